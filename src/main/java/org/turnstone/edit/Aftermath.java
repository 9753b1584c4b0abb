package org.turnstone.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was done after an action and still holds. What was taken back since is left out, with what
/// took it back; of an action that was done again the last doing stands for it.
public final class Aftermath {

  private final List<Action> later;

  /// Of everyone, the last one first.
  private final List<Action> holding;

  private Aftermath(List<Action> later) {
    this.later = later;
    this.holding = holding(later);
  }

  /// @param action id of the action; when there is none, everything came after
  public static Aftermath of(Iterable<Action> latestFirst, String action) {
    List<Action> later = new ArrayList<>();
    for (Action each : latestFirst) {
      if (each.id().equals(action)) {
        break;
      }
      later.add(each);
    }
    return new Aftermath(later);
  }

  /// What one person would take back to be where they were, the last one first.
  public List<Action> ownOf(String coder) {
    return holding.stream()
        .filter(action -> action.coder().equals(coder) && action.canBeUndone())
        .toList();
  }

  /// The last thing that builds on what an action before it did. It has to be taken back first.
  public Optional<Action> buildingOn(Action action) {
    Aspects changed = Aspects.of(action);
    return holding.stream().filter(later -> Aspects.of(later).buildOn(changed)).findFirst();
  }

  /// The action whose undo takes an action back that was done before all of these: itself, or the
  /// one that did it again last.
  public Action lastDoingOf(Action action) {
    Action last = action;
    for (Action each : later.reversed()) {
      if (each.undoes().equals(Optional.of(last.id()))) {
        last = each;
      }
    }
    return last;
  }

  private static List<Action> holding(List<Action> later) {
    Toggles toggles = new Toggles(later);
    Reversals reversals =
        Reversals.of(later.stream().filter(action -> !toggles.reachesBack(action)).toList());
    Set<String> settled = new HashSet<>();
    List<Action> holding = new ArrayList<>();
    for (Action action : later) {
      boolean counts = reversals.of(action).isEmpty() && !toggles.onlyTakesBack(action);
      if (counts && toggles.settles(action, settled)) {
        holding.add(action);
      }
    }
    return holding;
  }

  /// Actions that take each other back.
  private static final class Toggles {

    private final Map<String, Action> there = new HashMap<>();

    Toggles(List<Action> actions) {
      Set<String> named = new HashSet<>();
      for (Action action : actions) {
        action.undoes().ifPresent(named::add);
        named.addAll(action.takesBack());
      }
      actions.stream()
          .filter(action -> named.contains(action.id()))
          .forEach(action -> there.put(action.id(), action));
    }

    /// Whether it took back several actions, and some of them are not among these.
    boolean reachesBack(Action action) {
      return !there.keySet().containsAll(action.takesBack());
    }

    boolean onlyTakesBack(Action action) {
      return !action.takesBack().isEmpty() && !reachesBack(action);
    }

    /// Whether an action stands for the one at the beginning of its chain of undo and redo, and
    /// that one is done after all. To be asked of the last action of a chain first.
    boolean settles(Action action, Set<String> settled) {
      Action first = action;
      boolean done = true;
      while (first.undoes().map(there::get).isPresent()) {
        first = there.get(first.undoes().get());
        done = !done;
      }
      boolean alone = first.equals(action) && !there.containsKey(action.id());
      return alone || (settled.add(first.id()) && done);
    }
  }
}
