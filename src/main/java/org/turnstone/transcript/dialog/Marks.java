package org.turnstone.transcript.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turnstone.transcript.text.Blanks;

/// Lines that mark the structure of a document: headings, rules, fences of code.
final class Marks {

  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\h+(.*))?");
  private static final Pattern CLOSING_HASHES = Pattern.compile("(?:^|\\h)#+$");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})([^`]*)");

  private Marks() {}

  /// Three or more of the same mark and nothing else.
  static boolean isRule(String line) {
    if (!startsWith(line, "-*_")) {
      return false;
    }
    char mark = line.charAt(Blanks.start(line));
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == mark) {
        count++;
      } else if (!Blanks.isBlank(line.charAt(i))) {
        return false;
      }
    }
    return count > 2;
  }

  /// The words of a heading, which may be none.
  static Optional<String> heading(String line) {
    if (!startsWith(line, "#")) {
      return Optional.empty();
    }
    Matcher match = HEADING.matcher(line);
    if (!match.matches()) {
      return Optional.empty();
    }
    String words = match.group(1) == null ? "" : match.group(1);
    return Optional.of(Blanks.strip(CLOSING_HASHES.matcher(words).replaceFirst("")));
  }

  /// The fence that opens or closes a block of code, without what follows it.
  static Optional<String> fence(String line) {
    if (!startsWith(line, "`~")) {
      return Optional.empty();
    }
    Matcher match = FENCE.matcher(line);
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  /// Whether the line ends the block of code that this fence opened.
  static boolean closes(String line, String opening) {
    return fence(line).filter(fence -> fence.startsWith(opening)).isPresent()
        && Blanks.strip(line).chars().allMatch(c -> c == opening.charAt(0));
  }

  /// Most lines are told by one look at their first character that is not a blank.
  private static boolean startsWith(String line, String first) {
    int start = Blanks.start(line);
    return start < line.length() && start < 4 && first.indexOf(line.charAt(start)) >= 0;
  }
}
