package org.turnstone.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  private static final List<String> NAMES =
      List.of(
          "File: Open folder",
          "File: Open the samples",
          "File: Export coded excerpts",
          "File: Close project",
          "Edit: Undo Tagged turn 4 with confidence",
          "Edit: Redo",
          "Edit: Copy",
          "View: Read",
          "View: Larger text",
          "View: Light or dark",
          "View: Settings",
          "Code: Tag",
          "Code: Same code again",
          "Code: Memo",
          "Go: Next turn",
          "Go: Next uncoded turn",
          "Go: Next transcript",
          "Go: Previous turn",
          "Help: Keyboard shortcuts",
          "Help: Show the log",
          "brainstorming",
          "economic worry",
          "pride in the work",
          "confidence",
          "créativité libre",
          "Größe",
          "creativity_0049",
          "creativity_0490",
          "InterviewBen");

  private static List<String> found(String typed) {
    Letters letters = Letters.of(typed);
    return NAMES.stream()
        .filter(name -> letters.in(name).isPresent())
        .sorted(
            Comparator.comparing((String name) -> -letters.in(name).orElseThrow().score())
                .thenComparing(String::length))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "gnu, Go: Next uncoded turn",
    "next unc, Go: Next uncoded turn",
    "unc next, Go: Next uncoded turn",
    "nextunc, Go: Next uncoded turn",
    "ex, File: Export coded excerpts",
    "exp, File: Export coded excerpts",
    "export, File: Export coded excerpts",
    "ece, File: Export coded excerpts",
    "brnstrm, brainstorming",
    "ew, economic worry",
    "eworr, economic worry",
    "piw, pride in the work",
    "conf, confidence",
    "tag, Code: Tag",
    "set, View: Settings",
    "049, creativity_0490",
    "49, creativity_0049",
    "cr49, creativity_0049",
    "c0490, creativity_0490",
    "ib, InterviewBen",
    "keys, Help: Keyboard shortcuts",
    "log, Help: Show the log"
  })
  void theNameThatWasMeantComesFirst(String typed, String meant) {
    assertEquals(Optional.of(meant), found(typed).stream().findFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "brianstorming, brainstorming",
    "brainsterming, brainstorming",
    "confidance, confidence",
    "memmo, Code: Memo",
    "exporrt, File: Export coded excerpts",
    "setings, View: Settings",
    "econmic wory, economic worry",
    "undu, Edit: Undo Tagged turn 4 with confidence"
  })
  void aMisspeltWordIsFound(String typed, String meant) {
    assertEquals(Optional.of(meant), found(typed).stream().findFirst());
  }

  @ParameterizedTest
  @CsvSource({"CREATIVITE, créativité libre", "crea lib, créativité libre", "grosse, Größe"})
  void capitalsAndAccentsMakeNoDifference(String typed, String meant) {
    assertTrue(found(typed).contains(meant), () -> found(typed).toString());
  }

  @ParameterizedTest
  @CsvSource({"xyz", "oooo", "dgt", "brainstorming later", "ttttttt", "krhs", "con log"})
  void lettersThatAreOnlyScatteredOverANameFindNothing(String typed) {
    assertEquals(List.of(), found(typed));
  }

  @Test
  void aLetterInTheMiddleOfAnotherWordIsNotMeant() {
    assertEquals("confidence", found("con").getFirst());
    assertFalse(found("con").contains("Code: Same code again"));
  }

  @Test
  void theBeginningOfANameBeatsAWordInIt() {
    assertEquals(
        List.of("brain", "the brain", "mid-brainy", "terabrain"),
        Stream.of("terabrain", "mid-brainy", "the brain", "brain")
            .sorted(
                Comparator.comparing(
                    (String name) -> -Letters.of("brain").in(name).orElseThrow().score()))
            .toList());
  }

  @Test
  void theMarkedLettersAreThoseThatWereTyped() {
    assertEquals(
        "{0, 4, 9}", Letters.of("gnu").in("Go: Next uncoded turn").orElseThrow().letters() + "");
    assertEquals(
        "{9, 10, 11, 12}", Letters.of("worr").in("economic worry").orElseThrow().letters() + "");
    assertEquals(
        "{0, 1, 2, 3}", Letters.of("brxi").in("brainstorming").orElseThrow().letters() + "");
  }

  @Test
  void nothingTypedIsEmpty() {
    assertTrue(Letters.of("  ").isEmpty());
  }
}
