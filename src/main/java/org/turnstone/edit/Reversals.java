package org.turnstone.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which actions do not hold any more, because a later one took them back and was not taken back
/// itself.
public final class Reversals {

  private final Map<String, Action> by;

  private Reversals(Map<String, Action> by) {
    this.by = by;
  }

  /// What these actions took back of each other.
  ///
  /// @param latestFirst the last one first: an action is met after the one that took it back
  public static Reversals of(Iterable<Action> latestFirst) {
    Map<String, Action> by = new HashMap<>();
    for (Action action : latestFirst) {
      if (!by.containsKey(action.id())) {
        action.undoes().ifPresent(id -> by.putIfAbsent(id, action));
        action.takesBack().forEach(id -> by.putIfAbsent(id, action));
      }
    }
    return new Reversals(by);
  }

  /// The action that took this one back; empty when it holds.
  public Optional<Action> of(Action action) {
    return Optional.ofNullable(by.get(action.id()));
  }
}
