package org.turnstone.ui.excerpts;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.CodeColour;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Words;

/// What can be done to the chosen excerpt, over its right upper corner.
final class ExcerptBar extends HBox {

  private static final Words WORDS = Words.of(ExcerptBar.class);

  private final Swatch swatch = new Swatch(CodeColour.OCHRE);

  ExcerptBar(Runnable open, Runnable recode, Runnable remove, boolean editable) {
    getStyleClass().add("excerpt-bar");
    setManaged(false);
    Button toOther = Icons.button(new StackPane(swatch), WORDS.text("bar.recode"));
    toOther.setOnAction(_ -> recode.run());
    List<Button> buttons =
        List.of(
            Icons.button(Feather.EXTERNAL_LINK, WORDS.text("bar.open"), open),
            toOther,
            Icons.button(Feather.X, WORDS.text("bar.remove"), remove));
    buttons.forEach(button -> button.setFocusTraversable(false));
    buttons.stream().skip(1).forEach(button -> button.setDisable(!editable));
    getChildren().setAll(buttons);
  }

  void show(CodeColour colour) {
    swatch.show(colour);
  }
}
