package org.turnstone.transcript.subtitle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line of a cue that says when it is shown: `00:01.000 --> 00:04.000 align:start`.
///
/// @param begin as written
/// @param end as written
/// @param beginMillis the same as milliseconds
/// @param endMillis the same as milliseconds
record Timing(String begin, String end, long beginMillis, long endMillis) {

  private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{1,2})(?:[.,:](\\d{1,9}))?";

  /// The settings that follow a time begin with a blank, so a sentence with an arrow is none.
  private static final Pattern LINE =
      Pattern.compile(
          "\\h*(%1$s)\\h*(?:--?>|[–—→]>?)\\h*(%1$s)(?:\\h.*)?".formatted(TIME), Pattern.DOTALL);

  private static final int LONGEST = 300;

  static Optional<Timing> of(String line) {
    if (line.length() > LONGEST || line.indexOf('>') < 0 && line.indexOf('→') < 0) {
      return Optional.empty();
    }
    Matcher match = LINE.matcher(line);
    return match.matches()
        ? Optional.of(
            new Timing(match.group(1), match.group(6), millis(match, 2), millis(match, 7)))
        : Optional.empty();
  }

  /// How long nothing is shown before this one; none when they overlap.
  long pauseAfter(Timing before) {
    return Math.max(0, beginMillis - before.endMillis);
  }

  private static long millis(Matcher match, int group) {
    long seconds =
        number(match.group(group)) * 3600
            + number(match.group(group + 1)) * 60
            + number(match.group(group + 2));
    String fraction = match.group(group + 3) == null ? "" : match.group(group + 3);
    return seconds * 1000 + number((fraction + "000").substring(0, 3));
  }

  private static long number(String digits) {
    return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
  }
}
