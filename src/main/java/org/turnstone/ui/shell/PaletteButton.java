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

  /// Widths in em of the standard size.
  private static final double WIDE = 232 / 13.0;

  private static final double NARROW = 28 / 13.0;

  private final HBox wide;
  private boolean small;

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
    if (this.small == small) {
      return;
    }
    this.small = small;
    requestLayout();
    wide.setVisible(!small);
    wide.setManaged(!small);
    pseudoClassStateChanged(SMALL, small);
  }

  /// How wide it is with its words or as an icon. A width from the style sheet would come too late:
  /// what is small is decided while the row is laid out.
  double width(boolean small) {
    return Math.round((small ? NARROW : WIDE) * getFont().getSize());
  }

  @Override
  protected double computePrefWidth(double height) {
    return width(small);
  }

  @Override
  protected double computeMinWidth(double height) {
    return width(small);
  }
}
