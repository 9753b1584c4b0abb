package org.turnstone.ui.coding;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.turnstone.model.Code;
import org.turnstone.ui.kit.Chip;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The codes that will be given together with the one that is being typed.
final class TakenUp extends FlowPane {

  private static final Words WORDS = Words.of(TakenUp.class);

  private final TagSearch search;
  private final Label also = Texts.label(WORDS.text("tag.also"), "small", "text2");

  TakenUp(TagSearch search) {
    this.search = search;
    getStyleClass().addAll("chips", "taken-up");
    search.takenUp().addListener((ListChangeListener<TagChoice>) _ -> show());
    show();
  }

  private void show() {
    setVisible(!search.takenUp().isEmpty());
    setManaged(isVisible());
    getChildren().setAll(also);
    for (TagChoice choice : search.takenUp()) {
      Code code = search.code(choice);
      Chip chip = new Chip(code, () -> {}, () -> search.giveUp(choice));
      // The field keeps the focus: without it the entry would be at its end.
      chip.setFocusTraversable(false);
      chip.setOnMouseClicked(null);
      getChildren().add(chip);
    }
  }
}
