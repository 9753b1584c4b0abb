package org.turnstone.export;

import java.util.Locale;

/// Text as a cell of a workbook holds it: no longer than Excel reads, and with its own way to write
/// what XML forbids (`_x0007_`).
final class CellText {

  private static final String CUT =
      " [cut here: a cell holds no more; the text has %,d characters]";

  private CellText() {}

  static String of(String text) {
    return escaped(fitting(text));
  }

  private static String fitting(String text) {
    if (text.length() <= Workbook.LONGEST_TEXT) {
      return text;
    }
    String note = String.format(Locale.ROOT, CUT, text.length());
    int end = Workbook.LONGEST_TEXT - note.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + note;
  }

  private static String escaped(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean asIs = c == '_' ? !looksEscaped(text, i) : c != '\r' && Markup.isAllowed(text, i);
      if (!asIs && escaped == null) {
        escaped = new StringBuilder(text.length() + 32).append(text, 0, i);
      }
      if (escaped != null) {
        escaped.append(asIs ? String.valueOf(c) : String.format(Locale.ROOT, "_x%04X_", (int) c));
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  private static boolean looksEscaped(String text, int underscore) {
    if (underscore + 6 >= text.length()
        || text.charAt(underscore + 1) != 'x'
        || text.charAt(underscore + 6) != '_') {
      return false;
    }
    for (int i = underscore + 2; i < underscore + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
