package org.turnstone.placing;

import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// Where the words of a quotation may stand now.
///
/// @param before how many characters before it are those of the quotation, counted from it
/// @param after how many after it
record Place(TextRange range, int before, int after) {

  /// Words shorter than this are found everywhere ("yes", "a lot of"), so the context on both
  /// sides must say that it is this place.
  private static final int SHORT = 12;

  /// Words as long as this are hardly said twice, so they need no context.
  private static final int LONG = 40;

  /// Context by which a place is known. Chance gives two or three characters, such as a full stop
  /// and a blank.
  private static final int KNOWN = 8;

  /// Stands for the beginning and end of a text, which are context too.
  private static final char EDGE = '\0';

  static Place of(TextRange range, Quotation quotation, String text) {
    String before = atStart(quotation) ? EDGE + quotation.before() : quotation.before();
    String after = atEnd(quotation) ? quotation.after() + EDGE : quotation.after();
    int matchingBefore = 0;
    while (matchingBefore < before.length()
        && at(text, range.start() - 1 - matchingBefore)
            == before.charAt(before.length() - 1 - matchingBefore)) {
      matchingBefore++;
    }
    int matchingAfter = 0;
    while (matchingAfter < after.length()
        && at(text, range.end() + matchingAfter) == after.charAt(matchingAfter)) {
      matchingAfter++;
    }
    return new Place(range, matchingBefore, matchingAfter);
  }

  static int mostContext(Quotation quotation) {
    return quotation.before().length()
        + quotation.after().length()
        + (atStart(quotation) ? 1 : 0)
        + (atEnd(quotation) ? 1 : 0);
  }

  int context() {
    return before + after;
  }

  /// Whether the context is enough to know that this is the place, for the length of the words.
  boolean isCertain(Quotation quotation) {
    int words = quotation.words().length();
    if (words >= LONG) {
      return true;
    }
    boolean knownBefore = before >= Math.min(KNOWN, most(quotation.before(), atStart(quotation)));
    boolean knownAfter = after >= Math.min(KNOWN, most(quotation.after(), atEnd(quotation)));
    return words < SHORT ? knownBefore && knownAfter : context() >= 2 * KNOWN;
  }

  private static int most(String context, boolean edge) {
    return context.length() + (edge ? 1 : 0);
  }

  /// A context shorter than it may be was cut by the edge of the text. One less can come of a
  /// character that would have been split.
  private static boolean atStart(Quotation quotation) {
    return quotation.before().length() < Quotation.CONTEXT - 1;
  }

  private static boolean atEnd(Quotation quotation) {
    return quotation.after().length() < Quotation.CONTEXT - 1;
  }

  private static char at(String text, int position) {
    return position < 0 || position >= text.length() ? EDGE : text.charAt(position);
  }
}
