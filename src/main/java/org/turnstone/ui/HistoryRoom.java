package org.turnstone.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.edit.Action;
import org.turnstone.model.CodeId;
import org.turnstone.model.Project;
import org.turnstone.ui.history.HistoryActions;
import org.turnstone.ui.history.HistoryModel;
import org.turnstone.ui.history.HistoryScreen;
import org.turnstone.ui.kit.Bound;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.shell.MainWindow;
import org.turnstone.ui.shell.Screen;

/// What was done, by whom and when. It has no place in the rail: one comes from the status bar or
/// the menu, and goes back to where one was.
final class HistoryRoom implements Room {

  private final InProject around;
  private final Consumer<CodeId> showCode;
  private final BiConsumer<Project, String> exportCodebook;
  private final HistoryModel model;
  private final HistoryScreen view;
  private final ReadOnlyObjectProperty<String> shown;
  private String before = Screen.READ;

  /// @param showCode shows a code in the codebook
  /// @param exportCodebook writes the codebook of a project to a file, for which a name is given
  HistoryRoom(
      InProject around, Consumer<CodeId> showCode, BiConsumer<Project, String> exportCodebook) {
    this.around = around;
    this.showCode = showCode;
    this.exportCodebook = exportCodebook;
    model =
        new HistoryModel(
            around.workspace(), around.visibility()::hiddenCoders, around.background());
    model.namesProperty().bind(around.names().pseudonymsProperty());
    around.visibility().addListener(_ -> model.changed());
    view = new HistoryScreen(model, new InThisWindow(), around.navigator());
    MainWindow window = around.mainWindow();
    shown = Bound.to(window.shownProperty());
    shown.addListener(
        (_, was, is) -> {
          if (is.equals(Screen.HISTORY) && !was.isEmpty()) {
            before = was;
          }
        });
    model.activeProperty().bind(window.shownProperty().isEqualTo(Screen.HISTORY));
    model.activeProperty().subscribe(this::focus);
  }

  @Override
  public Screen screen() {
    return new Screen(
        Screen.HISTORY,
        Desk.WORDS.text("screen.history"),
        Feather.CLOCK,
        Optional.of(view.left()),
        view.centre(),
        Optional.empty(),
        false);
  }

  private void focus(boolean shown) {
    if (shown) {
      FxThread.later(view::focus);
    }
  }

  @Override
  public void changed(Project project, Optional<Action> action) {
    model.changed();
  }

  @Override
  public void filesChanged() {
    model.filesChanged();
  }

  /// What the screen asks of the views it does not know.
  private final class InThisWindow implements HistoryActions {

    private final MainWindow window = around.mainWindow();

    @Override
    public void takeBack(Action action) {
      around.changes().takeBack(action);
    }

    @Override
    public void takeBack(String label, List<Action> actions) {
      around.changes().takeBack(label, actions);
    }

    @Override
    public void showCode(CodeId code) {
      showCode.accept(code);
    }

    @Override
    public void exportCodebook(Project asItWas, String name) {
      exportCodebook.accept(asItWas, name);
    }

    @Override
    public void openSheet(String title, Node page) {
      window.sheet().open(title, page);
    }

    @Override
    public void closeSheet() {
      window.sheet().close();
    }

    @Override
    public void leave() {
      window.show(before);
    }
  }
}
