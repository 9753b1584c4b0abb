package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Texts;

/// Looks like the field that it opens, the palette. Where there is little room it is an icon.
final class PaletteButton extends Button {

  private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

  private final HBox wide;

  PaletteButton(Command palette) {
    setId("palette-button");
    getStyleClass().add("palette-button");
    Label words = Texts.label(WORDS.text("palette.field"), "text2");
    wide = new HBox(words, Texts.gap(), new KeyCap(palette));
    wide.getStyleClass().add("palette-words");
    HBox content = new HBox(Icons.of(Feather.SEARCH), wide);
    content.getStyleClass().add("palette-content");
    HBox.setHgrow(wide, javafx.scene.layout.Priority.ALWAYS);
    setGraphic(content);
    Icons.attach(this, palette);
  }

  /// Whether only the icon is shown.
  void setSmall(boolean small) {
    wide.setVisible(!small);
    wide.setManaged(!small);
    pseudoClassStateChanged(SMALL, small);
  }
}
