package org.turnstone.transcript.format;

import java.util.regex.Pattern;

/// Times of a recording, as people and programs write them.
public final class Clock {

  /// `0:05`, `00:01:02`, `00:01:02.5`, `00:01:02-3`; a pattern without groups.
  public static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,-]\\d{1,3})?";

  /// Also `0:0:5.100`: documents hold what programs wrote without filling up with zeros.
  public static final String UNFILLED_TIME = "(?:\\d{1,2}:)?\\d{1,2}:\\d{1,2}(?:[.,-]\\d{1,3})?";

  /// A time, and perhaps the time until which.
  private static final Pattern SPAN =
      Pattern.compile(
          "\\h*[\\[(#]?(%1$s)(?:\\h*(?:-->|-|–|—|#?)\\h*%1$s)?[\\])#]?\\h*"
              .formatted(UNFILLED_TIME));

  private Clock() {}

  /// Whether a line begins with a digit, as those that begin with a time do.
  public static boolean mayBegin(String line) {
    return line.length() > 3 && line.charAt(0) >= '0' && line.charAt(0) <= '9';
  }

  /// Whether the words are a time, perhaps with the time until which, and nothing else.
  public static boolean isTime(String words) {
    return SPAN.matcher(words).matches();
  }

  /// The first time of such words as written, without brackets; other words as they are.
  public static String begin(String words) {
    var match = SPAN.matcher(words);
    return match.matches() ? match.group(1) : words.strip();
  }

  /// @param time written in one of the two ways
  public static double seconds(String time) {
    double seconds = 0;
    for (String part : time.replace('-', '.').replace(',', '.').split(":")) {
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    return seconds;
  }

  /// Seconds as a time of day is written: `01:02:03`, without what is below a second.
  public static String written(double seconds) {
    long whole = (long) Math.max(0, seconds);
    return "%02d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
  }
}
