package org.turnstone.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.turnstone.edit.Action;
import org.turnstone.model.CodeId;
import org.turnstone.model.Problem;
import org.turnstone.model.ReadingSubject;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.kit.ShownNames;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.ui.library.LibraryModel;
import org.turnstone.ui.palette.PaletteEntry;
import org.turnstone.ui.people.CodersModel;
import org.turnstone.ui.people.CodersPage;
import org.turnstone.ui.search.FindModel;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.Screen;
import org.turnstone.ui.shell.Sheet;
import org.turnstone.ui.shell.WindowState;
import org.turnstone.workspace.FolderChanges;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// The views of one open project, and the wires between them. To be used on the JavaFX thread.
final class OpenProject {

  /// What is around a project in the window.
  ///
  /// @param readAgain opens the folder anew, because files are to be read in another way
  record Around(
      MainWindow window,
      WindowState state,
      Preferences preferences,
      Background background,
      SystemDialogs dialogs,
      Runnable readAgain) {

    Appearance appearance() {
      return preferences.appearance();
    }

    /// The same, where what fails unseen is told only while something is so.
    Around tellingWhile(BooleanSupplier condition) {
      Background telling = background.tellingWhile(condition);
      return new Around(window, state, preferences, telling, dialogs, readAgain);
    }
  }

  private final Workspace workspace;
  private final FolderReading readingOfFiles;
  private final Around around;
  private final LibraryModel library;
  private final Whereabouts reading;
  private final StatusOfProject status;
  private final ChangesInTurn work;
  private final ReadRoom readRoom;
  private final FindRoom findRoom;
  private final ExcerptsRoom excerptsRoom;
  private final Visibility visibility = new Visibility();
  private final MemosRoom memosRoom;
  private final CodersModel coders;
  private final CodesRoom codesRoom;
  private final ShownNames names = new ShownNames();
  private final ProjectFiles files;
  private final List<Room> rooms;
  private final OtherRooms otherRooms;
  private final Reporting reporting;
  private Map<ReadingSubject, String> readings;
  private boolean left;
  private final LastPlace lastPlace;
  private final Workspace.Listener changes = new Changes();

