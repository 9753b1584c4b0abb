package org.turnstone.ui.library;

import static org.turnstone.ui.library.TranscriptList.WORDS;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;

/// The values of attributes that the list is narrowed down to, each with a cross that ends that.
final class WantedValues extends FlowPane {

  private final LibraryModel model;

  WantedValues(LibraryModel model) {
    this.model = model;
    getStyleClass().add("wanted-values");
    setAccessibleText(WORDS.text("values"));
    model.valuesProperty().subscribe(this::show);
  }

  private void show(Map<String, Set<String>> values) {
    getChildren().clear();
    new TreeMap<>(values)
        .forEach(
            (attribute, wanted) ->
                new TreeSet<>(wanted)
                    .forEach(value -> getChildren().add(button(attribute, value))));
    setVisible(!values.isEmpty());
    setManaged(!values.isEmpty());
  }

  private Button button(String attribute, String value) {
    Button button = new Button(value, Icons.of(Feather.X, "tiny-icon"));
    button.getStyleClass().add("wanted-value");
    button.setMnemonicParsing(false);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setAccessibleText(WORDS.text("values.end", attribute, value));
    button.setOnAction(_ -> model.wish(attribute, value, false));
    return button;
  }
}
