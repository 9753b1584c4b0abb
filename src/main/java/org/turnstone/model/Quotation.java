package org.turnstone.model;

/// Words in a transcript that codes and memos refer to. Keeps the words themselves and a little of
/// what stands around them, so a quotation can tell when the text under it has changed, and can be
/// found again.
///
/// @param range where the words stood when they were quoted
/// @param words exactly the words of the range
/// @param before up to [#CONTEXT] UTF-16 units before the range, never half a character
/// @param after up to [#CONTEXT] UTF-16 units after it, never half a character
public record Quotation(TextRange range, String words, String before, String after) {

  /// How much of the text on either side is kept, in UTF-16 units.
  public static final int CONTEXT = 32;

  /// Quotes a range of a reading text.
  ///
  /// @throws IndexOutOfBoundsException when the range is not within the text
  public static Quotation of(String text, TextRange range) {
    String words = text.substring(range.start(), range.end());
    int from = Math.max(0, range.start() - CONTEXT);
    int to = Math.min(text.length(), range.end() + CONTEXT);
    String before = text.substring(splitsCharacter(text, from) ? from + 1 : from, range.start());
    String after = text.substring(range.end(), splitsCharacter(text, to) ? to - 1 : to);
    return new Quotation(range, words, before, after);
  }

  /// Whether the text still has these words in this place.
  public boolean standsIn(String text) {
    return text.startsWith(words, range.start());
  }

  private static boolean splitsCharacter(String text, int position) {
    return position > 0
        && position < text.length()
        && Character.isLowSurrogate(text.charAt(position))
        && Character.isHighSurrogate(text.charAt(position - 1));
  }
}
