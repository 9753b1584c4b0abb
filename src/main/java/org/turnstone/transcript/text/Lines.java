package org.turnstone.transcript.text;

import java.util.ArrayList;
import java.util.List;

/// A text as lines without blanks at their ends; the last one is not empty. Every line end that
/// Unicode knows counts, so that a file reads the same wherever it was written. Control characters
/// other than the tab, byte order marks inside the text, and what Unicode keeps out of texts are
/// taken out.
///
/// @param dropped how many characters were taken out
public record Lines(List<String> lines, int dropped) {

  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  public static Lines of(String text) {
    List<String> lines = new ArrayList<>();
    int dropped = 0;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      int controls = 0;
      while (end < text.length() && !endsLine(text.charAt(end))) {
        controls += isDropped(text.charAt(end)) ? 1 : 0;
        end++;
      }
      String line = text.substring(start, end);
      lines.add(Blanks.stripEnd(controls == 0 ? line : withoutControls(line)));
      dropped += controls;
      if (end < text.length() && text.charAt(end) == PARAGRAPH_SEPARATOR) {
        lines.add("");
      }
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    while (!lines.isEmpty() && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return new Lines(lines, dropped);
  }

  private static boolean endsLine(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  private static boolean isDropped(char c) {
    if (c >= ' ' && c < '\u007F') {
      return false;
    }
    return c != '\t' && Character.isISOControl(c)
        || c == '\uFEFF'
        || c >= '\uFDD0' && c <= '\uFDEF';
  }

  private static String withoutControls(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (!isDropped(line.charAt(i))) {
        kept.append(line.charAt(i));
      }
    }
    return kept.toString();
  }
}
