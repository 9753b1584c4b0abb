package org.turnstone.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Folders;
import org.turnstone.ui.kit.Job;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.kit.Words;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.WindowActions;
import org.turnstone.ui.shell.WindowState;
import org.turnstone.ui.start.RecentProject;
import org.turnstone.ui.start.StartActions;
import org.turnstone.ui.start.StartPage;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.SampleProject;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// The window with the start page, or with the one project that is open in it. To be used on the
/// JavaFX thread.
final class Desk implements WindowActions.File, StartActions {

  static final Words WORDS = Words.of(Desk.class);

  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final Stage stage;
  private final Settings settings;
  private final Places places;
  private final SystemDialogs dialogs;
  private final Background background;
  private final WindowState state = new WindowState();
  private final Appearance appearance;
  private final MainWindow window;
  private final StartPage startPage;
  private Optional<OpenProject> project = Optional.empty();
  private Optional<Folder> opening = Optional.empty();

  Desk(
      Stage stage, Settings settings, Places places, SystemDialogs dialogs, Background background) {
    this.stage = stage;
    this.settings = settings;
    this.places = places;
    this.dialogs = dialogs;
    this.background = background;
    this.appearance = ChosenAppearance.of(settings, background);
    ProjectActions inProject = new ProjectActions(() -> project, this::codeAs);
    this.window =
        new MainWindow(
            state, new WindowActions(this, inProject, inProject, inProject, inProject), appearance);
    this.startPage =
        new StartPage(
            window.commands().of("file.open"), window.commands().of("file.samples"), this);
    window.attach(stage);
    state.coderProperty().set(settings.coder());
    stage
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                project.ifPresent(OpenProject::lookAround);
              }
            });
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          quit();
        });
    showStart();
  }

  MainWindow window() {
    return window;
  }

  Appearance appearance() {
    return appearance;
  }

  Optional<OpenProject> project() {
    return project;
  }

  @Override
  public void chooseFolder() {
    Optional<Path> near = settings.recent().stream().findFirst().map(recent -> recent.folder());
    dialogs.chooseFolder(WORDS.text("open.title"), near).ifPresent(this::open);
  }

  @Override
  public void open(Path folder) {
    leaveProject(() -> startOpening(folder));
  }

  @Override
  public void openSamples() {
    background
        .job(_ -> SampleProject.copy(places))
        .whenSucceeded(this::open)
        .whenFailed(failure -> tell(WORDS.text("samples.failed"), failure))
        .start();
  }

  @Override
  public void exportExcerpts() {
    project.ifPresent(open -> open.exportExcerpts(dialogs));
  }

  @Override
  public void importCodes() {
    project.ifPresent(open -> open.importCodes(dialogs));
  }

  @Override
  public void exportCodes() {
    project.ifPresent(open -> open.exportCodes(dialogs));
  }

  @Override
  public void closeProject() {
    leaveProject(this::showStart);
  }

  @Override
  public void quit() {
    leaveProject(stage::hide);
  }

  @Override
  public void showLog() {
    dialogs.showInFolder(places.log());
  }

  @Override
  public void codeAs(String name) {
    background
        .job(
            _ -> {
              settings.setCoder(name);
              return settings.coder();
            })
        .whenSucceeded(
            coder -> {
              state.coderProperty().set(coder);
              startPage.showCoder(coder);
              project.ifPresent(open -> open(open.folder()));
            })
        .start();
  }

  @Override
  public void locate(RecentProject moved) {
    dialogs
        .chooseFolder(WORDS.text("locate.title", moved.name()), Optional.empty())
        .ifPresent(
            folder -> {
              forget(moved);
              open(folder);
            });
  }

  @Override
  public void forget(RecentProject gone) {
    background
        .job(
            _ -> {
              settings.forget(gone.folder());
              return true;
            })
        .whenSucceeded(_ -> showRecent())
        .start();
  }

  /// One folder is opened at a time: who chooses another one does not want the first.
  private void startOpening(Path folder) {
    opening.ifPresent(Folder::giveUp);
    Folder opened = new Folder(folder);
    opening = Optional.of(opened);
    opened.start();
  }

  /// A folder being opened, away from the window.
  private final class Folder {

    private final Path path;
    private final Job<Workspace> job;
    private final OpeningProgress progress;

    Folder(Path path) {
      this.path = path;
      this.job = background.job(this::open);
      this.progress = new OpeningProgress(window.showOpening(Folders.shown(path), this::cancel));
    }

    void start() {
      job.whenSucceeded(
              workspace -> {
                opening = Optional.empty();
                show(workspace);
              })
          .whenFailed(
              failure -> {
                opening = Optional.empty();
                showStart();
                tell(WORDS.text("open.failed", Folders.shown(path)), failure);
              })
          .whenDropped(Desk::close)
          .start();
    }

    void giveUp() {
      job.cancel();
    }

    private void cancel() {
      giveUp();
      opening = Optional.empty();
      showStart();
    }

    private Workspace open(BooleanSupplier cancelled) throws IOException {
      progress.cancelledBy(cancelled);
      return OpenFolder.open(path, settings.coder(), settings, places, progress);
    }
  }

  private void show(Workspace workspace) {
    if (workspace.catalogue().transcripts().isEmpty()) {
      background.run(() -> close(workspace));
      showStart();
      window.tell(
          Problem.warning("", WORDS.text("open.empty", Folders.shown(workspace.folder()))),
          window.commands().of("file.open"));
      return;
    }
    OpenProject open =
        new OpenProject(
            workspace,
            settings,
            new OpenProject.Around(window, state, appearance, background, dialogs));
    project = Optional.of(open);
    open.show();
  }

  /// Closes what is open, if anything is, and goes on when all of it is on disk.
  private void leaveProject(Runnable next) {
    opening.ifPresent(Folder::giveUp);
    opening = Optional.empty();
    if (project.isEmpty()) {
      next.run();
      return;
    }
    OpenProject leaving = project.get();
    project = Optional.empty();
    leaving.leave();
    background
        .job(
            _ -> {
              leaving.close();
              return true;
            })
        .whenSucceeded(_ -> next.run())
        .whenFailed(failure -> stay(leaving, failure, next))
        .start();
  }

  /// What could not be saved is still here; the person decides.
  private void stay(OpenProject leaving, Exception failure, Runnable next) {
    project = Optional.of(leaving);
    leaving.stay();
    LOG.warn("A project could not be closed: {}", failure.toString());
    window.tell(
        Problem.error("", Failures.sentence(WORDS.text("close.failed"), failure)),
        new Command("close.again", WORDS.text("close.again"), () -> leaveProject(next)),
        new Command(
            "close.anyway", WORDS.text("close.anyway"), () -> leaveWithoutSaving(leaving, next)));
  }

  private void leaveWithoutSaving(OpenProject leaving, Runnable next) {
    project = Optional.empty();
    leaving.leave();
    background
        .job(
            _ -> {
              leaving.closeWithoutSaving();
              return true;
            })
        .finallyDo(next)
        .start();
  }

  private void showStart() {
    startPage.showCoder(settings.coder());
    window.showStart(startPage);
    showRecent();
  }

  private void showRecent() {
    background
        .job(_ -> settings.recent().stream().map(Desk::recent).toList())
        .whenSucceeded(
            recent -> {
              startPage.show(recent);
              startPage.focusFirst();
              state
                  .recent()
                  .setAll(recent.stream().filter(each -> !each.missing()).map(Desk::menu).toList());
            })
        .start();
  }

  private static RecentProject recent(org.turnstone.workspace.RecentProject kept) {
    long percent = kept.toCode() == 0 ? 0 : 100 * kept.coded() / kept.toCode();
    return new RecentProject(
        kept.name(),
        kept.folder(),
        kept.interviews(),
        (int) percent,
        kept.opened(),
        !Files.isDirectory(kept.folder()),
        List.of());
  }

  private static WindowState.Recent menu(RecentProject recent) {
    return new WindowState.Recent(recent.name(), recent.folder());
  }

  private void tell(String sentence, Exception failure) {
    LOG.warn("{}", failure.toString());
    window.tell(Problem.error("", Failures.sentence(sentence, failure)));
  }

  private static void close(Workspace workspace) {
    try {
      workspace.close();
    } catch (IOException failure) {
      LOG.warn("A folder could not be closed: {}", failure.toString());
    }
  }
}
