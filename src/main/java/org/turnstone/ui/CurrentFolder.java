package org.turnstone.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Failures;
import org.turnstone.ui.kit.Folders;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.Opening;
import org.turnstone.workspace.FolderChanges;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Workspace;

/// The one folder of the window: none, one that is being opened, one that is open, or one that is
/// being closed. What is asked for while one is being closed comes after that, and only what was
/// asked for last. To be used on the JavaFX thread.
final class CurrentFolder {

  /// What is around it.
  interface Around {

    /// The window, which is another one in another language.
    MainWindow window();

    /// Opens a folder as it is known; away from the window.
    Workspace begin(Path folder) throws IOException;

    OpenProject views(Workspace workspace, FolderReading files);

    /// A folder was opened, whatever is in it.
    void opened();

    /// The open project is shown.
    void shown();

    /// Shows that there is no folder.
    void none();

    /// Tells what went wrong.
    void tell(String sentence, Exception failure);
  }

  private sealed interface State {}

  private record None() implements State {}

  private record BeingOpened(FolderOpening opening) implements State {}

  private record Open(OpenProject project) implements State {}

  /// @param next what a person asked for meanwhile
  private record BeingClosed(Optional<Runnable> next) implements State {}

  private interface Closing {
    void close() throws IOException;
  }

  private final Background background;
  private final Around around;
  private State state = new None();
  private Progress watching = Progress.NONE;

  /// The openings of folders that may still hold them, with when they do not any more.
  private final Map<Path, CompletableFuture<Void>> openings = new HashMap<>();

  CurrentFolder(Background background, Around around) {
    this.background = background;
    this.around = around;
  }

  /// From now on tells someone else too how far the reading of a folder is, where it is read.
  void watchReading(Progress watching) {
    this.watching = watching;
  }

  /// Empty unless it is open: nothing is done any more in one that is being closed.
  Optional<OpenProject> project() {
    return state instanceof Open(OpenProject project) ? Optional.of(project) : Optional.empty();
  }

  /// Whether it is being opened or closed.
  boolean isUnderWay() {
    return state instanceof BeingOpened || state instanceof BeingClosed;
  }

  /// Other views of the open project are shown from now on.
  void replace(OpenProject project) {
    state = new Open(project);
  }

  /// Opens a folder instead of what is open. Who chooses another one while one is being opened does
  /// not want the first.
  void open(Path folder) {
    leave(() -> beginOpening(folder));
  }

  /// Closes what is open, if anything is, and goes on when all of it is on disk.
  void leave(Runnable next) {
    switch (state) {
      case None _ -> next.run();
      case BeingOpened(FolderOpening opening) -> {
        opening.giveUp();
        state = new None();
        next.run();
      }
      case Open(OpenProject project) -> {
        begin(project);
        close(project, next);
      }
      case BeingClosed _ -> state = new BeingClosed(Optional.of(next));
    }
  }

  /// Waits for another opening of the same folder to be closed: until then it could only be read.
  private void beginOpening(Path folder) {
    openings.values().removeIf(CompletableFuture::isDone);
    Optional<CompletableFuture<Void>> before = Optional.ofNullable(openings.get(folder));
    FolderOpening begun =
        new FolderOpening(
            background,
            cancel -> page(folder, cancel, before.isPresent()),
            () -> {
              before.ifPresent(CompletableFuture::join);
              return around.begin(folder);
            },
            watching);
    openings.put(folder, begun.ended());
    state = new BeingOpened(begun);
    begun.start(
        this::show,
        this::none,
        failure -> around.tell(Desk.WORDS.text("open.failed", Folders.shown(folder)), failure));
  }

  private Opening page(Path folder, Runnable cancel, boolean waiting) {
    Opening page = around.window().showOpening(Folders.shown(folder), cancel);
    if (waiting) {
      page.showWaiting();
    }
    return page;
  }

  private void none() {
    state = new None();
    around.none();
  }

  private void show(Workspace workspace, FolderReading files) {
    around.opened();
    if (workspace.catalogue().transcripts().isEmpty()) {
      leaveEmpty(
          workspace, next -> close(() -> FolderOpening.close(workspace), _ -> closed(next), next));
      return;
    }
    OpenProject project = around.views(workspace, files);
    state = new Open(project);
    files.whenOver(
        changes -> wasRead(workspace, changes),
        failure ->
            around.tell(
                Desk.WORDS.text("reading.failed", Folders.shown(workspace.folder())), failure));
    project.show(Optional.empty());
    around.shown();
  }

  /// All files of the open project are read.
  private void wasRead(Workspace workspace, FolderChanges changes) {
    if (!workspace.catalogue().transcripts().isEmpty()) {
      project().ifPresent(open -> open.wasRead(changes));
    } else if (project().isPresent()) {
      OpenProject open = project().get();
      begin(open);
      leaveEmpty(workspace, next -> close(open, next));
    }
  }

  private void leaveEmpty(Workspace workspace, Consumer<Runnable> close) {
    state = new BeingClosed(Optional.empty());
    new EmptyFolder(around.window(), background, this::open, around::none).leave(workspace, close);
  }

  /// Nothing is done in the project any more.
  private void begin(OpenProject project) {
    project.leave();
    project.readingOfFiles().pause();
    state = new BeingClosed(Optional.empty());
    around.window().showClosing();
  }

  private void close(OpenProject project, Runnable next) {
    close(project::close, failure -> stay(project, next, failure), next);
  }

  private void close(Closing closing, Consumer<Exception> failed, Runnable next) {
    background
        .job(
            _ -> {
              closing.close();
              return true;
            })
        .whenSucceeded(_ -> closed(next))
        .whenFailed(failed)
        .start();
  }

  private void closed(Runnable next) {
    Runnable asked = asked(next);
    state = new None();
    asked.run();
  }

  /// What was asked for last.
  private Runnable asked(Runnable first) {
    return state instanceof BeingClosed(Optional<Runnable> next) ? next.orElse(first) : first;
  }

  /// What could not be saved is still there; the person then decides.
  private void stay(OpenProject project, Runnable next, Exception failure) {
    Runnable asked = asked(next);
    state = new Open(project);
    MainWindow window = around.window();
    window.goOn();
    project.stay();
    window.tell(
        Problem.error("", Failures.sentence(Desk.WORDS.text("close.failed"), failure)),
        new Command("close.again", Desk.WORDS.text("close.again"), () -> again(project, asked)),
        new Command("close.anyway", Desk.WORDS.text("close.anyway"), () -> lose(project, asked)));
  }

  private void again(OpenProject project, Runnable next) {
    if (isOpen(project)) {
      leave(next);
    }
  }

  private void lose(OpenProject project, Runnable next) {
    if (isOpen(project)) {
      begin(project);
      close(project::closeWithoutSaving, _ -> closed(next), next);
    }
  }

  /// Whether it still is: what is offered about a project may stand there longer than it.
  private boolean isOpen(OpenProject project) {
    return state.equals(new Open(project));
  }
}
