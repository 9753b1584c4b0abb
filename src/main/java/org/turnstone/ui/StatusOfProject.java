package org.turnstone.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.turnstone.edit.Action;
import org.turnstone.edit.History;
import org.turnstone.model.Code;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Failures;
import org.turnstone.ui.kit.Folders;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.OneLine;
import org.turnstone.ui.shell.WindowState;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Workspace;

/// Keeps what the frame of the window says of a project true: saved or not, what undo would undo,
/// counts, places to check.
final class StatusOfProject implements ChangesInTurn.Listener {

  /// As much of a sentence as fits the status bar beside the counts, in code points.
  private static final int LONGEST_LABEL = 60;

  private static final Duration TRY_AGAIN = Duration.seconds(15);

  /// Most changes that wait are made before, and no words change on the screen.
  private static final Duration SOON = Duration.millis(250);

  private final Workspace workspace;
  private final FolderReading folder;
  private final OpenProject.Around around;
  private final WindowState state;
  private final LatestWins checks = new LatestWins();
  private final LatestWins undos = new LatestWins();
  private final PauseTransition later = new PauseTransition(TRY_AGAIN);
  private final PauseTransition soon = new PauseTransition(SOON);
  private Subscription reading = Subscription.EMPTY;
  private int unsaved;
  private boolean left;
  private boolean waiting;

  StatusOfProject(Workspace workspace, FolderReading folder, OpenProject.Around around) {
    this.workspace = workspace;
    this.folder = folder;
    this.around = around;
    this.state = around.state();
    later.setOnFinished(_ -> saveAgain());
    soon.setOnFinished(_ -> showWaiting());
  }

  void show() {
    state.projectNameProperty().set(workspace.name());
    state.folderProperty().set(Folders.shown(workspace.folder()));
    state.coderProperty().set(workspace.coder());
    state.savedProperty().set(unsaved == 0 ? WindowState.Saved.SAVED : WindowState.Saved.SAVING);
    followReading();
    changed();
  }

  private void followReading() {
    reading.unsubscribe();
    reading =
        folder.farProperty().subscribe(far -> state.readingProperty().set(far.map(this::words)));
  }

  private WindowState.Reading words(FolderReading.Far far) {
    Progress.Count count = far.count();
    String key = far.running() ? "reading." + far.stage() : "reading.stopped";
    return new WindowState.Reading(
        far.running(), Desk.WORDS.text(key, count.files(), count.of()), count.share());
  }

  void changed() {
    state.canCodeProperty().set(workspace.readOnly().isEmpty());
    state
        .countsProperty()
        .set(
            Desk.WORDS.text(
                "counts",
                workspace.catalogue().turns(),
                workspace.catalogue().transcripts().size()));
    showUndo();
    List<Code> codes = List.copyOf(workspace.project().codebook().codes().values());
    for (int digit = 1; digit <= WindowState.keys(); digit++) {
      int key = digit;
      state
          .codeOfKey(digit)
          .set(
              codes.stream()
                  .filter(code -> code.key() == key)
                  .map(Code::name)
                  .findFirst()
                  .orElse(""));
    }
    checks.start(
        around
            .background()
            .job(_ -> placesToCheck())
            .whenSucceeded(problems -> state.problems().setAll(problems)));
  }

  /// What can be undone, which may have to be read first.
  private void showUndo() {
    History history = workspace.history();
    String coder = workspace.coder();
    if (waiting) {
      soon.playFromStart();
    }
    if (history.knows(coder)) {
      undos.cancel();
      show(Undoable.of(history, coder));
    } else {
      show(Undoable.NOTHING);
      undos.start(
          around.background().job(_ -> Undoable.of(history, coder)).whenSucceeded(this::show));
    }
  }

  private record Undoable(Optional<Action> undo, Optional<Action> redo) {

    static final Undoable NOTHING = new Undoable(Optional.empty(), Optional.empty());

    static Undoable of(History history, String coder) {
      return new Undoable(history.undoable(coder), history.redoable(coder));
    }
  }

  private void show(Undoable undoable) {
    state.undoProperty().set(label(undoable.undo()));
    state.redoProperty().set(label(undoable.redo()));
  }

  /// Shows whether a change is on disk.
  @Override
  public void follow(CompletableFuture<Void> saved) {
    unsaved++;
    if (!left) {
      state.savedProperty().set(WindowState.Saved.SAVING);
    }
    saved.whenComplete((_, failure) -> FxThread.run(() -> ended(Optional.ofNullable(failure))));
  }

  @Override
  public void waiting(boolean any) {
    waiting = any;
    if (left) {
      return;
    }
    showUndo();
    if (any && state.undoProperty().get().isEmpty()) {
      showWaiting();
    }
  }

  /// Undo takes back what waits, of which there is no sentence yet.
  private void showWaiting() {
    if (waiting) {
      state.undoProperty().set(Desk.WORDS.text("undo.waiting"));
    }
  }

  @Override
  public void notMade(Exception failure) {
    String sentence = Failures.sentence(Desk.WORDS.text("change.failed"), failure);
    around.window().tell(Problem.error("", sentence));
  }

  /// Tries to save what could not be saved, if there is anything.
  void saveAgain() {
    if (!left && state.savedProperty().get() == WindowState.Saved.NOT_SAVED) {
      follow(workspace.retry());
    }
  }

  /// The project is being closed: what arrives from now on is not shown any more.
  void leave() {
    left = true;
    reading.unsubscribe();
    state.readingProperty().set(Optional.empty());
    later.stop();
    soon.stop();
    checks.cancel();
    undos.cancel();
  }

  /// Closing failed: the project stays. What could not be saved is tried once more, for what came
  /// of it meanwhile was not shown.
  void stay() {
    left = false;
    followReading();
    follow(workspace.retry());
  }

  private void ended(Optional<Throwable> failure) {
    unsaved--;
    if (left) {
      return;
    }
    if (failure.isPresent()) {
      state.notSavedProperty().set(String.valueOf(failure.get().getMessage()));
      state.savedProperty().set(WindowState.Saved.NOT_SAVED);
      later.playFromStart();
    } else if (unsaved == 0) {
      state.savedProperty().set(WindowState.Saved.SAVED);
    }
  }

  private List<Problem> placesToCheck() {
    return workspace.problems();
  }

  private static String label(Optional<Action> action) {
    return action
        .map(Action::label)
        .map(label -> Desk.WORDS.text("label.quoted", OneLine.shortened(label, LONGEST_LABEL)))
        .orElse("");
  }
}
