package org.turnstone.ui.kit;

import java.util.regex.Pattern;

/// Words as they are told on one line, however they were written.
public final class OneLine {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private OneLine() {}

  /// The same words with one blank wherever there are some, or a line ends.
  public static String of(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }

  /// The same on one line, cut where it is long: between words, or within one where no blank is
  /// near, but never within a character.
  ///
  /// @param longest how many characters are kept of it at most
  public static String shortened(String text, int longest) {
    String line = of(text);
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    int end = line.offsetByCodePoints(0, longest);
    int blank = line.lastIndexOf(' ', end);
    return line.substring(0, blank > end / 2 ? blank : end) + " …";
  }
}
