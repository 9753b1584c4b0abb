package org.turnstone.ui.coding;

import java.time.Duration;
import java.time.Instant;
import org.turnstone.ui.kit.Moments;
import org.turnstone.ui.kit.Words;

/// How long ago something was, as people say it.
final class Ago {

  private static final Words WORDS = Words.of(Ago.class);
  private static final int DAYS_THAT_ARE_COUNTED = 14;

  private Ago() {}

  /// "Used 2 minutes ago".
  static String used(Instant then, Instant now) {
    Duration past = Duration.between(then, now);
    if (past.toMinutes() < 1) {
      return WORDS.text("used.now");
    }
    if (past.toHours() < 1) {
      return WORDS.text("used.minutes", past.toMinutes());
    }
    if (past.toDays() < 1) {
      return WORDS.text("used.hours", past.toHours());
    }
    return past.toDays() <= DAYS_THAT_ARE_COUNTED
        ? WORDS.text("used.days", past.toDays())
        : WORDS.text("used.on", Moments.day(Moments.dayOf(then)));
  }
}
