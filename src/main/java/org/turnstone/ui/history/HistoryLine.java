package org.turnstone.ui.history;

import java.time.LocalDate;
import java.util.Optional;
import org.turnstone.edit.Action;

/// A line of the history.
sealed interface HistoryLine {

  /// Stands above the actions of a day.
  ///
  /// @param actions how many of them follow
  record Day(LocalDate day, int actions) implements HistoryLine {}

  /// @param takenBackBy the action that took it back, if it does not hold any more
  record Done(Action action, Optional<Action> takenBackBy) implements HistoryLine {}
}
