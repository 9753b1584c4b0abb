package org.turnstone.ui.memos;

import static org.turnstone.ui.memos.MemoSubject.WORDS;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.turnstone.model.MemoTarget;
import org.turnstone.ui.kit.FxThread;

/// The memos. Enter writes the chosen one, Ctrl Enter goes to what it is on, Delete erases it.
final class MemoList extends ListView<MemoRow> {

  private final MemosModel model;
  private final Runnable write;
  private final Runnable goThere;
  private boolean following;

  MemoList(MemosModel model, Runnable write, Runnable goThere) {
    super(model.rows());
    this.model = model;
    this.write = write;
    this.goThere = goThere;
    setId("memo-list");
    getStyleClass().add("memo-list");
    setAccessibleText(WORDS.text("list"));
    setCellFactory(_ -> new MemoCell(model.filterProperty(), model.namesProperty(), write));
    model.namesProperty().addListener((_, _, _) -> refresh());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getSelectionModel().selectedItemProperty().subscribe(this::choose);
    model.chosenProperty().subscribe(target -> follow(target));
    model
        .rows()
        .addListener(
            (ListChangeListener<MemoRow>)
                _ -> FxThread.later(() -> follow(model.chosenProperty().get())));
  }

  /// Begins to go through the memos.
  void enter() {
    requestFocus();
    if (getSelectionModel().isEmpty()) {
      getSelectionModel().selectFirst();
    }
  }

  private void choose(MemoRow row) {
    if (row != null && !following) {
      model.choose(row.target());
    }
  }

  private void follow(Optional<MemoTarget> target) {
    following = true;
    try {
      int at = target.flatMap(model::row).map(getItems()::indexOf).orElse(-1);
      if (at < 0) {
        getSelectionModel().clearSelection();
      } else if (getSelectionModel().getSelectedIndex() != at) {
        getSelectionModel().clearAndSelect(at);
      }
    } finally {
      following = false;
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      goThere.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      write.run();
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE && model.editable()) {
      model.erase();
      key.consume();
    }
  }
}
