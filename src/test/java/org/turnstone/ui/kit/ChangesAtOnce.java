package org.turnstone.ui.kit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.turnstone.edit.Edit;
import org.turnstone.model.Project;

/// Changes that need not wait for one another, each made at once.
///
/// @param perform makes a change: its sentence for the history, and its edits
public record ChangesAtOnce(Supplier<Project> project, BiConsumer<String, List<Edit>> perform)
    implements Changes {

  @Override
  public CompletableFuture<List<Edit>> make(Function<Project, Plan> change) {
    return make(change.apply(project.get()));
  }

  @Override
  public CompletableFuture<List<Edit>> makeSlowly(SlowPlan change) {
    try {
      return make(change.in(project.get()));
    } catch (Exception failure) {
      return CompletableFuture.failedFuture(failure);
    }
  }

  private CompletableFuture<List<Edit>> make(Plan plan) {
    if (!plan.edits().isEmpty()) {
      perform.accept(plan.label(), plan.edits());
    }
    return CompletableFuture.completedFuture(plan.edits());
  }
}
