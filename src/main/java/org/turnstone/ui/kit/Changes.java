package org.turnstone.ui.kit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.turnstone.edit.Edit;
import org.turnstone.model.Project;

/// The one way in which a person changes the project: one change after the other, in the order in
/// which they are asked for. What a change comes to is found when its turn comes, in the project as
/// it is then, so that the same key pressed twice makes one coding; a change that comes to nothing
/// is dropped. To be used on the JavaFX thread; what has to wait is found on another one.
///
/// Each gives the edits that were made, on the JavaFX thread: none when there was nothing to do. It
/// is done already where the change was made at once, and fails where it could not be made, which
/// the person is told.
public interface Changes {

  /// What is to be done.
  ///
  /// @param label a sentence for the history
  /// @param edits of the project it was made for; may be none
  record Plan(String label, List<Edit> edits) {}

  /// Finds out what is to be done, away from the window.
  interface SlowPlan {

    /// @throws Exception with a sentence for people where it can be told in one
    Plan in(Project project) throws Exception;
  }

  /// Makes a change that is soon found: at once when none waits, so that it is seen in the next
  /// frame.
  ///
  /// @throws RuntimeException that finding it throws, if it is found at once
  CompletableFuture<List<Edit>> make(Function<Project, Plan> change);

  /// Makes a change that takes time to find: it reads the index, or goes through all codings.
  CompletableFuture<List<Edit>> makeSlowly(SlowPlan change);

  /// As [#make(Function)].
  ///
  /// @param label a sentence for the history
  default CompletableFuture<List<Edit>> make(String label, Function<Project, List<Edit>> edits) {
    return make(project -> new Plan(label, edits.apply(project)));
  }

  /// The same way, on which nothing is made while a condition does not hold.
  default Changes onlyIf(BooleanSupplier condition) {
    Changes all = this;
    return new Changes() {
      @Override
      public CompletableFuture<List<Edit>> make(Function<Project, Plan> change) {
        return condition.getAsBoolean() ? all.make(change) : nothing();
      }

      @Override
      public CompletableFuture<List<Edit>> makeSlowly(SlowPlan change) {
        return condition.getAsBoolean() ? all.makeSlowly(change) : nothing();
      }

      private static CompletableFuture<List<Edit>> nothing() {
        return CompletableFuture.completedFuture(List.of());
      }
    };
  }
}
