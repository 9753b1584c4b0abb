package org.turnstone.ui.library;

import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;

/// How long one coder takes for a turn: the mean time from one newly coded turn to the next, over
/// the last [#LAST] turns coded. A time over [#BREAK] was a break and does not count. Turns that
/// were first coded at the same moment were coded by one action over many hits and count as one.
/// Before there are [#FEWEST] such times nothing is said.
final class Pace {

  static final int LAST = 100;
  static final int FEWEST = 20;
  static final Duration BREAK = Duration.ofMinutes(10);

  private final TreeSet<Long> moments = new TreeSet<>();

  /// A turn was coded for the first time.
  ///
  /// @param moment in milliseconds
  void coded(long moment) {
    if (moments.size() <= LAST) {
      moments.add(moment);
    } else if (moment > moments.first() && moments.add(moment)) {
      moments.pollFirst();
    }
  }

  /// How long some turns will take; empty when there is too little to go by.
  Optional<Duration> left(int turns) {
    long worked = 0;
    int times = 0;
    long before = Long.MIN_VALUE;
    for (long moment : moments) {
      if (before != Long.MIN_VALUE && moment - before <= BREAK.toMillis()) {
        worked += moment - before;
        times++;
      }
      before = moment;
    }
    return times < FEWEST
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.round((double) worked / times * turns)));
  }
}
