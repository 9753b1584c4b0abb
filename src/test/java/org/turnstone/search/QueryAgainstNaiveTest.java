package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random queries find what a reader with endless patience would find.
class QueryAgainstNaiveTest {

  private static final List<String> WORDS = List.of("ana", "anna", "bob", "bobs", "code", "dune");
  private static final List<String> CODES = List.of("fear", "joy", "hope");
  private static final List<String> GROUPS = List.of("red", "dark red", "blue");

  /// A query and, for each turn, whether it is right to find it.
  private record Asked(String query, Predicate<Spoken> right) {}

  /// @param groups of all transcripts, by id
  private record Spoken(
      String transcript,
      int turn,
      String speaker,
      List<String> words,
      Set<String> codes,
      Map<String, String> groups) {

    String id() {
      return transcript + "#" + turn;
    }

    String group() {
      return groups.get(transcript);
    }
  }

  @Test
  void randomQueriesFindWhatAPatientReaderFinds(@TempDir Path directory) throws Exception {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      Corpus corpus = new Corpus();
      CODES.forEach(corpus::code);
      List<Spoken> turns = new ArrayList<>();
      Map<String, String> groups = new HashMap<>();
      for (int transcript = 0; transcript < 8; transcript++) {
        add(corpus, turns, groups, "t" + transcript, random);
      }
      try (TurnIndex index = TurnIndex.open(directory.resolve("" + seed))) {
        // In another order than the catalogue, in several segments, some twice.
        for (int i = 7; i >= 0; i--) {
          index.put(corpus.find("t" + i), "1");
          if (random.nextBoolean()) {
            index.commit();
          }
        }
        index.put(corpus.find("t" + random.nextInt(8)), "2");
        index.commit();
        Scope scope = corpus.scope();
        for (int i = 0; i < 250; i++) {
          if (i % 50 == 49) {
            scope = changed(corpus, turns, groups, random);
          }
          Asked asked = asked(random, 3);
          assertEquals(
              turns.stream().filter(asked.right()).map(Spoken::id).toList(),
              Corpus.found(index, scope, asked.query()),
              "seed " + seed + ", query " + asked.query());
        }
      }
    }
  }

  /// With another group and another coding, which the project says since.
  private static Scope changed(
      Corpus corpus, List<Spoken> turns, Map<String, String> groups, Random random) {
    Spoken one = turns.get(random.nextInt(turns.size()));
    String group = GROUPS.get(random.nextInt(GROUPS.size()));
    corpus.attribute(one.transcript(), "Group", group);
    groups.put(one.transcript(), group);
    if (!one.words().isEmpty()) {
      String code = CODES.get(random.nextInt(CODES.size()));
      corpus.coding(one.transcript(), one.turn(), code, "Ben", "");
      one.codes().add(code);
    }
    return corpus.scope();
  }

  private static void add(
      Corpus corpus, List<Spoken> turns, Map<String, String> groups, String id, Random random) {
    groups.put(id, GROUPS.get(random.nextInt(GROUPS.size())));
    List<List<String>> words =
        IntStream.range(0, 1 + random.nextInt(6))
            .mapToObj(
                turn ->
                    random.ints(random.nextInt(7), 0, WORDS.size()).mapToObj(WORDS::get).toList())
            .toList();
    List<String> speakers = words.stream().map(turn -> random.nextBoolean() ? "AI" : "P1").toList();
    corpus.transcript(
        id,
        Map.of("Group", groups.get(id)),
        IntStream.range(0, words.size())
            .mapToObj(i -> speakers.get(i) + ": " + String.join(" ", words.get(i)))
            .toArray(String[]::new));
    for (int i = 0; i < words.size(); i++) {
      Set<String> codes = new HashSet<>();
      for (String code : CODES) {
        if (!words.get(i).isEmpty() && random.nextInt(4) == 0) {
          corpus.coding(id, i + 1, code, "Ana", "");
          codes.add(code);
        }
      }
      turns.add(new Spoken(id, i + 1, speakers.get(i), words.get(i), codes, groups));
    }
  }

  private static Asked asked(Random random, int depth) {
    int kind = depth == 0 ? 3 : random.nextInt(5);
    return switch (kind) {
      case 0 -> {
        Asked one = asked(random, depth - 1);
        Asked other = asked(random, depth - 1);
        yield new Asked(
            "(" + one.query() + (random.nextBoolean() ? " " : " AND ") + other.query() + ")",
            one.right().and(other.right()));
      }
      case 1 -> {
        Asked one = asked(random, depth - 1);
        Asked other = asked(random, depth - 1);
        yield new Asked(
            "(" + one.query() + " OR " + other.query() + ")", one.right().or(other.right()));
      }
      case 2 -> {
        Asked one = asked(random, depth - 1);
        yield new Asked("NOT " + one.query(), one.right().negate());
      }
      default -> leaf(random);
    };
  }

  private static Asked leaf(Random random) {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    String other = WORDS.get(random.nextInt(WORDS.size()));
    String code = CODES.get(random.nextInt(CODES.size()));
    int gaps = random.nextInt(4);
    return switch (random.nextInt(12)) {
      case 0 -> new Asked(word, turn -> turn.words().contains(word));
      case 1 -> new Asked(quoted(word, other), turn -> inARow(turn.words(), word, other));
      case 2 ->
          new Asked(
              quoted(word, other) + "~" + gaps, turn -> near(turn.words(), word, other, gaps));
      case 3 ->
          new Asked(
              word.charAt(0) + "*",
              turn -> turn.words().stream().anyMatch(w -> w.charAt(0) == word.charAt(0)));
      case 4 ->
          new Asked(word + "~1", turn -> turn.words().stream().anyMatch(w -> within1(w, word)));
      case 5 ->
          new Asked(
              "/" + word + "s?/",
              turn -> turn.words().contains(word) || turn.words().contains(word + "s"));
      case 6 -> new Asked("code:" + code, turn -> turn.codes().contains(code));
      case 7 -> new Asked("coded:no", turn -> turn.codes().isEmpty());
      case 8 -> new Asked("group:red", turn -> turn.group().endsWith("red"));
      case 9 -> new Asked("coded:yes", turn -> !turn.codes().isEmpty());
      case 10 -> new Asked("speaker:ai", turn -> turn.speaker().equals("AI"));
      default -> new Asked("role:participant", turn -> turn.speaker().equals("P1"));
    };
  }

  private static String quoted(String... words) {
    return "\"" + String.join(" ", words) + "\"";
  }

  private static boolean inARow(List<String> words, String first, String second) {
    return IntStream.range(1, words.size())
        .anyMatch(i -> words.get(i - 1).equals(first) && words.get(i).equals(second));
  }

  private static boolean near(List<String> words, String one, String other, int gaps) {
    return IntStream.range(0, words.size())
        .anyMatch(
            i ->
                IntStream.range(0, words.size())
                    .anyMatch(
                        j ->
                            i != j
                                && Math.abs(i - j) - 1 <= gaps
                                && words.get(i).equals(one)
                                && words.get(j).equals(other)));
  }

  /// Of these words: ana and anna, bob and bobs are one letter apart.
  private static boolean within1(String one, String other) {
    return List.of(one, other).stream()
            .map(word -> word.replace("nn", "n").replaceAll("s$", ""))
            .collect(Collectors.toSet())
            .size()
        == 1;
  }
}