  /// @param readingOfFiles may be under way
  /// @param work what is changed in it; some of that may wait
  OpenProject(
      Workspace workspace,
      FolderReading readingOfFiles,
      ChangesInTurn work,
      Settings settings,
      Around window) {
    this.workspace = workspace;
    this.readingOfFiles = readingOfFiles;
    this.around = window.tellingWhile(() -> !left);
    library = new LibraryModel(around.background(), workspace.coder());
    library.namesProperty().bind(names.pseudonymsProperty());
    names.update(workspace.project().naming());
    reading = new Whereabouts(workspace, around, library, visibility, names);
    status = new StatusOfProject(workspace, readingOfFiles, around);
    this.work = work;
    work.tell(status);
    files = new ProjectFiles(workspace, around);
    InProject shared = new InProject(workspace, settings, around, reading, visibility, names, work);
    reporting = new Reporting(shared);
    readings = workspace.project().readings();
    readRoom = new ReadRoom(shared, library, reading);
    excerptsRoom = new ExcerptsRoom(shared, reading);
    findRoom = new FindRoom(shared, excerptsRoom::show);
    codesRoom = new CodesRoom(shared, readRoom);
    memosRoom = new MemosRoom(shared, reading, codesRoom::show, files::exportMemos);
    HistoryRoom history =
        new HistoryRoom(
            shared, codesRoom::show, (then, name) -> files.exportCodebook(codesRoom, then, name));
    rooms =
        List.of(
            readRoom,
            findRoom,
            excerptsRoom,
            codesRoom,
            memosRoom,
            new SpeakersRoom(shared),
            history);
    otherRooms =
        new OtherRooms(
            rooms.stream().filter(room -> room != readRoom).toList(), workspace::project);
    coders = new CodersModel(workspace, visibility, settings, around.background());
    lastPlace = new LastPlace(workspace, settings, around, library, reading);
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

  FolderReading readingOfFiles() {
    return readingOfFiles;
  }

  ChangesInTurn work() {
    return work;
  }

  Whereabouts reading() {
    return reading;
  }

  Visibility visibility() {
    return visibility;
  }

  FindModel finding() {
    return findRoom.model();
  }

  ExcerptsRoom excerpts() {
    return excerptsRoom;
  }

  /// Shows the project.
  ///
  /// @param at the turn to show first; where it was left when empty
  void show(Optional<Trail.Stop> at) {
    library.update(workspace.catalogue(), workspace.project());
    around.state().hiddenProperty().bind(coders.hiddenProperty());
    around.state().namesProperty().bind(names.toldProperty());
    around.window().showProject(rooms.stream().map(Room::screen).toList());
    around
        .window()
        .offer(
            new PlacesOfProject(workspace, reading, this::forCode),
            rooms.stream().flatMap(room -> room.keys().stream()).toList());
    status.show();
    lastPlace.show(at);
    lastPlace.remember();
    workspace.readOnly().ifPresent(sentence -> around.window().tell(Problem.warning("", sentence)));
  }

  private List<PaletteEntry> forCode(CodeId code) {
    return workspace.project().codebook().find(code).stream()
        .flatMap(found -> rooms.stream().flatMap(room -> room.forCode(found).stream()))
        .toList();
  }

  void undo() {
    work.undo();
  }

  void redo() {
    work.redo();
  }

  void find() {
    findRoom.focusQuery();
  }

  ReadRoom readRoom() {
    return readRoom;
  }

  void memo() {
    if (around.window().shownProperty().get().equals(Screen.MEMOS)) {
      memosRoom.write();
    } else {
      readRoom.memo();
    }
  }

  /// @param codeAs opens the project anew under another name
  void showCoders(Consumer<String> codeAs) {
    Sheet sheet = around.window().sheet();
    sheet.open(
        Desk.WORDS.text("coders.title"),
        new CodersPage(
            coders,
            name -> {
              sheet.close();
              codeAs.accept(name);
            }));
  }

  void switchOnlyMine() {
    coders.onlyMineProperty().set(!coders.onlyMineProperty().get());
  }

  void showReport() {
    reporting.open();
  }

  /// All files of the folder are read.
  void wasRead(FolderChanges changes) {
    lastPlace.remember();
    if (readingOfFiles.wasKnown() && !changes.isNothing()) {
      around
          .window()
          .toasts()
          .show(
              Desk.WORDS.text(
                  "reading.changed", changes.changed(), changes.added(), changes.removed()),
              Optional.empty());
    }
  }

  void switchNames() {
    names.realProperty().set(!names.realProperty().get());
  }

  void importCodes() {
    files.importCodes(codesRoom);
  }

  void exportCodes() {
    files.exportCodes(codesRoom);
  }

  void exportExcerpts() {
    files.exportExcerpts(visibility.hiddenCoders());
  }

  /// The window has the focus again: another program may have changed files, or brought journals.
  void lookAround() {
    around.background().run(workspace::refresh);
    reading.readAgain();
    status.saveAgain();
  }

  /// Saves what is being written, and forgets nothing of where one was.
  void leave() {
    left = true;
    otherRooms.leave();
    rooms.forEach(Room::leave);
    around.state().hiddenProperty().unbind();
    around.state().namesProperty().unbind();
    lastPlace.leave();
    status.leave();
    workspace.endListening(changes);
  }

  /// Closing failed: goes on with the project.
  void stay() {
    workspace.listen(changes);
    around.state().hiddenProperty().bind(coders.hiddenProperty());
    around.state().namesProperty().bind(names.toldProperty());
    status.stay();
    readings = workspace.project().readings();
    left = false;
    changed(Optional.empty());
    readingOfFiles.endPause();
  }

  /// Closes even if that loses what could not be saved; away from the window.
  void closeWithoutSaving() throws IOException {
    work.settled().join();
    workspace.closeWithoutSaving();
  }

  /// Waits until all that was asked for is made and on disk; away from the window.
  void close() throws IOException {
    work.settled().join();
    workspace.close();
  }

  private void changed(Optional<Action> action) {
    coders.changed(action);
    names.update(workspace.project().naming());
    readRoom.changed(workspace.project(), action);
    otherRooms.changed(action);
    status.changed();
    Map<ReadingSubject, String> now = workspace.project().readings();
    if (!left && !now.equals(readings)) {
      readings = now;
      around.readAgain().run();
    }
  }

  /// Other transcripts are there than before.
  private void filesChanged() {
    if (left) {
      return;
    }
    rooms.forEach(Room::filesChanged);
    status.changed();
    reporting.filesChanged();
    lastPlace.filesChanged();
    reading.readAgain();
  }

  private final class Changes implements Workspace.Listener {

    @Override
    public void changed(Optional<Action> action) {
      FxThread.run(() -> OpenProject.this.changed(action));
    }

    @Override
    public void filesChanged() {
      FxThread.run(OpenProject.this::filesChanged);
    }
  }
}
