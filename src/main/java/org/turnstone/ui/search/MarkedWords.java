package org.turnstone.ui.search;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.RightToLeft;

/// Words on several lines, some of them on the ground of hits.
final class MarkedWords extends Region {

  private final TextFlow flow = new TextFlow();
  private final Path grounds = new Path();
  private List<TextRange> marked = List.of();

  MarkedWords(String styleClass) {
    getStyleClass().addAll("marked-words", styleClass);
    grounds.getStyleClass().add("hit-ground");
    grounds.setManaged(false);
    flow.getStyleClass().add("flow");
    getChildren().addAll(grounds, flow);
  }

  /// @param marked positions in the words
  void show(String words, List<TextRange> marked) {
    this.marked = marked;
    flow.getChildren().setAll(RightToLeft.pieces(words).stream().map(MarkedWords::piece).toList());
    requestLayout();
  }

  private static Text piece(String words) {
    Text piece = new Text(words);
    piece.getStyleClass().add("words");
    return piece;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return flow.prefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, getWidth(), getHeight());
    flow.layout();
    grounds.getElements().clear();
    for (TextRange range : marked) {
      grounds.getElements().addAll(flow.getRangeShape(range.start(), range.end(), false));
    }
  }
}
