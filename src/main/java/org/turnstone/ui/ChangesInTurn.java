package org.turnstone.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Changes;
import org.turnstone.workspace.Workspace;

/// All that a person changes in the window, undo and redo among it, in one line. What is small is
/// made at once when nothing waits; what takes time to find, has very many edits, or needs the
/// history to be read is made away from the window, and what is asked for meanwhile waits for it.
/// For the JavaFX thread.
final class ChangesInTurn implements Changes {

  /// So many edits are folded in less than a frame.
  private static final int AT_ONCE = 1_000;

  private final Workspace workspace;
  private final Background background;

  /// The first one is being made.
  private final Deque<Turn> line = new ArrayDeque<>();

  private volatile CompletableFuture<Void> settled = CompletableFuture.completedFuture(null);
  private Listener listener = new Listener() {};

  /// Is told of changes.
  interface Listener {

    /// A change was asked for.
    ///
    /// @param saved completed when it is on disk, or came to nothing
    default void follow(CompletableFuture<Void> saved) {}

    /// @param any whether a change waits for its turn, or is being made
    default void waiting(boolean any) {}

    /// A change that had to wait could not be made.
    default void notMade(Exception failure) {}
  }

  private interface Work {
    Optional<Done> run() throws Exception;
  }

  /// What was done.
  private record Done(List<Edit> edits, CompletableFuture<Void> saved) {}

  private record Turn(
      Work work, CompletableFuture<Optional<Done>> done, CompletableFuture<Void> saved) {

    boolean cameToNothing() {
      return done.isCompletedExceptionally() || done.join().isEmpty();
    }
  }

  private interface Next {
    Optional<Action> of(String coder);
  }

  ChangesInTurn(Workspace workspace, Background background) {
    this.workspace = workspace;
    this.background = background;
  }

  /// From now on tells this one, also of what waits already.
  void tell(Listener listener) {
    this.listener = listener;
    line.forEach(turn -> listener.follow(turn.saved()));
    listener.waiting(!line.isEmpty());
  }

  /// Completed when all that was asked for is made or came to nothing. It is in the hands of the
  /// workspace then, which closes when it is on disk. From any thread.
  CompletableFuture<Void> settled() {
    return settled;
  }

  @Override
  public CompletableFuture<List<Edit>> make(Function<Project, Plan> change) {
    if (!line.isEmpty()) {
      return edits(inLine(() -> perform(change.apply(workspace.project()))));
    }
    Plan plan = change.apply(workspace.project());
    return plan.edits().size() > AT_ONCE
        ? edits(inLine(() -> perform(plan)))
        : CompletableFuture.completedFuture(edits(atOnce(perform(plan))));
  }

  @Override
  public CompletableFuture<List<Edit>> makeSlowly(SlowPlan change) {
    return edits(inLine(() -> perform(change.in(workspace.project()))));
  }

  /// Takes back what was asked for last, also while it waits. When that comes to nothing, so does
  /// this: what was done before is not what the person wants to be rid of.
  void undo() {
    step(workspace.history()::undoable, workspace::undo);
  }

  /// Does again what was taken back last, as [#undo].
  void redo() {
    step(workspace.history()::redoable, workspace::redo);
  }

  /// Takes back one action, unless that was the last thing that was taken back.
  void takeBack(Action action) {
    takeBack(
        List.of(action),
        () -> isTakenBack(action) ? Optional.empty() : Optional.of(workspace.takeBack(action)));
  }

  /// @param actions the last one first
  void takeBack(String label, List<Action> actions) {
    takeBack(actions, () -> Optional.of(workspace.takeBack(label, actions)));
  }

  private boolean isTakenBack(Action action) {
    return workspace.history().redoable(workspace.coder()).stream()
        .flatMap(undo -> undo.undoes().stream())
        .anyMatch(action.id()::equals);
  }

  private void takeBack(List<Action> actions, Supplier<Optional<CompletableFuture<Void>>> step) {
    int edits = actions.stream().mapToInt(action -> action.edits().size()).sum();
    if (line.isEmpty() && edits <= AT_ONCE && workspace.history().knows(workspace.coder())) {
      atOnce(done(step));
    } else {
      inLine(() -> done(step));
    }
  }

  private void step(Next next, Supplier<Optional<CompletableFuture<Void>>> step) {
    if (line.isEmpty() && isSmall(next)) {
      atOnce(done(step));
      return;
    }
    Optional<Turn> before = Optional.ofNullable(line.peekLast());
    inLine(() -> before.filter(Turn::cameToNothing).isPresent() ? Optional.empty() : done(step));
  }

  private boolean isSmall(Next next) {
    return workspace.history().knows(workspace.coder())
        && next.of(workspace.coder()).map(Action::edits).map(List::size).orElse(0) <= AT_ONCE;
  }

  private Optional<Done> perform(Plan plan) {
    return plan.edits().isEmpty()
        ? Optional.empty()
        : Optional.of(new Done(plan.edits(), workspace.perform(plan.label(), plan.edits())));
  }

  private static Optional<Done> done(Supplier<Optional<CompletableFuture<Void>>> step) {
    return step.get().map(saved -> new Done(List.of(), saved));
  }

  private static List<Edit> edits(Optional<Done> done) {
    return done.map(Done::edits).orElse(List.of());
  }

  private static CompletableFuture<List<Edit>> edits(Turn turn) {
    return turn.done().thenApply(ChangesInTurn::edits);
  }

  private Optional<Done> atOnce(Optional<Done> done) {
    done.map(Done::saved).ifPresent(listener::follow);
    return done;
  }

  private Turn inLine(Work work) {
    Turn turn = new Turn(work, new CompletableFuture<>(), new CompletableFuture<>());
    listener.follow(turn.saved());
    line.add(turn);
    if (line.size() == 1) {
      settled = new CompletableFuture<>();
      listener.waiting(true);
      begin(turn);
    }
    return turn;
  }

  private void begin(Turn turn) {
    background
        .job(_ -> turn.work().run())
        .whenSucceeded(done -> end(turn, done))
        .whenFailed(failure -> fail(turn, failure))
        .finallyDo(this::goOn)
        .start();
  }

  private void goOn() {
    line.remove();
    if (line.isEmpty()) {
      listener.waiting(false);
      settled.complete(null);
    } else {
      begin(line.element());
    }
  }

  private static void end(Turn turn, Optional<Done> done) {
    turn.done().complete(done);
    done.map(Done::saved)
        .orElseGet(() -> CompletableFuture.completedFuture(null))
        .whenComplete(
            (_, failure) -> {
              if (failure == null) {
                turn.saved().complete(null);
              } else {
                turn.saved().completeExceptionally(failure);
              }
            });
  }

  /// Nothing of it is to be saved.
  private void fail(Turn turn, Exception failure) {
    turn.saved().complete(null);
    listener.notMade(failure);
    turn.done().completeExceptionally(failure);
  }
}
