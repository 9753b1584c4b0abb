package org.turnstone.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Folders;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Language;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.kit.Words;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.WindowActions;
import org.turnstone.ui.start.RecentProject;
import org.turnstone.ui.start.StartActions;
import org.turnstone.workspace.FolderChanges;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
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
  private final Preferences preferences;
  private final Subscription looks;
  private Front front;
  private Optional<OpenProject> project = Optional.empty();
  private Optional<FolderOpening> opening = Optional.empty();
  private boolean reportNext;
  private Progress watching = Progress.NONE;

  Desk(
      Stage stage, Settings settings, Places places, SystemDialogs dialogs, Background background) {
    this.stage = stage;
    this.settings = settings;
    this.places = places;
    this.dialogs = dialogs;
    this.background = background;
    this.preferences = KeptPreferences.of(settings, background);
    KeptPreferences.language(preferences.languageProperty().get()).speak();
    this.front = newFront();
    preferences.languageProperty().addListener((_, _, _) -> FxThread.later(this::speak));
    looks =
        stage
            .focusedProperty()
            .subscribe(
                (_, focused) -> {
                  if (focused) {
                    project.ifPresent(OpenProject::lookAround);
                  }
                });
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          quit();
        });
  }

  /// Shows the start page; a folder may be opened instead.
  void begin() {
    showStart();
  }

  /// From now on tells someone else too how far the reading of a folder is, where it is read.
  void watchReading(Progress watching) {
    this.watching = watching;
  }

  MainWindow window() {
    return front.window();
  }

  Appearance appearance() {
    return preferences.appearance();
  }

  Preferences preferences() {
    return preferences;
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
    leaveProject(() -> startOpening(OpenFolder.meant(folder)));
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
    project.ifPresent(OpenProject::exportExcerpts);
  }

  @Override
  public void showReport() {
    project.ifPresent(OpenProject::showReport);
  }

  @Override
  public void switchReading() {
    project.map(OpenProject::files).ifPresent(FolderReading::stopOrGoOn);
  }

  @Override
  public void importCodes() {
    project.ifPresent(OpenProject::importCodes);
  }

  @Override
  public void exportCodes() {
    project.ifPresent(OpenProject::exportCodes);
  }

  @Override
  public void closeProject() {
    leaveProject(this::showStart);
  }

  @Override
  public void quit() {
    leaveProject(this::hide);
  }

  private void hide() {
    looks.unsubscribe();
    stage.hide();
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
              front.showCoder(coder);
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

  /// Goes on with the report where it was open: there may be more to decide.
  private void readAgain() {
    reportNext = window().sheet().isVisible();
    project.ifPresent(open -> open(open.folder()));
  }

  /// One folder is opened at a time: who chooses another one does not want the first.
  private void startOpening(Path folder) {
    opening.ifPresent(FolderOpening::giveUp);
    FolderOpening begun =
        new FolderOpening(
            background,
            cancel -> window().showOpening(Folders.shown(folder), cancel),
            () -> OpenFolder.begin(folder, settings.coder(), settings, places),
            watching);
    opening = Optional.of(begun);
    begun.start(
        this::show,
        this::showStartInstead,
        failure -> tell(WORDS.text("open.failed", Folders.shown(folder)), failure));
  }

  /// Nothing is being opened any more, and nothing was.
  private void showStartInstead() {
    opening = Optional.empty();
    reportNext = false;
    showStart();
  }

  private void show(Workspace workspace, FolderReading files) {
    opening = Optional.empty();
    showRecent();
    if (workspace.catalogue().transcripts().isEmpty()) {
      leaveEmpty(workspace, next -> close(workspace, next));
      return;
    }
    OpenProject open = open(workspace, files, new ChangesInTurn(workspace, background));
    project = Optional.of(open);
    files.tell(
        changes -> wasRead(workspace, changes),
        failure -> tell(WORDS.text("reading.failed", Folders.shown(workspace.folder())), failure));
    open.show(Optional.empty());
    if (reportNext) {
      open.showReport();
    }
    reportNext = false;
  }

  /// All files of the open project are read.
  private void wasRead(Workspace workspace, FolderChanges changes) {
    if (!workspace.catalogue().transcripts().isEmpty()) {
      project.ifPresent(open -> open.wasRead(changes));
    } else if (project.isPresent()) {
      OpenProject open = project.get();
      open.leave();
      project = Optional.empty();
      leaveEmpty(workspace, next -> leaving(open, next).begin());
    }
  }

  private void leaveEmpty(Workspace workspace, Consumer<Runnable> close) {
    reportNext = false;
    new EmptyFolder(window(), background, this::open, this::showStart).leave(workspace, close);
  }

  private void close(Workspace unused, Runnable next) {
    background
        .job(
            _ -> {
              FolderOpening.close(unused);
              return true;
            })
        .finallyDo(next)
        .start();
  }

  private Leaving leaving(OpenProject left, Runnable next) {
    return new Leaving(left, window(), background, open -> project = open, next);
  }

  /// Closes what is open, if anything is, and goes on when all of it is on disk.
  private void leaveProject(Runnable next) {
    opening.ifPresent(FolderOpening::giveUp);
    opening = Optional.empty();
    if (project.isEmpty()) {
      next.run();
      return;
    }
    leaving(project.get(), next).begin();
  }

  private void showStart() {
    front.showCoder(settings.coder());
    front.showStart();
    showRecent();
  }

  private void showRecent() {
    front.showRecent(settings, background);
  }

  private Front newFront() {
    Front made = new Front(this, preferences, background);
    made.attach(stage);
    made.showCoder(settings.coder());
    return made;
  }

  /// Goes on in another language: with a new window on the same stage, at the same turn of the same
  /// project, the settings open as they were.
  private void speak() {
    Language chosen = KeptPreferences.language(preferences.languageProperty().get());
    if (chosen == Language.spoken() || opening.isPresent()) {
      return;
    }
    Optional<OpenProject> before = project;
    Optional<Trail.Stop> here = before.flatMap(open -> open.reading().here());
    before.ifPresent(OpenProject::leave);
    chosen.speak();
    appearance().leave(window().scene());
    front = newFront();
    project = before.map(open -> open(open.workspace(), open.files(), open.work()));
    project.ifPresentOrElse(open -> open.show(here), this::showStart);
    window().commands().of("view.settings").run();
  }

  private OpenProject open(Workspace workspace, FolderReading files, ChangesInTurn work) {
    return new OpenProject(
        workspace,
        files,
        work,
        settings,
        new OpenProject.Around(
            window(), front.state(), preferences, background, dialogs, this::readAgain));
  }

  private void tell(String sentence, Exception failure) {
    LOG.warn("{}", failure.toString());
    window().tell(Problem.error("", Failures.sentence(sentence, failure)));
  }
}
