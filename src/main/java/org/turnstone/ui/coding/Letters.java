package org.turnstone.ui.coding;

import org.turnstone.ui.kit.PlainLetters;

/// A text as it is compared: without case and accents, each letter with the place it came from.
///
/// @param text what is compared
/// @param origins for each UTF-16 unit of it the position in the original; one more at the end
record Letters(String text, int[] origins) {

  static Letters of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] origins = new int[original.length() * 4 + 1];
    for (int at = 0; at < original.length(); ) {
      int codePoint = original.codePointAt(at);
      for (char c : PlainLetters.of(Character.toString(codePoint)).toCharArray()) {
        if (text.length() < origins.length - 1) {
          origins[text.length()] = at;
          text.append(c);
        }
      }
      at += Character.charCount(codePoint);
    }
    origins[text.length()] = original.length();
    return new Letters(text.toString(), origins);
  }

  /// Whether a word begins at a position of the compared text.
  boolean startsWord(int position) {
    return position == 0 || !Character.isLetterOrDigit(text.charAt(position - 1));
  }
}
