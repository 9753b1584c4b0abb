package org.turnstone.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.CodingId;
import org.turnstone.model.Problem;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.Scope;
import org.turnstone.ui.codebook.CodebookActions;
import org.turnstone.ui.codebook.CodebookWork;
import org.turnstone.ui.codebook.CodesSection;
import org.turnstone.ui.coding.CodingActions;
import org.turnstone.ui.coding.CodingPanel;
import org.turnstone.ui.coding.CodingWork;
import org.turnstone.ui.coding.Place;
import org.turnstone.ui.export.ExportModel;
import org.turnstone.ui.export.ExportPage;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.library.LibraryModel;
import org.turnstone.ui.library.Progress;
import org.turnstone.ui.library.TranscriptList;
import org.turnstone.ui.search.FindModel;
import org.turnstone.ui.search.FindScreen;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.Screen;
import org.turnstone.ui.shell.Sheet;
import org.turnstone.ui.shell.WindowState;
import org.turnstone.ui.transcript.ConversationView;
import org.turnstone.workspace.RecentProject;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// The views of one open project, and the wires between them. To be used on the JavaFX thread.
final class OpenProject {

  /// What is around a project in the window.
  record Around(
      MainWindow window, WindowState state, Appearance appearance, Background background) {}

  /// How long one is on a turn before it is remembered as the place where one was.
  private static final Duration AT_REST = Duration.seconds(2);

  private final Workspace workspace;
  private final Settings settings;
  private final Around around;
  private final LibraryModel library;
  private final ReadingRoom reading;
  private final ConversationView conversation;
  private final CodingWork work;
  private final CodingPanel coding;
  private final CodebookWork codebook;
  private final FindModel find;
  private final FindScreen findScreen;
  private final StatusOfProject status;
  private final PauseTransition resting = new PauseTransition(AT_REST);
  private final Workspace.Listener changes = action -> FxThread.run(() -> changed(action));

  OpenProject(Workspace workspace, Settings settings, Around around) {
    this.workspace = workspace;
    this.settings = settings;
    this.around = around;
    library = new LibraryModel(around.background());
    reading = new ReadingRoom(workspace, around, library);
    status = new StatusOfProject(workspace, around);
    work = new CodingWork(workspace.project(), workspace.coder(), Clock.systemUTC(), this::perform);
    InThisWindow here = new InThisWindow();
    coding = new CodingPanel(work, here, around.window().layer());
    codebook =
        new CodebookWork(
            workspace.project(),
            workspace.catalogue().transcripts().stream().map(TranscriptSummary::id).toList(),
            this::perform);
    coding.placeCodes(new CodesSection(codebook, coding.selectedCodeProperty(), here));
    conversation =
        new ConversationView(
            reading.model(),
            new ConversationRequests(workspace, reading, this::perform, this::memo),
            around.appearance());
    find =
        new FindModel(
            workspace.index(),
            () -> new Scope(workspace.catalogue(), workspace.project()),
            around.background(),
            reading);
    findScreen = new FindScreen(find, this::attributes);
    work.editableProperty().set(workspace.readOnly().isEmpty());
    codebook.editableProperty().bind(work.editableProperty());
    resting.setOnFinished(_ -> remember());
    followThePerson();
    workspace.listen(changes);
  }

  Workspace workspace() {
    return workspace;
  }

  boolean readOnly() {
    return workspace.readOnly().isPresent();
  }

  Path folder() {
    return workspace.folder();
  }

  ReadingRoom reading() {
    return reading;
  }

  FindModel finding() {
    return find;
  }

  CodingPanel coding() {
    return coding;
  }

  /// Shows the project at the turn where it was left.
  void show() {
    library.update(workspace.catalogue(), workspace.project());
    around
        .window()
        .showProject(
            List.of(
                new Screen(
                    Screen.READ,
                    Desk.WORDS.text("screen.read"),
                    Feather.BOOK_OPEN,
                    Optional.of(new TranscriptList(library, this::open)),
                    conversation,
                    Optional.of(coding)),
                new Screen(
                    Screen.FIND,
                    Desk.WORDS.text("screen.find"),
                    Feather.SEARCH,
                    Optional.of(findScreen.left()),
                    findScreen.centre(),
                    Optional.empty())));
    status.show();
    String first = workspace.catalogue().transcripts().getFirst().id();
    Optional<RecentProject> before =
        settings.recent().stream()
            .filter(recent -> recent.folder().equals(folder()))
            .filter(recent -> workspace.catalogue().find(recent.transcript()).isPresent())
            .findFirst();
    reading.show(
        before.map(RecentProject::transcript).orElse(first),
        before.map(RecentProject::turn).orElse(1),
        Optional.empty());
    remember();
    workspace.readOnly().ifPresent(sentence -> around.window().tell(Problem.warning("", sentence)));
  }

