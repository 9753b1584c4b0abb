package org.turnstone.ui.search;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Words;

/// The hits. More are read when the last ones come into view.
final class HitList extends ListView<FoundTurn> {

  private static final Words WORDS = Words.of(HitList.class);
  private static final int BEFORE_THE_END = 15;

  private final FindModel model;

  HitList(FindModel model) {
    this.model = model;
    setId("hits");
    getStyleClass().add("hits");
    setAccessibleText(WORDS.text("hits.name"));
    setItems(model.turns());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            turn -> {
              if (turn != null) {
                model.selectedProperty().set(Optional.of(turn));
              }
            });
    model.selectedProperty().subscribe(this::select);
    model
        .turns()
        .addListener(
            (ListChangeListener<FoundTurn>)
                _ -> FxThread.later(() -> select(model.selectedProperty().get())));
  }

  void layOut(HitLayout layout) {
    getStyleClass().removeAll("in-line", "whole-turns");
    getStyleClass().add(layout == HitLayout.IN_LINE ? "in-line" : "whole-turns");
    setCellFactory(_ -> new HitCell(layout, model::open, this::shown));
  }

  /// Begins to go through the hits.
  void enter() {
    requestFocus();
    if (getSelectionModel().isEmpty()) {
      getSelectionModel().selectFirst();
    }
  }

  private void select(Optional<FoundTurn> turn) {
    turn.filter(each -> each != getSelectionModel().getSelectedItem())
        .map(getItems()::indexOf)
        .filter(index -> index >= 0)
        .ifPresent(getSelectionModel()::clearAndSelect);
  }

  private void shown(int index) {
    if (index >= getItems().size() - BEFORE_THE_END) {
      FxThread.later(model::loadMore);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      model.selectedProperty().get().ifPresent(model::open);
      key.consume();
    }
  }
}
