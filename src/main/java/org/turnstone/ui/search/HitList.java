package org.turnstone.ui.search;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Words;

/// The hits, of which those are read that are looked at. Keys decide about the one that is chosen.
final class HitList extends ListView<HitRow> {

  private static final Words WORDS = Words.of(HitList.class);

  /// Rows kept in sight above and below the chosen one.
  private static final int MARGIN = 3;

  private final FindModel model;
  private final HitStates states;
  private final Runnable open;
  private boolean following;

  /// @param open opens the hit that is chosen
  HitList(FindModel model, HitStates states, Runnable open) {
    this.model = model;
    this.states = states;
    this.open = open;
    setId("hits");
    getStyleClass().add("hits");
    setAccessibleText(WORDS.text("hits.name"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            place -> {
              if (!following && place.intValue() >= 0) {
                model.select(place.intValue());
              }
            });
    model.rowsProperty().subscribe(this::show);
    model.selectedProperty().subscribe(_ -> follow());
    model.triage().standingProperty().subscribe(_ -> refresh());
    model.projectProperty().subscribe(_ -> refresh());
  }

  void layOut(HitLayout layout) {
    getStyleClass().removeAll("in-line", "whole-turns");
    getStyleClass().add(layout == HitLayout.IN_LINE ? "in-line" : "whole-turns");
    setCellFactory(
        _ -> new HitCell(layout, model, states, place -> FxThread.later(() -> model.read(place))));
  }

  /// Begins to go through the hits.
  void enter() {
    requestFocus();
    follow();
  }

  private void show(HitRows rows) {
    following = true;
    setItems(rows);
    following = false;
    follow();
  }

  /// Chooses the hit that the model looks at, and brings it into sight with some around it.
  private void follow() {
    int place = model.place();
    if (place < 0 || place >= getItems().size()) {
      return;
    }
    if (getSelectionModel().getSelectedIndex() != place) {
      following = true;
      getSelectionModel().clearAndSelect(place);
      following = false;
    }
    bringIntoSight(place);
  }

  private void bringIntoSight(int place) {
    if (lookup(".virtual-flow") instanceof javafx.scene.control.skin.VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null) {
      int first = flow.getFirstVisibleCell().getIndex();
      int last = flow.getLastVisibleCell().getIndex();
      if (place < first + 1) {
        scrollTo(Math.max(0, place - MARGIN));
      } else if (place > last - 1) {
        scrollTo(Math.max(0, place - (last - first) + MARGIN));
      }
    }
  }

  private void pressed(KeyEvent key) {
    boolean plain = !key.isShortcutDown() && !key.isAltDown();
    boolean taken = plain;
    switch (key.getCode()) {
      case ENTER -> open.run();
      case SPACE -> model.triage().accept();
      case X -> taken = plain && decides(model.triage()::reject);
      case B -> taken = plain && decides(model.triage()::back);
      default -> taken = false;
    }
    if (taken) {
      key.consume();
    }
  }

  private boolean decides(Runnable decision) {
    if (model.triage().canDecide()) {
      decision.run();
    }
    return model.triage().canDecide();
  }
}