  void undo() {
    workspace.undo().ifPresent(status::follow);
  }

  void redo() {
    workspace.redo().ifPresent(status::follow);
  }

  void find() {
    findScreen.focusQuery();
  }

  void tag() {
    around.window().show(Screen.READ);
    Optional<Bounds> words = conversation.boundsOfSelection();
    if (words.isEmpty()) {
      around.window().openRightPanel();
    }
    coding.startTagging(words);
  }

  void memo() {
    around.window().show(Screen.READ);
    around.window().openRightPanel();
    coding.startMemo();
  }

  void exportExcerpts(SystemDialogs dialogs) {
    Sheet sheet = around.window().sheet();
    ExportModel export = new ExportModel(workspace, around.background(), dialogs);
    sheet.open(Desk.WORDS.text("export.title"), new ExportPage(export, sheet::close));
  }

  /// The window has the focus again: another program may have changed files, or brought journals.
  void lookAround() {
    around
        .background()
        .job(
            _ -> {
              workspace.refresh();
              return true;
            })
        .start();
    reading.readAgain();
    status.saveAgain();
  }

  /// Saves what is being written, and forgets nothing of where one was.
  void leave() {
    coding.memo().save();
    resting.stop();
    remember();
    status.leave();
    workspace.endListening(changes);
  }

  /// Closing failed: goes on with the project.
  void stay() {
    workspace.listen(changes);
    status.stay();
    changed(Optional.empty());
  }

  /// Closes even if that loses what could not be saved; away from the window.
  void closeWithoutSaving() throws IOException {
    workspace.closeWithoutSaving();
  }

  /// Waits until everything is on disk; away from the window.
  void close() throws IOException {
    workspace.close();
  }

  private Map<String, String> attributes(String transcript) {
    return workspace
        .catalogue()
        .find(transcript)
        .map(TranscriptSummary::attributes)
        .orElse(Map.of());
  }

  private void open(String transcript) {
    reading.show(transcript, 1, Optional.empty());
  }

  private void perform(String label, List<Edit> edits) {
    status.follow(workspace.perform(label, edits));
  }

  private void followThePerson() {
    var model = reading.model();
    model.currentTurnProperty().addListener((_, _, _) -> moved());
    model.selectedWordsProperty().addListener((_, _, _) -> moved());
    model.selectedCodingProperty().addListener((_, _, _) -> moved());
  }

  private void moved() {
    var model = reading.model();
    resting.playFromStart();
    work.placeProperty()
        .set(
            reading
                .here()
                .filter(here -> here.turn() > 0)
                .map(
                    here ->
                        new Place(
                            reading.shown().orElseThrow(),
                            here.turn(),
                            model.selectedWordsProperty().get(),
                            model.selectedCodingProperty().get())));
  }

  private void changed(Optional<Action> action) {
    reading.model().update(workspace.project());
    library.update(workspace.catalogue(), workspace.project());
    work.changed(workspace.project(), action);
    codebook.changed(workspace.project(), action);
    find.search();
    status.changed();
  }

  private void remember() {
    Progress progress = library.totalProperty().get();
    Optional<Trail.Stop> here = reading.here();
    if (here.isEmpty()) {
      return;
    }
    RecentProject now =
        new RecentProject(
            folder(),
            workspace.name(),
            workspace.catalogue().transcripts().size(),
            progress.coded(),
            progress.of(),
            Instant.now(),
            here.map(Trail.Stop::transcript).orElse(""),
            here.map(Trail.Stop::turn).orElse(1));
    around.background().run(() -> settings.remember(now));
  }

  /// What the coding panel asks of the views it does not know.
  private final class InThisWindow implements CodingActions, CodebookActions {

    @Override
    public void tag(Code code) {
      coding.tagging().tag(code);
    }

    @Override
    public void select(CodingId id) {
      reading.model().selectCoding(id);
    }

    @Override
    public void dimAllBut(Set<CodeId> codes) {
      if (codes.isEmpty()) {
        reading.model().dimNone();
      } else {
        reading.model().dimAllBut(codes);
      }
    }

    @Override
    public void goOnReading() {
      around.window().closePanels();
      conversation.focus();
    }

    @Override
    public void openSheet(String title, javafx.scene.Node page) {
      around.window().sheet().open(title, page);
    }

    @Override
    public void closeSheet() {
      around.window().sheet().close();
    }
  }
}
