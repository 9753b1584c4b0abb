package org.turnstone.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.turnstone.transcript.dialog.LabelEvidence;

/// Inputs on which a careless reader takes minutes or runs out of stack. That they end is the test:
/// at these sizes, cost that grows with the square would be seen by everyone who runs them.
class PathologicalTest {

  private static final int MANY = 100_000;

  private static final Map<String, Supplier<String>> TALKS =
      Map.ofEntries(
          Map.entry("colons", () -> ":".repeat(MANY)),
          Map.entry("colons with blanks", () -> "a: ".repeat(MANY)),
          Map.entry("stars", () -> "*".repeat(MANY)),
          Map.entry("stars and letters", () -> "*a **b ".repeat(MANY)),
          Map.entry("brackets", () -> "[".repeat(MANY)),
          Map.entry("brackets and parentheses", () -> "[a](<b".repeat(MANY)),
          Map.entry("pictures in pictures", () -> "![".repeat(MANY) + "](a.de)".repeat(MANY)),
          Map.entry("backticks", () -> "`".repeat(MANY)),
          Map.entry("backticks and letters", () -> "`a``b".repeat(MANY)),
          Map.entry("angle brackets", () -> "<a <!-- <? ".repeat(MANY)),
          Map.entry("addresses", () -> "<http://".repeat(MANY)),
          Map.entry("quotation marks", () -> ">".repeat(MANY)),
          Map.entry("quotation marks with blanks", () -> "> ".repeat(MANY)),
          Map.entry("hashes", () -> "#".repeat(MANY)),
          Map.entry("blanks", () -> " ".repeat(MANY) + "a"),
          Map.entry("rules that are none", () -> "- ".repeat(MANY) + "a"),
          Map.entry("list marks", () -> "1. ".repeat(MANY)),
          Map.entry("references", () -> "&amp;\\".repeat(MANY)),
          Map.entry("broken characters", () -> "â€™Ã".repeat(MANY)),
          Map.entry("a line of 5 MB", () -> "so it was ".repeat(500_000)),
          Map.entry("a line of 5 MB with marks", () -> "so *it* was ".repeat(420_000)),
          Map.entry("fences", () -> "```\n".repeat(MANY)),
          Map.entry("fences that grow", () -> "```\n~~~~\n".repeat(MANY)),
          Map.entry("blank lines", () -> "\n".repeat(MANY) + "a"),
          Map.entry("rules", () -> "---\n".repeat(MANY) + "a"),
          Map.entry("headings", () -> "# a\n\n".repeat(MANY) + "a"),
          Map.entry("lines of metadata", () -> lines("Key %d: value\n")),
          Map.entry("names that never return", () -> lines("Name %d: well?\n\n")));

  @TestFactory
  Stream<DynamicTest> endIn() {
    return TALKS.entrySet().stream()
        .flatMap(
            talk ->
                Stream.of(
                    DynamicTest.dynamicTest(talk.getKey(), () -> read(talk.getValue().get())),
                    DynamicTest.dynamicTest(
                        talk.getKey() + " in an answer",
                        () -> read("AI: a?\n\nUser: " + talk.getValue().get() + "\n\nAI: b?"))));
  }

  @Test
  void fiftyThousandTurnsOfOneWord() {
    assertEquals(50_000, read("A: a\nB: b\n".repeat(25_000)));
    assertEquals(50_000, read("Anna:\n\nBen: b\n\n".repeat(25_000)));
  }

  @Test
  void asManySpeakersAsTurns() {
    assertEquals(50_000, read(lines("P%d: x\n\n")));
  }

  @Test
  void nestedMarkupDoesNotExhaustTheStack() {
    int depth = 1_900;
    assertEquals(1, read("*a **b ".repeat(depth / 2) + " b** a*".repeat(depth / 2)));
  }

  private static int read(String text) {
    byte[] file = text.getBytes(UTF_8);
    LabelEvidence evidence = LabelEvidence.of(java.util.stream.Stream.of(Interview.labels(file)));
    return Interview.reading(file, evidence).transcripts().getFirst().turns().size();
  }

  private static String lines(String format) {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 50_000; i++) {
      lines.append(format.formatted(i));
    }
    return lines.toString();
  }
}
