package org.turnstone.ui.search;

import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.OneLine;

/// The words found, and what stands around them on one line.
///
/// @param left ends where the words begin; begins with an ellipsis where something was left out
/// @param right the same the other way round
record HitContext(String left, String found, String right) {

  /// How much is kept on a side, in UTF-16 units: more than any window is wide.
  private static final int REACH = 160;

  private static final String ELLIPSIS = "… ";

  /// A turn in which no words were asked for (`role:participant`) shows its beginning.
  static HitContext of(FoundTurn turn) {
    TextRange match = turn.matches().stream().findFirst().orElseGet(() -> new TextRange(0, 0));
    String words = turn.words();
    return new HitContext(
        left(words, match.start()),
        OneLine.of(words.substring(match.start(), match.end())),
        right(words, match.end()));
  }

  private static String left(String words, int end) {
    int from = Math.max(0, end - REACH);
    if (from == 0) {
      return OneLine.of(words.substring(0, end));
    }
    int word = from;
    while (word < end && !Character.isWhitespace(words.charAt(word))) {
      word++;
    }
    return ELLIPSIS + OneLine.of(words.substring(word, end)).stripLeading();
  }

  private static String right(String words, int start) {
    int to = Math.min(words.length(), start + REACH);
    if (to == words.length()) {
      return OneLine.of(words.substring(start));
    }
    int word = to;
    while (word > start && !Character.isWhitespace(words.charAt(word - 1))) {
      word--;
    }
    return OneLine.of(words.substring(start, word)).stripTrailing() + " …";
  }
}
