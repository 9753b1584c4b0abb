package org.turnstone.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.turnstone.ui.shell.Screen;

/// The places one went to, for going back and forward.
final class Trail {

  private static final int KEPT = 200;

  /// @param turn counted from 1
  /// @param screen id of the screen that was shown
  record Stop(String transcript, int turn, String screen) {

    Stop(String transcript, int turn) {
      this(transcript, turn, Screen.READ);
    }

    Stop on(String other) {
      return new Stop(transcript, turn, other);
    }
  }

  private final Deque<Stop> behind = new ArrayDeque<>();
  private final Deque<Stop> ahead = new ArrayDeque<>();

  /// Leaves a place for another one; what was ahead is forgotten.
  void leave(Stop left) {
    if (!left.equals(behind.peek())) {
      behind.push(left);
    }
    ahead.clear();
    if (behind.size() > KEPT) {
      behind.removeLast();
    }
  }

  /// The place before, when one is at another now.
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
