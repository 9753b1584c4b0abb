package org.turnstone.ui.coding;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.turnstone.ui.kit.OneLine;

/// What people say as the name of a code: in their words, on one line.
final class InVivo {

  private static final int LONGEST = 60;

  /// Between names it parts a path.
  private static final Pattern SLASH = Pattern.compile("\\s+/(?=\\s)\\s+");

  private static final Pattern AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}\\p{So}]+|[^\\p{L}\\p{N}\\p{So}]+$");

  private InVivo() {}

  /// The name; empty when no letter, digit or picture is in the words. Long words are cut where a
  /// line could break.
  static String name(String words) {
    String line = SLASH.matcher(OneLine.of(words)).replaceAll("/");
    String name = AROUND.matcher(line).replaceAll("");
    return name.length() <= LONGEST ? name : cut(name);
  }

  private static String cut(String name) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(name);
    int end = breaks.preceding(LONGEST);
    if (end <= 0) {
      end = name.offsetByCodePoints(0, name.codePointCount(0, LONGEST) - 1);
    }
    return AROUND.matcher(name.substring(0, end)).replaceAll("") + "…";
  }
}
