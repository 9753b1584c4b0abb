package org.turnstone.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.edit.Action;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Memo;
import org.turnstone.model.Project;
import org.turnstone.model.Transcript;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.memos.MemosActions;
import org.turnstone.ui.memos.MemosModel;
import org.turnstone.ui.memos.MemosScreen;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.Screen;

/// All memos in one place.
final class MemosRoom implements Room {

  private final InProject around;
  private final Whereabouts reading;
  private final Consumer<CodeId> showCode;
  private final Consumer<List<Memo>> export;
  private final MemosModel model;
  private final MemosScreen view;

  /// @param showCode shows a code in the codebook
  /// @param export writes memos to a file of the person's choice
  MemosRoom(
      InProject around,
      Whereabouts reading,
      Consumer<CodeId> showCode,
      Consumer<List<Memo>> export) {
    this.around = around;
    this.reading = reading;
    this.showCode = showCode;
    this.export = export;
    model = new MemosModel(around.workspace(), this::seen, around.changes(), around.background());
    model.namesProperty().bind(around.names().pseudonymsProperty());
    view = new MemosScreen(model, new InThisWindow(), around.navigator());
    model.activeProperty().bind(around.mainWindow().shownProperty().isEqualTo(Screen.MEMOS));
    model.activeProperty().subscribe(this::focus);
    around.visibility().addListener(_ -> model.changed(Optional.empty()));
  }

  @Override
  public Screen screen() {
    return new Screen(
        Screen.MEMOS,
        Desk.WORDS.text("screen.memos"),
        Feather.MESSAGE_SQUARE,
        Optional.of(view.left()),
        view.centre(),
        Optional.empty());
  }

  private void focus(boolean shown) {
    if (shown) {
      FxThread.later(view::focus);
    }
  }

  @Override
  public void changed(Project project, Optional<Action> action) {
    model.changed(action);
  }

  @Override
  public void filesChanged() {
    model.filesChanged();
  }

  @Override
  public void leave() {
    model.save();
  }

  /// Begins to write the chosen memo.
  void write() {
    view.write();
  }

  /// What is not hidden now, for another thread.
  private Predicate<Coding> seen() {
    Set<CodeId> codes = around.visibility().hiddenCodes();
    Set<String> coders = around.visibility().hiddenCoders();
    return coding -> !codes.contains(coding.code()) && !coders.contains(coding.coder());
  }

  /// What the screen asks of the views it does not know.
  private final class InThisWindow implements MemosActions {

    private final MainWindow window = around.mainWindow();

    @Override
    public void showCode(CodeId code) {
      showCode.accept(code);
    }

    @Override
    public void export(List<Memo> memos) {
      export.accept(memos);
    }

    @Override
    public Optional<String> transcript() {
      return reading.shown().map(Transcript::id);
    }

    @Override
    public void openSheet(String title, Node page) {
      window.sheet().open(title, page);
    }

    @Override
    public void closeSheet() {
      window.sheet().close();
    }
  }
}
