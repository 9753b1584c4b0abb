package org.turnstone.ui.transcript;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A heading or a rule between turns.
final class SectionRow extends Region {

  private static final double HEIGHT = 40;

  private final Page page;
  private final Label words;
  private final Region rule = new Region();

  SectionRow(Page page, String heading) {
    this.page = page;
    this.words = new Label(heading);
    words.getStyleClass().addAll("section-heading");
    rule.getStyleClass().add("section-rule");
    getChildren().addAll(rule, words);
    rule.setVisible(heading.isBlank());
  }

  static double height(Page page) {
    return page.typography().scaled(HEIGHT);
  }

  @Override
  protected void layoutChildren() {
    Measures measures = page.measures(getWidth());
    double middle = Math.floor(getHeight() / 2);
    rule.resizeRelocate(measures.wordsLeft(), middle, measures.wordsWidth(), 1);
    words.resizeRelocate(measures.wordsLeft(), 0, measures.wordsWidth(), getHeight());
  }
}
