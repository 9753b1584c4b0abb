package org.turnstone.ui.kit;

import java.util.ArrayList;
import java.util.List;

/// Hebrew, Arabic and other writing that runs from right to left.
public final class RightToLeft {

  /// No piece is longer than this, so that each fits on a line.
  private static final int LONGEST = 24;

  private RightToLeft() {}

  /// Whether a paragraph is set from right to left: its first letter says so.
  public static boolean begins(String words) {
    return words
        .codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(RightToLeft::isRightToLeft);
  }

  /// Cuts words into pieces that the text layout can take. JavaFX 26 fails on every line break
  /// within a piece that runs from right to left (an index out of bounds in its
  /// `computeTrailingSpaceWidth`), so such words come one to a piece, where no line can break.
  /// Words from left to right stay together.
  public static List<String> pieces(String words) {
    if (!isIn(words)) {
      return List.of(words);
    }
    List<String> pieces = new ArrayList<>();
    for (String word : words.split("(?<=\\s)(?!\\s)")) {
      int start = 0;
      while (word.length() - start > LONGEST) {
        int end = word.offsetByCodePoints(start, LONGEST / 2);
        pieces.add(word.substring(start, end));
        start = end;
      }
      pieces.add(word.substring(start));
    }
    return pieces;
  }

  /// Whether any of it is written from right to left.
  public static boolean isIn(String words) {
    return words.codePoints().anyMatch(RightToLeft::isRightToLeft);
  }

  private static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
