package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.CodeId;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;

/// All hits of a query: their order, what there is of each kind, and what may have been meant.
class FoundTest {

  private final Corpus corpus =
      new Corpus()
          .transcript(
              "p10",
              Map.of("Work", "film maker", "Id", "1"),
              "AI: how is the rent",
              "P: my rent is low",
              "P: and the rent is due")
          .transcript("p2", Map.of("Work", "film", "Id", "2"), "P: a high rent here", "P: cheaper")
          .transcript("p3", Map.of("Work", "baker", "Id", "3"), "P: bread")
          .code("Worries")
          .code("Worries", "money")
          .code("joy")
          .coding("p10", 2, "money", "Ana", "")
          .coding("p10", 2, "money", "Ana Silva", "")
          .coding("p10", new TextRange(0, 30), "joy", "Ben", "")
          .coding("p3", 1, "joy", "Ben", "");

  @TempDir private Path directory;
  private TurnIndex index;

  @BeforeEach
  void open() {
    index = TurnIndex.open(directory);
    corpus.putInto(index);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private Found find(String query, Order order) throws Exception {
    return index.find(TurnQuery.parse(query), corpus.scope(), order, () -> false);
  }

  private List<String> hits(String query, Order order) throws Exception {
    Found found = find(query, order);
    return found.hits(0, found.total()).stream()
        .map(hit -> hit.transcript() + "#" + hit.turn())
        .toList();
  }

  private HitCounts counts(String query) throws Exception {
    return find(query, Order.TRANSCRIPT).counts(corpus.scope());
  }

  @Test
  void ofHiddenCodersNothingIsFoundOrCounted() throws Exception {
    Scope seen = corpus.scopeWithout(Set.of("Ben"));
    Found all = index.find(TurnQuery.parse("rent OR bread"), seen, Order.TRANSCRIPT, () -> false);
    HitCounts counts = all.counts(seen);
    assertEquals(Set.of("Ana", "Ana Silva"), counts.coders().keySet());
    assertFalse(counts.codes().containsKey(new CodeId("joy")));
    assertEquals(all.total() - 1, counts.notCoded());
    assertEquals(List.of("p10#2"), hits("coded:yes", seen));
    assertEquals(List.of(), hits("code:joy", seen));
    assertEquals(List.of(), hits("coder:Ben", seen));
    assertEquals(List.of("p3#1"), hits("bread coded:no", seen));
    assertEquals(List.of("p3#1"), hits("code:joy bread", corpus.scope()));
    assertEquals(List.of("p10#2"), hits("coded:yes", seen));
  }

  private List<String> hits(String query, Scope scope) throws Exception {
    Found found = index.find(TurnQuery.parse(query), scope, Order.TRANSCRIPT, () -> false);
    return found.hits(0, found.total()).stream()
        .map(hit -> hit.transcript() + "#" + hit.turn())
        .toList();
  }

  @Test
  void hitsAreSortedByTheWordsBesideThem() throws Exception {
    assertEquals(List.of("p10#1", "p10#2", "p10#3", "p2#1"), hits("rent", Order.TRANSCRIPT));
    // high, my, the (and), the (is)
    assertEquals(List.of("p2#1", "p10#2", "p10#3", "p10#1"), hits("rent", Order.LEFT_WORD));
    // nothing, here, is due, is low
    assertEquals(List.of("p10#1", "p2#1", "p10#3", "p10#2"), hits("rent", Order.RIGHT_WORD));
    assertEquals(List.of("p10#3", "p10#2"), hits("\"rent is\"", Order.RIGHT_WORD));
    assertEquals(
        List.of("p10#2", "p10#3"), hits("\"is rent\"~1 NOT role:interviewer", Order.LEFT_WORD));
  }

  @Test
  void namesAreSortedByTheNumbersInThem() throws Exception {
    assertEquals(List.of("p2#1", "p10#1", "p10#2", "p10#3"), hits("rent", Order.NAME));
  }

  @Test
  void theBestHitsComeFirstWithTheirScores() throws Exception {
    Found found = find("rent", Order.RELEVANCE);
    List<Float> scores = found.hits(0, 9).stream().map(Hit::score).toList();
    assertEquals(scores.stream().sorted(java.util.Comparator.reverseOrder()).toList(), scores);
  }

  @Test
  void hitsAreReadFromAnyPlace() throws Exception {
    Found found = find("rent", Order.TRANSCRIPT);
    assertEquals("p10", found.hits(2, 3).getFirst().transcript());
    assertEquals(List.of(), found.hits(4, 9));
    assertEquals(OptionalInt.of(3), found.place("p2", 1));
    assertEquals(OptionalInt.empty(), found.place("p2", 2));
    assertEquals(OptionalInt.empty(), found.place("p2", 9));
  }

  @Test
  void theHitsInSomeRangesAreKnownByTheirPlace() throws Exception {
    Found found = find("rent", Order.NAME);
    BitSet places = found.places(Map.of("p10", List.of(new TextRange(0, 25)), "p3", List.of()));
    assertEquals("{1, 2}", places.toString());
    assertEquals(
        List.of(new Hit("p2", 1, 0), new Hit("p10", 3, 0)), found.without(places).hits(0, 9));
    assertEquals(2, found.without(places).transcripts());
  }

  @Test
  void hitsAreCountedByKind() throws Exception {
    HitCounts counts = counts("rent OR cheaper");
    assertEquals(Map.of(Role.INTERVIEWER, 1, Role.PARTICIPANT, 4), counts.roles());
    assertEquals(Map.of("p10", 3, "p2", 2), counts.transcripts());
    assertEquals(
        Map.of(new CodeId("Worries"), 1, new CodeId("money"), 1, new CodeId("joy"), 2),
        counts.codes());
    assertEquals(3, counts.notCoded());
    assertEquals(Map.of("Ana", 1, "Ana Silva", 1, "Ben", 2), counts.coders());
    assertEquals(
        Map.of("film", 5, "film maker", 3),
        counts.attributes().stream()
            .filter(each -> each.name().equals("Work"))
            .findFirst()
            .orElseThrow()
            .values());
  }

  @Test
  void aCountIsWhatTheQueryFindsWithThatValue() throws Exception {
    List<String> queries = List.of("rent", "rent OR bread", "NOT cheaper", "is", "coded:yes");
    for (String query : queries) {
      HitCounts counts = counts(query);
      List<Map.Entry<FieldValue, Integer>> all = new ArrayList<>();
      counts
          .roles()
          .forEach((role, n) -> all.add(Map.entry(new FieldValue("role", role.word()), n)));
      counts
          .codes()
          .forEach((code, n) -> all.add(Map.entry(new FieldValue("code", code.value()), n)));
      counts.coders().forEach((coder, n) -> all.add(Map.entry(new FieldValue("coder", coder), n)));
      counts
          .transcripts()
          .forEach((id, n) -> all.add(Map.entry(new FieldValue("transcript", id), n)));
      counts
          .attributes()
          .forEach(
              of ->
                  of.values()
                      .forEach(
                          (value, n) -> all.add(Map.entry(new FieldValue(of.name(), value), n))));
      all.add(Map.entry(new FieldValue("coded", "no"), counts.notCoded()));
      for (Map.Entry<FieldValue, Integer> count : all) {
        String narrowed = Narrowing.of(query).toggled(count.getKey());
        boolean added = Narrowing.of(query).values(count.getKey().group()).isEmpty();
        if (added) {
          assertEquals(count.getValue(), find(narrowed, Order.TRANSCRIPT).total(), narrowed);
        }
      }
    }
  }

  @Test
  void wordsThatNoTurnHasAreRespelled() throws Exception {
    assertEquals(
        Optional.of(
            new Respelling(
                List.of("cheeper", "bred"),
                List.of("cheaper", "bread"),
                "cheaper AND (\"bread\" OR rent)")),
        find("Cheeper AND (\"bred\" OR rent)", Order.TRANSCRIPT).respelling());
    assertEquals(Optional.empty(), find("rent NOT zzz", Order.TRANSCRIPT).respelling());
    assertEquals(Optional.empty(), find("xylophone", Order.TRANSCRIPT).respelling());
  }
}
