package org.turnstone.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The turns one went to, for going back and forward.
final class Trail {

  private static final int KEPT = 200;

  /// @param turn counted from 1
  record Stop(String transcript, int turn) {}

  private final Deque<Stop> behind = new ArrayDeque<>();
  private final Deque<Stop> ahead = new ArrayDeque<>();

  /// Leaves a turn for another one; what was ahead is forgotten.
  void leave(Stop left) {
    if (!left.equals(behind.peek())) {
      behind.push(left);
    }
    ahead.clear();
    if (behind.size() > KEPT) {
      behind.removeLast();
    }
  }

  /// The turn before, when one is at another now.
  Optional<Stop> back(Stop now) {
    return step(behind, ahead, now);
  }

  Optional<Stop> forward(Stop now) {
    return step(ahead, behind, now);
  }

  private static Optional<Stop> step(Deque<Stop> from, Deque<Stop> to, Stop now) {
    while (now.equals(from.peek())) {
      from.pop();
    }
    Optional<Stop> next = Optional.ofNullable(from.poll());
    next.ifPresent(_ -> to.push(now));
    return next;
  }
}
