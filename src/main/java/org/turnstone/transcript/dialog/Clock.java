package org.turnstone.transcript.dialog;

/// How times are written: `0:05`, `00:01:02`, `00:01:02.5`, `00:01:02-3`.
final class Clock {

  static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,-]\\d{1,3})?";

  private Clock() {}

  /// Whether a line begins with a digit, as those that begin with a time do.
  static boolean mayBegin(String line) {
    return line.length() > 3 && line.charAt(0) >= '0' && line.charAt(0) <= '9';
  }

  /// Whole seconds; what is below them aside.
  static long seconds(String time) {
    long seconds = 0;
    for (String part : time.split("[.,-]", 2)[0].split(":")) {
      seconds = seconds * 60 + Long.parseLong(part);
    }
    return seconds;
  }
}
