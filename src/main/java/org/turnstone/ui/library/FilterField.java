package org.turnstone.ui.library;

import static org.turnstone.ui.library.TranscriptList.WORDS;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.LineIcon;

/// A field that narrows the list down as one types. Escape empties it.
final class FilterField extends StackPane {

  FilterField(LibraryModel model) {
    getStyleClass().add("filter");
    TextField field = new TextField();
    field.setId("filter-transcripts");
    field.setPromptText(WORDS.text("filter"));
    field.setAccessibleText(WORDS.text("filter"));
    field.textProperty().bindBidirectional(model.filterProperty());
    field.setOnKeyPressed(
        pressed -> {
          if (pressed.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            pressed.consume();
            field.clear();
          }
        });
    Node icon = LineIcon.NARROW.node();
    setAlignment(icon, Pos.CENTER_LEFT);
    Button clear = Icons.button(Feather.X, WORDS.text("filter.clear"), field::clear);
    clear.visibleProperty().bind(Bindings.isNotEmpty(field.textProperty()));
    setAlignment(clear, Pos.CENTER_RIGHT);
    getChildren().addAll(field, icon, clear);
  }
}
