package org.turnstone.workspace;

import java.time.Duration;

/// How often those who listen are told that more is known: what they do then costs as much as there
/// is, and should be a small part of the whole. For one thread.
final class TellingPace {

  private static final Duration EVERY = Duration.ofMillis(500);
  private static final int PART = 32;

  private long again = System.nanoTime();

  boolean isTime() {
    return System.nanoTime() - again >= 0;
  }

  /// @param nanoseconds that it took to tell
  void told(long nanoseconds) {
    again = System.nanoTime() + Math.max(EVERY.toNanos(), PART * nanoseconds);
  }
}
