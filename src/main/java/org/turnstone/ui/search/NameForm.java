package org.turnstone.ui.search;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// Asks under which name to keep a search.
final class NameForm extends VBox {

  private static final Words WORDS = Words.of(NameForm.class);

  /// @param before the name it has, empty for none
  /// @param keep is given the name
  NameForm(String before, SavedSearches saved, Consumer<String> keep) {
    getStyleClass().add("name-form");
    TextField name = new TextField(before);
    name.setId("search-name");
    name.setAccessibleText(WORDS.text("saved.field"));
    Label label = Texts.label(WORDS.text("saved.field"), "small", "text2");
    label.setLabelFor(name);
    Label taken = Texts.wrapped("", "small", "warn");
    taken
        .textProperty()
        .bind(
            name.textProperty()
                .map(
                    text ->
                        !text.strip().equals(before) && saved.query(text.strip()).isPresent()
                            ? WORDS.text("saved.taken", text.strip())
                            : ""));
    Button save = new Button(WORDS.text("saved.save"));
    save.setId("save-name");
    save.getStyleClass().add("main");
    save.disableProperty().bind(name.textProperty().map(String::isBlank));
    Runnable done =
        () -> {
          if (!name.getText().isBlank()) {
            keep.accept(name.getText().strip());
          }
        };
    save.setOnAction(_ -> done.run());
    name.setOnAction(_ -> done.run());
    HBox buttons = new HBox(taken, Texts.gap(), save);
    buttons.getStyleClass().add("buttons");
    getChildren().addAll(label, name, buttons);
  }
}
