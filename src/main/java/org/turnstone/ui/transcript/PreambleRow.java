package org.turnstone.ui.transcript;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What stands in the file before the first turn. It can be read, not coded.
final class PreambleRow extends Region {

  private static final double PADDING = 16;

  private final Page page;
  private final Label words;

  PreambleRow(Page page, String text) {
    this.page = page;
    this.words = new Label(text);
    words.getStyleClass().add("preamble");
    words.setWrapText(true);
    getChildren().add(words);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Measures measures = Measures.of(width, page.typography());
    return words.prefHeight(measures.wordsWidth()) + 2 * page.typography().scaled(PADDING);
  }

  @Override
  protected void layoutChildren() {
    Measures measures = Measures.of(getWidth(), page.typography());
    double padding = page.typography().scaled(PADDING);
    words.resizeRelocate(
        measures.wordsLeft(), padding, measures.wordsWidth(), getHeight() - 2 * padding);
  }
}
