package org.turnstone.ui.transcript;

import org.turnstone.ui.kit.ReadingWidth;

/// Where the columns of a row stand in a given width.
///
/// @param numberEnd right edge of the turn numbers
/// @param wordsLeft left edge of the words
/// @param wordsWidth how wide lines may be
/// @param names whether there is room for the names of stripes
/// @param width of the whole row
record Measures(
    double numberEnd, double wordsLeft, double wordsWidth, boolean names, double width) {

  private static final double WORDS_LEFT = 56;
  private static final double NAMES_FROM = 620;
  private static final double MARGIN_WITH_NAMES = 128;

  /// Five lanes, the space before them and the marks at the edge.
  private static final double MARGIN = 76;

  private static final double STRIPES_GAP = 10;
  private static final double MARKS = 14;

  /// Names need room: who wants lines wider than the standard gets them before the names.
  static Measures of(double width, Typography typography, ReadingWidth reading) {
    double left = typography.scaled(WORDS_LEFT);
    double namesFrom =
        reading == ReadingWidth.WIDE
            ? WORDS_LEFT + reading.pixels() + MARGIN_WITH_NAMES
            : NAMES_FROM;
    boolean names = width >= typography.scaled(namesFrom);
    double margin = names ? typography.scaled(MARGIN_WITH_NAMES) : MARGIN;
    double room = Math.max(1, width - left - margin);
    return new Measures(
        typography.scaled(40),
        left,
        Math.min(typography.scaled(reading.pixels()), room),
        names,
        width);
  }

  double stripesLeft() {
    return wordsLeft + wordsWidth + STRIPES_GAP;
  }

  double stripesWidth() {
    return Math.max(0, width - MARKS - stripesLeft());
  }
}
