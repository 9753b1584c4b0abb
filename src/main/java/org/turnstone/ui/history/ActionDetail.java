package org.turnstone.ui.history;

import static org.turnstone.ui.history.EditSentences.WORDS;

import java.util.List;
import java.util.Optional;
import org.turnstone.edit.Action;
import org.turnstone.edit.Aftermath;
import org.turnstone.edit.History;
import org.turnstone.edit.Reversals;
import org.turnstone.model.Pseudonyms;
import org.turnstone.workspace.Workspace;

/// All there is to tell of one action.
///
/// @param takenBackBy the action that took it back, if it does not hold any more
/// @param edits what it changed, the first of them
/// @param more how many changes are not told
/// @param place where one goes to see it
/// @param obstacle why it cannot be taken back alone; empty when it can
/// @param toTakeBack the action whose undo takes it back
/// @param later what the person at work would take back to be as after it, the last one first
record ActionDetail(
    Action action,
    Optional<Action> takenBackBy,
    List<String> edits,
    int more,
    Optional<ActionPlace> place,
    Optional<String> obstacle,
    Action toTakeBack,
    List<Action> later) {

  private static final int TOLD = 200;

  /// Looks at everything that was done since.
  ///
  /// @param names under which people are shown where words are quoted
  static ActionDetail of(Action action, Workspace workspace, Pseudonyms names) {
    History history = workspace.history();
    Aftermath aftermath = Aftermath.of(history.latestFirst(), action.id());
    Optional<Action> takenBackBy = Reversals.of(history.latestFirst()).of(action);
    EditSentences sentences = new EditSentences(workspace.project(), names);
    return new ActionDetail(
        action,
        takenBackBy,
        action.edits().stream().limit(TOLD).map(sentences::of).toList(),
        Math.max(0, action.edits().size() - TOLD),
        ActionPlace.of(action, workspace),
        obstacle(action, takenBackBy, aftermath, workspace),
        aftermath.lastDoingOf(action),
        aftermath.ownOf(workspace.coder()));
  }

  private static Optional<String> obstacle(
      Action action, Optional<Action> takenBackBy, Aftermath aftermath, Workspace workspace) {
    if (workspace.readOnly().isPresent()) {
      return workspace.readOnly();
    }
    if (takenBackBy.isPresent()) {
      return Optional.of(WORDS.text("alone.gone", takenBackBy.get().coder()));
    }
    if (!action.coder().equals(workspace.coder())) {
      return Optional.of(WORDS.text("alone.other", action.coder()));
    }
    if (!action.canBeUndone()) {
      return Optional.of(WORDS.text("alone.newer"));
    }
    return aftermath
        .buildingOn(action)
        .map(later -> WORDS.text("alone.built", later.label(), later.coder()));
  }
}
