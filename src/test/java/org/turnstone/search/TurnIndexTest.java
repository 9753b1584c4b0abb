package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Project;
import org.turnstone.model.TranscriptSummary;

class TurnIndexTest {

  @TempDir Path directory;
  private TurnIndex index;

  @BeforeEach
  void open() {
    index = TurnIndex.open(directory);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static Scope scope(String... ids) {
    return new Scope(
        new Catalogue(
            List.of(ids).stream()
                .map(id -> TranscriptSummary.of(Corpus.transcriptOf(id, Map.of(), "P: ", "P: ")))
                .toList()),
        Project.EMPTY);
  }

  private void put(String id, String... turns) {
    index.put(Corpus.transcriptOf(id, Map.of(), turns), "of " + id);
  }

  private Hits search(String query, Scope scope, Order order, int limit) throws Exception {
    return index.search(TurnQuery.parse(query), scope, order, limit);
  }

  @Test
  void hitsStandInTheOrderOfTheCatalogue() throws Exception {
    put("9", "P: jazz", "P: jazz");
    put("10", "P: jazz");
    put("8", "P: no", "P: jazz");
    index.commit();
    assertEquals(
        new Hits(
            4, 3, List.of(new Hit("8", 2, 0), new Hit("9", 1, 0), new Hit("9", 2, 0)), List.of()),
        search("jazz", scope("8", "9", "10"), Order.TRANSCRIPT, 3));
  }

  @Test
  void hitsByRelevanceBeginWithTheBest() throws Exception {
    put("a", "P: jazz with many other words around it that nobody asked for", "P: none");
    put("b", "P: jazz jazz jazz", "P: jazz and soul");
    index.commit();
    Hits hits = search("jazz", scope("a", "b"), Order.RELEVANCE, 2);
    assertEquals(
        List.of("b#1", "b#2"),
        hits.hits().stream().map(hit -> hit.transcript() + "#" + hit.turn()).toList());
    assertEquals(3, hits.total());
    assertEquals(2, hits.transcripts());
  }

  @Test
  void hitsThatFitEquallyWellStandInTheOrderOfTheCatalogue() throws Exception {
    put("z", "P: jazz", "P: jazz");
    put("a", "P: jazz", "P: jazz");
    index.commit();
    Hits hits = search("ja* NOT soul", scope("a", "z"), Order.RELEVANCE, 3);
    assertEquals(
        List.of("a#1", "a#2", "z#1"),
        hits.hits().stream().map(hit -> hit.transcript() + "#" + hit.turn()).toList());
  }

  @Test
  void hitsByFieldsAloneStandInTheOrderOfTheCatalogue() throws Exception {
    put("z", "P: jazz", "P: jazz");
    put("a", "P: jazz", "AI: jazz");
    index.commit();
    assertEquals(
        new Hits(3, 2, List.of(new Hit("a", 1, 0), new Hit("z", 1, 0)), List.of()),
        search("speaker:p", scope("a", "z"), Order.RELEVANCE, 2));
  }

  @Test
  void theCountIsExactWhenNoHitIsWanted() throws Exception {
    put("a", "P: jazz", "P: jazz");
    index.commit();
    Hits expected = new Hits(2, 1, List.of(), List.of());
    assertEquals(expected, search("jazz", scope("a"), Order.TRANSCRIPT, 0));
    assertEquals(expected, search("jazz", scope("a"), Order.RELEVANCE, 0));
  }

  @Test
  void onlyTranscriptsOfTheCatalogueAreFound() throws Exception {
    put("here", "P: jazz", "P: soul");
    put("elsewhere", "P: jazz");
    index.commit();
    assertEquals(List.of("here#1"), Corpus.found(index, scope("here", "later"), "jazz"));
    assertEquals(List.of("here#2"), Corpus.found(index, scope("here", "later"), "NOT jazz"));
  }

  @Test
  void anEmptyQueryFindsNothing() throws Exception {
    put("a", "P: jazz");
    index.commit();
    assertEquals(Hits.NONE, search(" ", scope("a"), Order.TRANSCRIPT, 9));
  }

  @Test
  void aSearchSeesWhatWasCommitted() throws Exception {
    put("a", "P: jazz");
    assertEquals(List.of(), Corpus.found(index, scope("a"), "jazz"));
    index.commit();
    put("a", "P: soul", "P: jazz");
    assertEquals(List.of("a#1"), Corpus.found(index, scope("a"), "jazz"));
    index.commit();
    assertEquals(List.of("a#2"), Corpus.found(index, scope("a"), "jazz"));
    index.remove("a");
    index.commit();
    assertEquals(List.of(), Corpus.found(index, scope("a"), "NOT jazz"));
  }

  @Test
  void aSearchSeesHalfOfWhatWasRevealedAtLeastAndAfterItAll() throws Exception {
    Scope three = scope("a", "b", "c");
    put("a", "P: jazz", "P: jazz");
    index.reveal();
    put("b", "P: jazz");
    index.reveal();
    assertEquals(List.of("a#1", "a#2"), Corpus.found(index, three, "jazz"));
    index.reveal();
    assertEquals(List.of("a#1", "a#2", "b#1"), Corpus.found(index, three, "jazz"));
    put("c", "P: jazz", "P: jazz", "P: jazz", "P: jazz");
    assertEquals(3, Corpus.found(index, three, "jazz").size());
    index.reveal();
    assertEquals(7, Corpus.found(index, three, "jazz").size());
  }

  @Test
  void whileNobodySearchesTwiceAsMuchIsRevealedOrNothing() throws Exception {
    put("a", "P: jazz", "P: jazz", "P: jazz");
    index.reveal();
    put("b", "P: jazz");
    index.reveal();
    assertEquals(Set.of("a"), index.fingerprints().keySet());
    put("c", "P: jazz", "P: jazz");
    index.reveal();
    assertEquals(Set.of("a", "b", "c"), index.fingerprints().keySet());
  }

  @Test
  void fingerprintsSayWhatIsIndexed() {
    put("a", "P: jazz");
    put("no turns");
    put("gone", "P: jazz");
    index.commit();
    index.remove("gone");
    index.put(Corpus.transcriptOf("a", Map.of(), "P: soul"), "newer");
    index.commit();
    assertEquals(Map.of("a", "newer", "no turns", "of no turns"), index.fingerprints());
  }

  @Test
  void closingKeepsWhatWasPut() throws Exception {
    put("a", "P: jazz");
    index.close();
    index = TurnIndex.open(directory);
    assertEquals(List.of("a#1"), Corpus.found(index, scope("a"), "jazz"));
    assertEquals(true, index.rebuilt().isEmpty());
  }

  @Test
  void aClosedIndexSaysSo() {
    index.close();
    assertEquals(
        "The search index is closed.",
        assertThrows(IllegalStateException.class, () -> put("a", "P: jazz")).getMessage());
    assertEquals(
        "The search index is closed.",
        assertThrows(IllegalStateException.class, index::fingerprints).getMessage());
  }

  @Test
  void endlessWordsAndTurnsAreSearched() throws Exception {
    String word = "x".repeat(100_000);
    put(
        "a",
        "P: " + "😀".repeat(60_000) + " jazz",
        "P: " + word + " jazz",
        "P: " + "\uFDFA".repeat(10_000));
    put("b".repeat(50_000), "S".repeat(50_000) + ": jazz " + "soul ".repeat(50_000), "P: ");
    index.commit();
    Scope scope = scope("a", "b".repeat(50_000));
    assertEquals(3, search("jazz", scope, Order.TRANSCRIPT, 9).total());
    assertEquals(1, search("x*", scope, Order.TRANSCRIPT, 9).total());
    assertEquals(1, search("speaker:s*", scope, Order.TRANSCRIPT, 9).total());
    Hit hit = new Hit("a", 2, 0);
    assertEquals(1, index.matches(TurnQuery.parse("jazz"), hit).size());
    assertEquals(100_005, index.words(hit).length());
  }

  @Test
  void manyThreadsPutWhileOthersSearch() throws Exception {
    String[] ids = IntStream.range(0, 200).mapToObj(i -> "t" + i).toArray(String[]::new);
    Scope scope = scope(ids);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> tasks = new ArrayList<>();
      for (String id : ids) {
        tasks.add(threads.submit(() -> put(id, "P: jazz", "P: soul " + id)));
        tasks.add(threads.submit(() -> put(id, "P: jazz", "P: soul " + id)));
        tasks.add(
            threads.submit(
                () -> {
                  Hits hits = search("jazz OR soul", scope, Order.RELEVANCE, 5);
                  assertEquals(2 * hits.transcripts(), hits.total());
                  if (id.endsWith("0")) {
                    index.commit();
                  }
                  return hits;
                }));
      }
      for (Future<?> task : tasks) {
        task.get();
      }
    }
    index.commit();
    assertEquals(
        List.of(ids).stream().map(id -> id + "#2").toList(), Corpus.found(index, scope, "soul"));
  }

  @Test
  void aPatternMayStandForThousandsOfWords() throws Exception {
    String words =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "w" + i + "-x" + i)
            .reduce("", (a, b) -> a + " " + b);
    put("a", "P: " + words, "P: other");
    index.commit();
    assertEquals(List.of("a#1"), Corpus.found(index, scope("a"), "w*"));
    assertEquals(List.of("a#1"), Corpus.found(index, scope("a"), "w*-x4999"));
    assertEquals(10_000, index.matches(TurnQuery.parse("/[wx].*/"), new Hit("a", 1, 0)).size());
  }
}
