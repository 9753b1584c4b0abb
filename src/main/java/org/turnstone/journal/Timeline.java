package org.turnstone.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.turnstone.edit.Action;

/// All actions of all journals in the one order that everyone sees, each once. Those of a
/// [Beginning] are read when another one comes before them, or when they are asked for. Not safe
/// for use by several threads.
final class Timeline {

  static final Comparator<Placed> ORDER =
      Comparator.comparingLong((Placed placed) -> placed.action().clock())
          .thenComparing(Placed::journal)
          .thenComparingInt(Placed::line)
          .thenComparing(placed -> placed.action().id());

  private List<Placed> placed = new ArrayList<>();
  private Set<String> ids = new HashSet<>();
  private Optional<Beginning> beginning = Optional.empty();
  private long clock;

  /// @param journal name of the journal, the same for copies of it
  /// @param line its number there
  record Placed(Action action, String journal, int line) {

    static Placed withoutEdits(String id, long clock, String journal, int line) {
      Action action = new Action(id, clock, Instant.EPOCH, "", "", List.of(), Optional.empty());
      return new Placed(action, journal, line);
    }

    Placed withoutEdits() {
      return withoutEdits(action.id(), action.clock(), journal, line);
    }
  }

  /// @param beginning what comes first, in place of all that is here
  void begin(Beginning beginning) {
    this.beginning = Optional.of(beginning);
    clock = Math.max(clock, beginning.clock());
    placed = new ArrayList<>();
    ids = new HashSet<>();
  }

  /// What comes first and was not read.
  Optional<Beginning> beginning() {
    return beginning;
  }

  /// The actions after the beginning.
  List<Placed> later() {
    return List.copyOf(placed);
  }

  List<Action> actions() {
    readBeginning();
    return placed.stream().map(Placed::action).toList();
  }

  /// What comes first and has to be read before these can be added.
  Optional<Beginning> neededFor(List<Placed> more) {
    return beginning.filter(_ -> more.stream().anyMatch(one -> !isAfterBeginning(one)));
  }

  /// What came first cannot be read: all of it is to be added.
  void forgetBeginning() {
    beginning = Optional.empty();
  }

  private void readBeginning() {
    if (beginning.isPresent()) {
      List<Placed> first = beginning.get().actions().get();
      beginning = Optional.empty();
      placed.addAll(0, first);
      first.forEach(one -> ids.add(one.action().id()));
    }
  }

  /// Adds actions, of which some may be there already; of two with the same id the first in order
  /// stays.
  Gained addAll(List<Placed> more) {
    List<Placed> sorted = more.stream().sorted(ORDER).toList();
    if (neededFor(sorted).isPresent()) {
      readBeginning();
    }
    boolean allLater =
        placed.isEmpty()
            || sorted.isEmpty()
            || ORDER.compare(placed.getLast(), sorted.getFirst()) < 0;
    List<Placed> before = allLater ? List.of() : later();
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
    return new Gained(gained, allLater || stands(before));
  }

  private boolean isAfterBeginning(Placed one) {
    return beginning.isEmpty() || ids.contains(one.action().id()) || beginning.get().isBefore(one);
  }

  private boolean stands(List<Placed> before) {
    for (int i = 0; i < before.size(); i++) {
      if (!placed.get(i).action().id().equals(before.get(i).action().id())) {
        return false;
      }
    }
    return true;
  }

  /// A clock after all others; each call gives a later one.
  long tick() {
    return ++clock;
  }
}
