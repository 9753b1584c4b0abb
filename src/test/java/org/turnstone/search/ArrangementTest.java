package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;

/// Hits are never listed as a whole, and yet each is where it would be in a sorted list.
class ArrangementTest {

  private static final List<String> QUERIES =
      List.of("ana", "bob OR dune", "NOT ana", "role:participant ana", "\"ana bob\"", "coded:no");

  @TempDir private Path directory;

  /// Made-up transcripts and what is found in them.
  private record Searched(TurnIndex index, Corpus corpus, Scope scope) {

    Found find(String query, Order order) throws Exception {
      return index.find(TurnQuery.parse(query), scope, order, () -> false);
    }

    List<Hit> all(String query, Order order) throws Exception {
      Found found = find(query, order);
      return found.hits(0, found.total());
    }
  }

  @Test
  void everyHitIsWhereASimpleSortPutsIt() throws Exception {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Corpus corpus = new Corpus();
      List<Integer> numbers = new ArrayList<>(IntStream.range(0, 14).boxed().toList());
      Collections.shuffle(numbers, random);
      numbers.forEach(number -> corpus.transcript("p" + number, Map.of(), turns(random, 5)));
      try (TurnIndex index = indexed(corpus, random, "" + seed)) {
        Searched in = new Searched(index, corpus, corpus.scope());
        for (String query : QUERIES) {
          List<Hit> hits = in.all(query, Order.TRANSCRIPT);
          assertPlaces(in, query, Order.TRANSCRIPT, hits);
          Comparator<Hit> byNumber =
              Comparator.comparing(hit -> Integer.valueOf(hit.transcript().substring(1)));
          assertPlaces(in, query, Order.NAME, hits.stream().sorted(byNumber).toList());
          assertWithout(in, query, random);
        }
      }
    }
  }

  @Test
  void thousandsOfHitsAreSortedByScoreWhereverOneBeginsToLook() throws Exception {
    Random random = new Random(7);
    Corpus corpus = new Corpus();
    for (int i = 0; i < 150; i++) {
      corpus.transcript("p" + i, Map.of(), turns(random, 40));
    }
    try (TurnIndex index = indexed(corpus, random, "many")) {
      Searched in = new Searched(index, corpus, corpus.scope());
      String query = "ana OR bob";
      Map<String, Integer> stood = new HashMap<>();
      in.all(query, Order.TRANSCRIPT)
          .forEach(hit -> stood.put(hit.transcript() + "#" + hit.turn(), stood.size()));
      List<Hit> hits = in.all(query, Order.RELEVANCE);
      assertEquals(true, hits.size() > 2 * ByScore.FIRST);
      Comparator<Hit> best = Comparator.comparing(Hit::score, Comparator.reverseOrder());
      assertEquals(
          hits.stream()
              .sorted(best.thenComparing(hit -> stood.get(hit.transcript() + "#" + hit.turn())))
              .toList(),
          hits);
      for (int from : new int[] {0, ByScore.FIRST - 20, ByScore.FIRST, hits.size() - 50}) {
        Found found = in.find(query, Order.RELEVANCE);
        assertEquals(hits.subList(from, from + 50), found.hits(from, from + 50));
        assertEquals(hits.subList(0, 50), found.hits(0, 50));
        assertEquals(hits, found.hits(0, found.total()));
      }
      assertWithout(in, query, random);
    }
  }

  private TurnIndex indexed(Corpus corpus, Random random, String name) {
    TurnIndex index = TurnIndex.open(directory.resolve(name));
    List<Transcript> shuffled = new ArrayList<>(corpus.transcripts());
    Collections.shuffle(shuffled, random);
    for (Transcript each : shuffled) {
      index.put(each, "1");
      if (random.nextInt(4) == 0) {
        index.commit();
      }
    }
    index.commit();
    return index;
  }

  private static String[] turns(Random random, int most) {
    String[] words = {"ana", "bob", "code", "dune", "e"};
    return IntStream.range(0, 1 + random.nextInt(most))
        .mapToObj(
            turn ->
                (random.nextBoolean() ? "AI: " : "P: ")
                    + String.join(
                        " ",
                        random
                            .ints(1 + random.nextInt(6), 0, words.length)
                            .mapToObj(word -> words[word])
                            .toList()))
        .toArray(String[]::new);
  }

  private static void assertPlaces(Searched in, String query, Order order, List<Hit> hits)
      throws Exception {
    Found found = in.find(query, order);
    assertEquals(hits, found.hits(0, hits.size() + 1), query);
    assertEquals(hits.stream().map(Hit::transcript).distinct().count(), found.transcripts());
    for (int place = 0; place < hits.size(); place++) {
      Hit hit = hits.get(place);
      assertEquals(List.of(hit), found.hits(place, place + 1), query);
      assertEquals(OptionalInt.of(place), found.place(hit.transcript(), hit.turn()), query);
    }
  }

  private static void assertWithout(Searched in, String query, Random random) throws Exception {
    for (Order order : Order.values()) {
      List<Hit> hits = in.all(query, order);
      List<Hit> kept = new ArrayList<>();
      BitSet expected = new BitSet();
      Map<String, List<TextRange>> ranges = new HashMap<>();
      for (int place = 0; place < hits.size(); place++) {
        Hit hit = hits.get(place);
        if (random.nextInt(3) == 0) {
          expected.set(place);
          TextRange range =
              in.corpus().find(hit.transcript()).turn(hit.turn()).orElseThrow().range();
          ranges.computeIfAbsent(hit.transcript(), _ -> new ArrayList<>()).add(range);
        } else {
          kept.add(hit);
        }
      }
      Found found = in.find(query, order);
      assertEquals(expected, found.places(ranges), query + " " + order);
      Found without = found.without(expected);
      assertEquals(kept, without.hits(0, without.total()), query + " " + order);
    }
  }
}
