package org.turnstone.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Failures;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Language;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.kit.Words;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.WindowActions;
import org.turnstone.ui.start.RecentProject;
import org.turnstone.ui.start.StartActions;
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

  private final Stage stage;
  private final Settings settings;
  private final Places places;
  private final SystemDialogs dialogs;
  private final Background background;
  private final Preferences preferences;
  private final Subscription looks;
  private Front front;
  private final CurrentFolder folder;
  private boolean reportNext;

  Desk(
      Stage stage, Settings settings, Places places, SystemDialogs dialogs, Background background) {
    this.stage = stage;
    this.settings = settings;
    this.places = places;
    this.dialogs = dialogs;
    this.background = background.telling(failure -> tell(WORDS.text("untold"), failure));
    this.preferences = KeptPreferences.of(settings, this.background);
    KeptPreferences.language(preferences.languageProperty().get()).speak();
    this.front = newFront();
    folder = new CurrentFolder(this.background, new AroundFolder());
    preferences.languageProperty().addListener((_, _, _) -> FxThread.later(this::speak));
    looks =
        stage
            .focusedProperty()
            .subscribe(
                (_, focused) -> {
                  if (focused) {
                    project().ifPresent(OpenProject::lookAround);
                  }
                });
    dialogs.whenNotShown(this::tellWhere);
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
    folder.watchReading(watching);
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
    return folder.project();
  }

  @Override
  public void chooseFolder() {
    Optional<Path> near = settings.recent().stream().findFirst().map(recent -> recent.folder());
    dialogs.chooseFolder(WORDS.text("open.title"), near).ifPresent(this::open);
  }

  @Override
  public void open(Path folder) {
    this.folder.open(OpenFolder.meant(folder));
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
    project().ifPresent(OpenProject::exportExcerpts);
  }

  @Override
  public void showReport() {
    project().ifPresent(OpenProject::showReport);
  }

  @Override
  public void switchReading() {
    project().map(OpenProject::readingOfFiles).ifPresent(FolderReading::stopOrGoOn);
  }

  @Override
  public void importCodes() {
    project().ifPresent(OpenProject::importCodes);
  }

  @Override
  public void exportCodes() {
    project().ifPresent(OpenProject::exportCodes);
  }

  @Override
  public void closeProject() {
    folder.leave(this::showStart);
  }

  @Override
  public void quit() {
    folder.leave(this::hide);
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
              project().ifPresent(open -> open(open.folder()));
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
    project().ifPresent(open -> open(open.folder()));
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
    if (chosen == Language.spoken() || folder.isUnderWay()) {
      return;
    }
    Optional<OpenProject> before = project();
    Optional<Trail.Stop> here = before.flatMap(open -> open.reading().here());
    before.ifPresent(OpenProject::leave);
    chosen.speak();
    appearance().leave(window().scene());
    front = newFront();
    before
        .map(open -> views(open.workspace(), open.readingOfFiles(), open.work()))
        .ifPresent(folder::replace);
    project().ifPresentOrElse(open -> open.show(here), this::showStart);
    window().commands().of("view.settings").run();
  }

  private OpenProject views(Workspace workspace, FolderReading files, ChangesInTurn work) {
    return new OpenProject(
        workspace,
        files,
        work,
        settings,
        new OpenProject.Around(
            window(), front.state(), preferences, background, dialogs, this::readAgain));
  }

  private void tell(String sentence, Exception failure) {
    window().tell(Problem.error("", Failures.sentence(sentence, failure)));
  }

  /// Where a file is that the file browser could not show.
  private void tellWhere(Path file) {
    window().tell(Problem.warning("", WORDS.text("show.failed", file.toAbsolutePath())));
  }

  /// Something was thrown in the window that nobody caught.
  void tellUncaught() {
    String sentence = WORDS.text("uncaught") + " " + Failures.unexpected();
    window().tell(Problem.error("", sentence));
  }

  /// What the folder asks of the window.
  private final class AroundFolder implements CurrentFolder.Around {

    @Override
    public MainWindow window() {
      return Desk.this.window();
    }

    @Override
    public Workspace begin(Path folder) throws IOException {
      return OpenFolder.begin(folder, settings.coder(), settings, places);
    }

    @Override
    public OpenProject views(Workspace workspace, FolderReading files) {
      return Desk.this.views(workspace, files, new ChangesInTurn(workspace, background));
    }

    @Override
    public void opened() {
      showRecent();
    }

    @Override
    public void shown() {
      if (reportNext) {
        showReport();
      }
      reportNext = false;
    }

    @Override
    public void none() {
      reportNext = false;
      showStart();
    }

    @Override
    public void tell(String sentence, Exception failure) {
      Desk.this.tell(sentence, failure);
    }
  }
}
