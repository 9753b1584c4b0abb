package org.turnstone.transcript.text;

import java.util.regex.Pattern;

/// Words of a document among the Markdown that its reader writes around them: whatever Markdown
/// would take for a mark has a stand-in, so that it comes out as written. Stand-ins are characters
/// that Unicode keeps out of texts, one for one, so positions stay the same.
public final class Literal {

  private static final String MARKS = "*_`#[]<&\\~";
  private static final char FIRST = '\uFDD0';

  /// What could be a mark where it stands; `P_01` and `[00:12]` are none.
  private static final Pattern MARK =
      Pattern.compile(
          "\\*|`|(?<![\\p{L}\\d])_|_(?![\\p{L}\\d])|(?<=^ {0,3}#{0,5})#|\\[(?=]\\()|](?=\\()"
              + "|<(?=[a-z])|&(?=#?\\w+;)|\\\\|~(?=~)|(?<=~)~");

  private Literal() {}

  /// The words of one line with stand-ins.
  public static String of(String line) {
    String clean = isClean(line) ? line : line.replaceAll("[\uFDD0-\uFDEF]", "\uFFFD");
    return MARK.matcher(clean)
        .replaceAll(mark -> String.valueOf((char) (FIRST + MARKS.indexOf(mark.group()))));
  }

  /// The text with the marks that it was written with.
  public static String shown(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isStandIn(text.charAt(i))) {
        shown.setCharAt(i, MARKS.charAt(text.charAt(i) - FIRST));
      }
    }
    return shown.toString();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST && text.charAt(i) <= '\uFDEF') {
        return false;
      }
    }
    return true;
  }

  private static boolean isStandIn(char c) {
    return c >= FIRST && c < FIRST + MARKS.length();
  }
}
