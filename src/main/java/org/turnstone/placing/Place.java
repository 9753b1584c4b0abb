package org.turnstone.placing;

import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// Where the words of a quotation may stand now, and how many edits of a character lead from the
/// quotation to it.
///
/// @param words edits of the words
/// @param before edits of the context before them
/// @param after edits of that after them
record Place(TextRange range, int words, int before, int after) {

  /// Words shorter than this are found everywhere ("yes", "a lot of"), so the context on both
  /// sides must say that it is this place.
  private static final int SHORT = 12;

  /// Words as long as this are hardly said twice, so when they are unchanged they need no context.
  private static final int LONG = 40;

  /// Shares of the text that may be edited. Unrelated English sentences differ by about 0.75, those
  /// with a word exchanged by about 0.2.
  private static final double ALIKE = 0.3;

  private static final double RELATED = 0.5;

  /// Stands for the beginning and end of a text, which are context too.
  private static final String EDGE = "\0";

  static Place of(TextRange range, Quotation quotation, String text) {
    String words = quotation.words();
    double difference = Difference.of(words, range.in(text));
    int edits = (int) Math.ceil(difference * Math.max(words.length(), range.length()));
    return new Place(range, edits, before(range, quotation, text), after(range, quotation, text));
  }

  /// The context is compared backwards, as it counts from the words.
  private static int before(TextRange range, Quotation quotation, String text) {
    int from = Math.max(0, range.start() - 2 * Quotation.CONTEXT);
    String there = (from == 0 ? EDGE : "") + text.substring(from, range.start());
    return Difference.editsToBeginning(
        new StringBuilder(contextBefore(quotation)).reverse().toString(),
        new StringBuilder(there).reverse().toString());
  }

  private static int after(TextRange range, Quotation quotation, String text) {
    int to = Math.min(text.length(), range.end() + 2 * Quotation.CONTEXT);
    String there = text.substring(range.end(), to) + (to == text.length() ? EDGE : "");
    return Difference.editsToBeginning(contextAfter(quotation), there);
  }

  int edits() {
    return words + before + after;
  }

  boolean isExact() {
    return words == 0;
  }

  /// Whether words and context are enough alike to know that this is the place.
  boolean isCertain(Quotation quotation) {
    double beforeShare = share(before, contextBefore(quotation).length());
    double afterShare = share(after, contextAfter(quotation).length());
    double wordsShare = share(words, Math.max(quotation.words().length(), range.length()));
    boolean inContext = beforeShare <= ALIKE && afterShare <= ALIKE;
    if (!isExact()) {
      return inContext ? wordsShare <= RELATED : wordsShare <= ALIKE && isLong(quotation);
    }
    return inContext
        || isLong(quotation)
        || (quotation.words().length() >= SHORT && Math.min(beforeShare, afterShare) <= ALIKE);
  }

  private static boolean isLong(Quotation quotation) {
    return quotation.words().length() >= LONG;
  }

  private static double share(int edits, int of) {
    return of == 0 ? 0 : (double) edits / of;
  }

  /// A context shorter than it may be was cut by the edge of the text. One less can come of a
  /// character that would have been split.
  private static String contextBefore(Quotation quotation) {
    String before = quotation.before();
    return before.length() < Quotation.CONTEXT - 1 ? EDGE + before : before;
  }

  private static String contextAfter(Quotation quotation) {
    String after = quotation.after();
    return after.length() < Quotation.CONTEXT - 1 ? after + EDGE : after;
  }
}
