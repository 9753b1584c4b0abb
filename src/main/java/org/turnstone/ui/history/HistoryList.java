package org.turnstone.ui.history;

import static org.turnstone.ui.history.EditSentences.WORDS;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.turnstone.ui.history.HistoryLine.Day;
import org.turnstone.ui.history.HistoryLine.Done;
import org.turnstone.ui.kit.FxThread;

/// The actions, the latest first. Lines of days are passed over by the arrow keys.
final class HistoryList extends ListView<HistoryLine> {

  private final HistoryModel model;
  private int before = -1;
  private boolean following;

  /// @param goThere shows what the chosen action was about
  HistoryList(HistoryModel model, Runnable goThere) {
    this.model = model;
    setId("history-list");
    getStyleClass().add("history-list");
    setAccessibleText(WORDS.text("list"));
    setCellFactory(_ -> new HistoryCell(model.coder()));
    model.pageProperty().subscribe(this::show);
    getSelectionModel().selectedIndexProperty().addListener((_, _, at) -> choose(at.intValue()));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            goThere.run();
            key.consume();
          }
        });
  }

  /// Begins to go through the actions.
  void enter() {
    requestFocus();
    if (getSelectionModel().isEmpty() && getItems().size() > 1) {
      getSelectionModel().clearAndSelect(1);
    }
  }

  private void show(HistoryPage page) {
    following = true;
    setItems(FXCollections.observableList(page));
    if (model.chosenLine() >= 0) {
      getSelectionModel().clearAndSelect(model.chosenLine());
    }
    following = false;
    before = model.chosenLine();
  }

  private void choose(int at) {
    if (following || at < 0 || at >= getItems().size()) {
      return;
    }
    switch (getItems().get(at)) {
      case Done(var action, var _) -> {
        before = at;
        model.chosenProperty().set(Optional.of(action));
      }
      case Day _ -> {
        int next = at < before && at > 0 ? at - 1 : at + 1;
        FxThread.later(() -> getSelectionModel().clearAndSelect(next));
      }
    }
  }
}
