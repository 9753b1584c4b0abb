package org.turnstone.ui.transcript;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.turnstone.ui.kit.Fonts;
import org.turnstone.ui.kit.RightToLeft;

/// What stands in the file before the first turn. It can be read, not coded.
final class PreambleRow extends Region {

  private static final double PADDING = 16;
  private static final double SIZE = 13;
  private static final double LEADING = 4;

  private final Page page;
  private final TextFlow words = new TextFlow();

  PreambleRow(Page page, String text) {
    this.page = page;
    for (String piece : RightToLeft.pieces(text)) {
      Text part = new Text(piece);
      part.getStyleClass().add("remark");
      part.setFont(font(piece));
      words.getChildren().add(part);
    }
    words.setLineSpacing(page.typography().scaled(LEADING));
    getChildren().add(words);
  }

  private Font font(String piece) {
    Font font = Font.font(Fonts.REGULAR, page.typography().scaled(SIZE));
    return RightToLeft.isIn(piece) ? page.typography().systemFont(font) : font;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Measures measures = page.measures(width);
    return words.prefHeight(measures.wordsWidth()) + 2 * page.typography().scaled(PADDING);
  }

  @Override
  protected void layoutChildren() {
    Measures measures = page.measures(getWidth());
    double padding = page.typography().scaled(PADDING);
    words.resizeRelocate(
        measures.wordsLeft(), padding, measures.wordsWidth(), getHeight() - 2 * padding);
  }
}
