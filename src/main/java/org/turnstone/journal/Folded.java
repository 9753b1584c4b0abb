package org.turnstone.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.turnstone.edit.Action;
import org.turnstone.edit.Fold;
import org.turnstone.edit.History;
import org.turnstone.journal.Timeline.Placed;
import org.turnstone.model.Project;

/// What all actions of a project come to.
///
/// @param project their fold
/// @param history their history; the first of them may be read only when they are asked for
public record Folded(Project project, History history) {

  /// @param beginning what the first actions came to, if they were not read
  /// @param later the others, each once, in order
  static Folded of(Optional<Beginning> beginning, List<Placed> later) {
    List<Action> actions = later.stream().map(Placed::action).toList();
    CompletableFuture<History> history =
        CompletableFuture.supplyAsync(() -> before(beginning).withAll(actions));
    Project project = beginning.map(Beginning::project).orElse(Project.EMPTY);
    return new Folded(Fold.after(project, actions), history.join());
  }

  /// @param all what all actions came to, which are not held
  static Folded of(Beginning all) {
    return new Folded(all.project(), before(Optional.of(all)));
  }

  private static History before(Optional<Beginning> beginning) {
    return beginning
        .map(
            begun ->
                History.after(
                    begun.known(),
                    () -> begun.actions().get().stream().map(Placed::action).toList()))
        .orElse(History.EMPTY);
  }
}
