package org.turnstone.cli;

/// A piece of a turn that fits on a line of a terminal.
final class WordsInContext {

  private static final int BEFORE = 40;
  private static final int AFTER = 80;

  private WordsInContext() {}

  /// The words around a position on one line, cut at blanks, with an ellipsis where cut.
  static String around(String text, int position) {
    int from = position <= BEFORE ? 0 : cut(text, position - BEFORE);
    int to = position + AFTER >= text.length() ? text.length() : cut(text, position + AFTER);
    String words = text.substring(Math.min(from, to), to).replaceAll("\\s+", " ").strip();
    return (from > 0 ? "… " : "") + words + (to < text.length() ? " …" : "");
  }

  /// The first blank from there on, not far away; else that place, not within a character.
  private static int cut(String text, int position) {
    for (int i = position; i < Math.min(text.length(), position + 20); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(position)) ? position - 1 : position;
  }
}
