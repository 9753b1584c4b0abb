package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;

/// A name that is replaced, with a cross that shows it again.
final class SpokenCell extends ListCell<Map.Entry<String, String>> {

  private final SpeakersModel model;

  SpokenCell(SpeakersModel model) {
    this.model = model;
    getStyleClass().add("spoken-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Map.@Nullable Entry<String, String> entry, boolean empty) {
    super.updateItem(entry, empty);
    if (entry == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    Label words =
        Texts.told(Texts.label(WORDS.text("spoken.row", entry.getKey(), entry.getValue())));
    words.setMinWidth(0);
    Button cross =
        Icons.button(
            Feather.X,
            WORDS.text("spoken.remove", entry.getKey()),
            () -> model.replace(entry.getKey(), ""));
    cross.setFocusTraversable(false);
    cross.setVisible(model.editable());
    HBox row = new HBox(6, words, Texts.gap(), cross);
    row.getStyleClass().add("spoken-row");
    setGraphic(row);
    setAccessibleText(words.getText());
  }
}
