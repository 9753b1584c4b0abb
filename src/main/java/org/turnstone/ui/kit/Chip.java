package org.turnstone.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.BooleanPropertyBase;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Code;

/// A code that is on something, with a cross that takes it off; so does the delete key.
public final class Chip extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final BooleanProperty chosen =
      new BooleanPropertyBase() {
        @Override
        protected void invalidated() {
          pseudoClassStateChanged(CHOSEN, get());
        }

        @Override
        public Object getBean() {
          return Chip.this;
        }

        @Override
        public String getName() {
          return "chosen";
        }
      };

  /// @param onChoose run on a click, Enter or Space
  /// @param onRemove run by the cross and the delete keys
  public Chip(Code code, Runnable onChoose, Runnable onRemove) {
    getStyleClass().addAll("chip", CodeColours.styleClass(code.colour()));
    Label name = new Label(code.name());
    Button cross = Icons.button(Feather.X, Words.KIT.text("chip.remove", code.name()), onRemove);
    cross.setFocusTraversable(false);
    getChildren().addAll(new Swatch(code.colour()), name, cross);
    setMaxWidth(Region.USE_PREF_SIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(Words.KIT.text("chip", code.name()));
    setOnMouseClicked(
        _ -> {
          requestFocus();
          onChoose.run();
        });
    setOnKeyPressed(
        pressed -> {
          KeyCode key = pressed.getCode();
          if (key == KeyCode.DELETE || key == KeyCode.BACK_SPACE) {
            onRemove.run();
            pressed.consume();
          } else if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            onChoose.run();
            pressed.consume();
          }
        });
  }

  /// Whether its coding is the selected one.
  public BooleanProperty chosenProperty() {
    return chosen;
  }
}
