package org.turnstone.ui.coding;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.turnstone.ui.kit.AfterFrame;
import org.turnstone.ui.kit.Chip;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A chip for each coding where the person stands. They follow the conversation a frame later.
final class ChipsView extends FlowPane {

  private static final Words WORDS = Words.of(ChipsView.class);

  private final ChipsModel model;

  ChipsView(ChipsModel model) {
    this.model = model;
    getStyleClass().add("chips");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(WORDS.text("chips"));
    AfterFrame show = new AfterFrame(this::show);
    model.taggedProperty().addListener((_, _, _) -> show.ask());
    show();
  }

  private void show() {
    List<ChipsModel.Tagged> tagged = model.taggedProperty().get();
    getChildren()
        .setAll(
            tagged.isEmpty()
                ? List.of(Texts.wrapped(WORDS.text("chips.none"), "small", "text3"))
                : tagged.stream().map(this::chip).toList());
  }

  private Node chip(ChipsModel.Tagged tagged) {
    Chip chip =
        new Chip(
            tagged.code(),
            () -> model.select(tagged.coding()),
            () -> model.takeOff(tagged.coding()));
    chip.chosenProperty()
        .bind(
            model
                .selectedProperty()
                .map(selected -> selected.filter(tagged.coding().id()::equals).isPresent()));
    return chip;
  }
}
