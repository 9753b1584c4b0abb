package org.turnstone.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// Texts edited at random, where it is known where the words went.
class RandomEditsTest {

  private static final int CASES = 1000;

  /// What is said again and again.
  private static final String[] SAYINGS = {
    "Yes.",
    "No, not really.",
    "Can you tell me more about that?",
    "That makes sense.",
    "I don't know."
  };

  private static final String[] WORDS =
      """
      I you we they it the a of to and but because with for when work jobs tools ideas people never \
      always maybe mostly think feel use check worry trust write read ask answer draft code money \
      time school daughter boss letter night morning better worse faster alone together honest\
      """
          .split(" ");

  private record Case(Quotation quotation, String edited, int start) {

    /// Found where the words went, not found, or found elsewhere.
    String outcome() {
      Optional<Quotation> found = QuotationFinder.find(quotation, edited);
      if (found.isEmpty()) {
        return "not found";
      }
      return found.get().range().start() == start ? "right" : "wrong";
    }
  }

  @Test
  void editsElsewhereNeverMoveAQuotationOntoOtherWords() {
    int right = 0;
    for (int seed = 0; seed < CASES; seed++) {
      String outcome = editedElsewhere(new Random(seed)).outcome();
      assertTrue(!outcome.equals("wrong"), "seed " + seed);
      right += outcome.equals("right") ? 1 : 0;
    }
    assertTrue(right > CASES * 0.9, right + " of " + CASES + " found");
  }

  @Test
  void slightlyEditedWordsAreMostlyFoundAndNeverElsewhere() {
    int right = 0;
    for (int seed = 0; seed < CASES; seed++) {
      Case edited = editedWithin(new Random(seed));
      Optional<Quotation> found = QuotationFinder.find(edited.quotation(), edited.edited());
      if (found.isPresent()) {
        int off = Math.abs(found.get().range().start() - edited.start());
        assertTrue(off <= 20, "seed " + seed + ": " + off + " off");
        right++;
      }
    }
    assertTrue(right > CASES * 0.9, right + " of " + CASES + " found");
  }

  @Test
  void whatIsFoundIsFoundAgain() {
    for (int seed = 0; seed < CASES; seed++) {
      Case edited = editedWithin(new Random(seed));
      Optional<Quotation> found = QuotationFinder.find(edited.quotation(), edited.edited());
      assertEquals(
          found,
          found.flatMap(place -> QuotationFinder.find(place, edited.edited())),
          "seed " + seed);
    }
  }

  private static Case editedElsewhere(Random random) {
    String text = text(random);
    TextRange range = range(random, text, 3);
    StringBuilder before = new StringBuilder(text.substring(0, range.start()));
    StringBuilder after = new StringBuilder(text.substring(range.end()));
    for (int edits = 1 + random.nextInt(5); edits > 0; edits--) {
      edit(random, random.nextBoolean() ? before : after);
    }
    String edited = before + range.in(text) + after;
    return new Case(Quotation.of(text, range), edited, before.length());
  }

  private static Case editedWithin(Random random) {
    String text = text(random);
    TextRange range = range(random, text, 30);
    StringBuilder words = new StringBuilder(range.in(text));
    int at = 5 + random.nextInt(words.length() - 10);
    switch (random.nextInt(4)) {
      case 0 -> words.setCharAt(at, 'q');
      case 1 -> words.deleteCharAt(at);
      case 2 -> words.insert(at, ", you know,");
      default -> words.delete(at, Math.min(at + 5, words.length() - 4));
    }
    StringBuilder before = new StringBuilder(text.substring(0, range.start()));
    before.insert(0, saying(random) + "\n\n");
    String edited = before + words.toString() + text.substring(range.end());
    return new Case(Quotation.of(text, range), edited, before.length());
  }

  private static void edit(Random random, StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(3)) {
      case 0 -> text.insert(at, saying(random) + " ");
      case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
      default -> text.insert(at, (char) ('a' + random.nextInt(26)));
    }
  }

  private static TextRange range(Random random, String text, int shortest) {
    int start = random.nextInt(text.length() - 200);
    return new TextRange(start, start + shortest + random.nextInt(120));
  }

  /// Sayings, and between them sentences that are hardly ever the same.
  private static String text(Random random) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      said.add(random.nextInt(3) == 0 ? saying(random) : sentence(random));
    }
    return String.join("\n\n", said);
  }

  private static String saying(Random random) {
    return SAYINGS[random.nextInt(SAYINGS.length)];
  }

  private static String sentence(Random random) {
    return IntStream.range(0, 4 + random.nextInt(12))
        .mapToObj(_ -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining(" ", "", "."));
  }
}
