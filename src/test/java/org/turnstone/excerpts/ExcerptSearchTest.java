package org.turnstone.excerpts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.turnstone.model.CodeId;
import org.turnstone.model.Role;

/// What criteria leave, how excerpts are grouped, and what asking again gives.
class ExcerptSearchTest {

  private static final Coded ANYTHING = new Coded.Anything();

  private final Studio studio =
      new Studio()
          .code("b code")
          .code("a code")
          .transcript("t1", 4, Map.of("Trade", "singer"))
          .transcript("t2", 4, Map.of("Trade", "baker"))
          .transcript("t3", 4, Map.of())
          .coding("1", "t1", "b code", 0, 5)
          .coding("2", "t1", "a code", 12, 17)
          .coding("3", "t2", "b code", 0, 20)
          .coding(
              Studio.by("Ben", Studio.made("4", "t3", "a code", 1, 3)).withMemo("Not MY words"));

  @Test
  void criteriaTakeAwayWhatTheyDoNotFit() {
    assertEquals("4", studio.found(ANYTHING, new Criterion.CodedBy(Set.of("Ben"))));
    assertEquals("4", studio.found(ANYTHING, new Criterion.WithMemo("my WORDS")));
    assertEquals("4", studio.found(ANYTHING, new Criterion.WithMemo("")));
    assertEquals("", studio.found(ANYTHING, new Criterion.WithMemo("elsewhere")));
    assertEquals("3", studio.found(ANYTHING, new Criterion.Saying("WORDS of 3")));
    assertEquals("3", studio.found(ANYTHING, new Criterion.In(Set.of("t2"))));
    assertEquals(
        "3", studio.found(ANYTHING, new Criterion.WithAttribute("Trade", Set.of("baker"))));
    assertEquals("4", studio.found(ANYTHING, new Criterion.WithAttribute("Trade", Set.of(""))));
    Instant at = Instant.parse("2026-10-14T10:00:00Z");
    assertEquals("1 2 3 4", studio.found(ANYTHING, new Criterion.Made(at, at.plusSeconds(1))));
    assertEquals("", studio.found(ANYTHING, new Criterion.Made(at.minusSeconds(9), at)));
  }

  @Test
  void whoseCodingsAreLeftOutIsNotEvenCounted() {
    Criterion hidden = new Criterion.NotCodedBy(Set.of("Ben"));
    ExcerptQuery blind = new ExcerptQuery(ANYTHING, List.of(hidden));
    FoundExcerpts seen = new ExcerptSearch().find(blind, studio.searched(), () -> false);
    assertEquals("1 2 3", Studio.ids(seen.codings()));
    assertEquals(3, seen.all());
    assertEquals(4, find(new ExcerptSearch()).all());
  }

  @Test
  void turnsMatchWhereverTheyAreCoveredAndRolesByTheFirst() {
    BitSet second = new BitSet();
    second.set(2);
    studio.turns(query -> Map.of("t1", second, "t2", second));
    assertEquals("2 3", studio.found(ANYTHING, new Criterion.InTurns("rent")));
    assertEquals("2", studio.found(ANYTHING, new Criterion.SpokenAs(Set.of(Role.PARTICIPANT))));
  }

  @Test
  void relationsAreLookedForAmongTheCodersAskedFor() {
    studio.coding(Studio.by("Ben", Studio.made("5", "t1", "a code", 0, 5)));
    Coded both =
        new Coded.Both(
            List.of(
                new Coded.With(new CodeId("a code"), false),
                new Coded.With(new CodeId("b code"), false)));
    assertEquals("1 5", studio.found(both));
    assertEquals("", studio.found(both, new Criterion.CodedBy(Set.of("Ana"))));
  }

  @Test
  void groupsFollowTheCodebookTheFolderAndTheNamesOfValues() {
    FoundExcerpts found = find(new ExcerptSearch());
    assertEquals(
        "OfCode[code=a code] 2 4|OfCode[code=b code] 1 3", groups(found, new Grouping.ByCode()));
    assertEquals(
        "OfTranscript[id=t1] 1 2|OfTranscript[id=t2] 3|OfTranscript[id=t3] 4",
        groups(found, new Grouping.ByTranscript()));
    assertEquals(
        "OfValue[name=Trade, value=baker] 3|OfValue[name=Trade, value=singer] 1 2"
            + "|OfValue[name=Trade, value=] 4",
        groups(found, new Grouping.ByAttribute("Trade")));
    assertEquals(2, found.by(new Grouping.ByCode()).getFirst().transcripts());
  }

  @Test
  void askingAgainAfterAChangeGivesWhatAskingAnewGives() {
    ExcerptSearch search = new ExcerptSearch();
    find(search);
    studio.coding("6", "t2", "a code", 2, 4);
    assertEquals(
        Studio.ids(find(new ExcerptSearch()).codings()), Studio.ids(find(search).codings()));
    studio.code("a code", "b code");
    ExcerptQuery below = new ExcerptQuery(new Coded.With(new CodeId("b code"), true), List.of());
    assertEquals(
        "1 2 3 6 4", Studio.ids(search.find(below, studio.searched(), () -> false).codings()));
  }

  @Test
  void aSearchThatNobodyWaitsForEnds() {
    assertThrows(
        CancellationException.class,
        () -> new ExcerptSearch().find(ExcerptQuery.ALL, studio.searched(), () -> true));
  }

  @Test
  void aCaseMatrixCountsRowsAndColumnsAndSumsParentsOnWish() {
    studio.code("below", "b code").coding("7", "t1", "below", 2, 4);
    FoundExcerpts found = find(new ExcerptSearch());
    assertEquals("1 1 1|0 1 0|1 0 0", counts(CaseMatrix.of(found, false)));
    assertEquals("1 2 1|0 1 0|1 0 0", counts(CaseMatrix.of(found, true)));
  }

  private FoundExcerpts find(ExcerptSearch search) {
    return search.find(ExcerptQuery.ALL, studio.searched(), () -> false);
  }

  private static String groups(FoundExcerpts found, Grouping grouping) {
    return String.join(
        "|",
        found.by(grouping).stream()
            .map(group -> group.key() + " " + Studio.ids(group.codings()))
            .toList());
  }

  private static String counts(CaseMatrix matrix) {
    StringBuilder counts = new StringBuilder();
    for (int row = 0; row < matrix.rows().size(); row++) {
      counts.append(row == 0 ? "" : "|");
      for (int column = 0; column < matrix.columns().size(); column++) {
        counts.append(column == 0 ? "" : " ").append(matrix.count(row, column));
      }
    }
    return counts.toString();
  }
}
