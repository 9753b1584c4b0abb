package org.turnstone.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.turnstone.edit.Action;

/// All actions of all journals in the one order that everyone sees, each once. Not safe for use by
/// several threads.
final class Timeline {

  private static final Comparator<Placed> ORDER =
      Comparator.comparingLong((Placed placed) -> placed.action().clock())
          .thenComparing(Placed::journal)
          .thenComparingInt(Placed::line)
          .thenComparing(placed -> placed.action().id());

  private final List<Placed> placed = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private long clock;

  /// @param journal name of the journal, the same for copies of it
  /// @param line its number there
  record Placed(Action action, String journal, int line) {}

  List<Action> actions() {
    return placed.stream().map(Placed::action).toList();
  }

  /// Adds actions, of which some may be there already; of two with the same id the first in order
  /// stays.
  ///
  /// @return those that were not there, in order
  List<Action> addAll(List<Placed> more) {
    List<Placed> sorted = more.stream().sorted(ORDER).toList();
    boolean allLater =
        placed.isEmpty()
            || sorted.isEmpty()
            || ORDER.compare(placed.getLast(), sorted.getFirst()) < 0;
    List<Action> gained = new ArrayList<>();
    for (Placed one : sorted) {
      boolean isNew = ids.add(one.action().id());
      if (isNew) {
        gained.add(one.action());
      }
      if (isNew || !allLater) {
        placed.add(one);
      }
      clock = Math.max(clock, one.action().clock());
    }
    if (!allLater) {
      placed.sort(ORDER);
      Set<String> seen = new HashSet<>();
      placed.removeIf(one -> !seen.add(one.action().id()));
    }
    return gained;
  }

  /// A clock after all others; each call gives a later one.
  long tick() {
    return ++clock;
  }
}
