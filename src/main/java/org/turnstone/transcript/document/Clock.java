package org.turnstone.transcript.document;

import java.util.regex.Pattern;

/// Times as programs write them: `0:05`, `00:01:23`, `0:0:5.100`, also from one to another.
final class Clock {

  static final String TIME = "(?:\\d{1,2}:)?\\d{1,2}:\\d{1,2}(?:[.,-]\\d{1,3})?";

  /// A time, and perhaps the time until which.
  static final String SPAN =
      "[\\[(#]?(" + TIME + ")(?:\\h*(?:-->|-|–|—|#?)\\h*" + TIME + ")?[\\])#]?";

  private static final Pattern ALONE = Pattern.compile("\\h*" + SPAN + "\\h*");

  private Clock() {}

  static boolean isTime(String words) {
    return ALONE.matcher(words).matches();
  }

  /// The first time in it as written, without brackets.
  static String begin(String words) {
    var match = ALONE.matcher(words);
    return match.matches() ? match.group(1) : words.strip();
  }

  /// In milliseconds, for comparing.
  static double value(String time) {
    double value = 0;
    for (String part : time.replaceFirst("-(\\d+)$", ".$1").replace(',', '.').split(":")) {
      value = value * 60 + Double.parseDouble(part);
    }
    return value;
  }
}
