package org.turnstone.ui.search;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A hit, on one line or as its whole turn.
final class HitCell extends ListCell<FoundTurn> {

  private static final Words WORDS = Words.of(HitCell.class);

  private final HitLayout layout;
  private final Consumer<Integer> shown;
  private final HitLine line = new HitLine();
  private final Label citation = Texts.label("", "small", "strong", "text2");
  private final MarkedWords words = new MarkedWords("turn-words");
  private final VBox whole = new VBox(citation, words);

  /// @param shown is told which rows are looked at
  HitCell(HitLayout layout, Consumer<FoundTurn> open, Consumer<Integer> shown) {
    this.layout = layout;
    this.shown = shown;
    getStyleClass().addAll("hit", layout == HitLayout.IN_LINE ? "in-line" : "whole-turn");
    whole.getStyleClass().add("whole");
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            open.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(FoundTurn turn, boolean empty) {
    super.updateItem(turn, empty);
    if (empty || turn == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setAccessibleText(WORDS.text("hit", turn.hit().transcript(), turn.hit().turn(), turn.words()));
    if (layout == HitLayout.IN_LINE) {
      line.show(turn);
      setGraphic(line);
    } else {
      citation.setText(
          WORDS.text("hit.speaker", turn.citation(), WORDS.text("role." + turn.role().word())));
      words.show(turn.words(), turn.matches());
      setGraphic(whole);
    }
    shown.accept(getIndex());
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
    return layout == HitLayout.IN_LINE || isEmpty()
        ? super.computePrefHeight(width)
        : whole.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      getGraphic().resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }
}
