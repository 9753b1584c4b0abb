package org.turnstone.transcript.text;

/// Which characters are blank: white space as Unicode has it, no-break spaces among it.
public final class Blanks {

  private Blanks() {}

  public static boolean isBlank(char c) {
    return c <= ' ' || c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /// The text without blanks at its end.
  public static String stripEnd(String text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /// The text without blanks at either end.
  public static String strip(String text) {
    String cut = stripEnd(text);
    return cut.substring(start(cut));
  }

  /// Position of the first character that is not blank, else the length of the text.
  public static int start(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
