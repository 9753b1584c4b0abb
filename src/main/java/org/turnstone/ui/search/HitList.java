package org.turnstone.ui.search;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.turnstone.search.Hit;
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

  /// The question that the hits answer, and the hit that was brought into sight last.
  private String asked = "";

  private Optional<Hit> looked = Optional.empty();

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
    choose();
    bringIntoSight(model.place());
  }

  /// Shows other hits. When they are an answer to the same question, because files were read, what
  /// was in sight stays there.
  private void show(HitRows rows) {
    Optional<Hit> top = top();
    Answer answer = model.answerProperty().get();
    boolean same =
        answer.asked().query().equals(asked) && known(rows, model.place()).equals(looked);
    asked = answer.asked().query();
    looked = known(rows, model.place());
    following = true;
    setItems(rows);
    following = false;
    choose();
    OptionalInt before =
        top.map(hit -> answer.shown().place(hit.transcript(), hit.turn()))
            .orElse(OptionalInt.empty());
    if (same && before.isPresent()) {
      scrollTo(before.getAsInt());
    } else {
      scrollTo(Math.max(0, model.place() - MARGIN));
    }
  }

  /// The first hit in sight.
  private Optional<Hit> top() {
    return getItems() instanceof HitRows rows
            && lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? known(rows, flow.getFirstVisibleCell().getIndex())
        : Optional.empty();
  }

  /// The hit in a place if it is read, without how well it fits, which other files change.
  private static Optional<Hit> known(HitRows rows, int place) {
    return place < 0 || place >= rows.size()
        ? Optional.empty()
        : rows.turn(place).map(turn -> new Hit(turn.hit().transcript(), turn.hit().turn(), 0));
  }

  /// Follows the model to another hit.
  private void follow() {
    choose();
    Optional<Hit> now = known(model.rowsProperty().get(), model.place());
    if (!now.equals(looked)) {
      looked = now;
      bringIntoSight(model.place());
    }
  }

  /// Chooses the hit that the model looks at.
  private void choose() {
    int place = model.place();
    if (place >= 0
        && place < getItems().size()
        && getSelectionModel().getSelectedIndex() != place) {
      following = true;
      getSelectionModel().clearAndSelect(place);
      following = false;
    }
  }

  /// Shows the hit in a place with some around it.
  private void bringIntoSight(int place) {
    if (place >= 0
        && lookup(".virtual-flow") instanceof VirtualFlow<?> flow
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
