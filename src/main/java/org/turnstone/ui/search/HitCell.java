package org.turnstone.ui.search;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Code;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A hit, on one line or as its whole turn.
final class HitCell extends ListCell<HitRow> {

  private static final Words WORDS = Words.of(HitCell.class);

  private final HitLayout layout;
  private final FindModel model;
  private final HitStates states;
  private final IntConsumer wanted;
  private final HitLine line = new HitLine();
  private final Label citation = Texts.label("", "small", "strong", "text2");
  private final Label decision = Texts.label("", "small", "strong");
  private final CodeSwatches codes = new CodeSwatches();
  private final MarkedWords words = new MarkedWords("turn-words");
  private final VBox whole;

  /// @param wanted is told of the places of rows that are looked at and not read
  HitCell(HitLayout layout, FindModel model, HitStates states, IntConsumer wanted) {
    this.layout = layout;
    this.model = model;
    this.states = states;
    this.wanted = wanted;
    getStyleClass().addAll("hit", layout == HitLayout.IN_LINE ? "in-line" : "whole-turn");
    HBox head = new HBox(citation, decision, Texts.gap(), codes);
    head.getStyleClass().add("whole-head");
    whole = new VBox(head, words);
    whole.getStyleClass().add("whole");
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY
              && click.getClickCount() == 2
              && !isEmpty()) {
            getItem().turn().ifPresent(model::open);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable HitRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Optional<FoundTurn> turn = row.turn();
    if (turn.isEmpty()) {
      setGraphic(null);
      setAccessibleText(WORDS.text("hit.reading"));
      wanted.accept(row.place());
      return;
    }
    show(turn.get(), states.of(row.place(), turn.get()));
  }

  private void show(FoundTurn found, HitState state) {
    FoundTurn turn = found.under(model.namesProperty().get());
    String decided = WORDS.text("decision." + state.decision());
    setAccessibleText(
        WORDS.text(
            "hit",
            turn.hit().transcript(),
            turn.hit().turn(),
            turn.words(),
            decided,
            state.codes().stream().map(Code::name).collect(Collectors.joining(", "))));
    if (layout == HitLayout.IN_LINE) {
      line.show(turn, state);
      setGraphic(line);
      return;
    }
    citation.setText(
        WORDS.text("hit.speaker", turn.citation(), WORDS.text("role." + turn.role().word())));
    decision.setText(decided);
    decision.getStyleClass().removeAll("ok", "text2");
    decision.getStyleClass().add(state.decision() == HitState.Decision.ACCEPTED ? "ok" : "text2");
    codes.show(state.codes());
    words.show(
        turn.words(),
        state.decision() == HitState.Decision.REJECTED ? java.util.List.of() : turn.matches());
    setGraphic(whole);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
    return layout == HitLayout.IN_LINE || isEmpty() || getGraphic() == null
        ? super.computePrefHeight(width)
        : whole.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
  }

  /// Instead of the layout of a label: that gives the row a size of its own first, and each change
  /// of its size asks for another layout, without end.
  @Override
  protected void layoutChildren() {
    if (getGraphic() == null) {
      super.layoutChildren();
    } else {
      getGraphic().resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }
}
