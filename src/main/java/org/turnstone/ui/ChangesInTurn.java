package org.turnstone.ui;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.ui.kit.Background;
import org.turnstone.workspace.Workspace;

/// Changes of a project, one after the other. A small one is made at once, so that it is seen in
/// the next frame; one with very many edits, or one for which the history has to be read, is made
/// away from the window, and what is asked for meanwhile waits for it. For the JavaFX thread.
final class ChangesInTurn {

  /// So many edits are folded in less than a frame.
  private static final int AT_ONCE = 1_000;

  private final Workspace workspace;
  private final Background background;
  private final Consumer<CompletableFuture<Void>> follow;
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private boolean busy;

  private interface Change extends Supplier<Optional<CompletableFuture<Void>>> {}

  private record Waiting(Change change, CompletableFuture<Void> saved) {}

  /// @param follow is told of each change when it is asked for, and shows when it is on disk
  ChangesInTurn(
      Workspace workspace, Background background, Consumer<CompletableFuture<Void>> follow) {
    this.workspace = workspace;
    this.background = background;
    this.follow = follow;
  }

  void perform(String label, List<Edit> edits) {
    make(edits.size() <= AT_ONCE, () -> Optional.of(workspace.perform(label, edits)));
  }

  void undo() {
    make(isSmall(workspace.history()::undoable), workspace::undo);
  }

  void redo() {
    make(isSmall(workspace.history()::redoable), workspace::redo);
  }

  private interface Next {
    Optional<Action> of(String coder);
  }

  private boolean isSmall(Next next) {
    return workspace.history().knows(workspace.coder())
        && next.of(workspace.coder()).map(Action::edits).map(List::size).orElse(0) <= AT_ONCE;
  }

  private void make(boolean atOnce, Change change) {
    if (atOnce && !busy) {
      change.get().ifPresent(follow);
      return;
    }
    CompletableFuture<Void> saved = new CompletableFuture<>();
    follow.accept(saved);
    waiting.add(new Waiting(change, saved));
    if (!busy) {
      next();
    }
  }

  private void next() {
    Waiting first = waiting.poll();
    busy = first != null;
    if (first != null) {
      background
          .job(_ -> first.change().get())
          .whenSucceeded(made -> settle(made, first.saved()))
          .whenFailed(first.saved()::completeExceptionally)
          .finallyDo(this::next)
          .start();
    }
  }

  private static void settle(
      Optional<CompletableFuture<Void>> made, CompletableFuture<Void> saved) {
    made.orElseGet(() -> CompletableFuture.completedFuture(null))
        .whenComplete(
            (_, failure) -> {
              if (failure == null) {
                saved.complete(null);
              } else {
                saved.completeExceptionally(failure);
              }
            });
  }
}
