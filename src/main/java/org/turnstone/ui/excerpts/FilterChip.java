package org.turnstone.ui.excerpts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A filter that is on: a click, Enter or Space changes it, its cross or Delete takes it away.
final class FilterChip extends HBox {

  private static final Words WORDS = Words.of(FilterChip.class);

  /// @param kind `Role`
  /// @param value `participant`
  FilterChip(String kind, String value, Runnable change, Runnable remove) {
    getStyleClass().add("filter-chip");
    Label words = Texts.label(value, "strong");
    Button cross = Icons.button(Feather.X, WORDS.text("chip.remove", kind), remove);
    cross.setFocusTraversable(false);
    cross.setMinWidth(USE_PREF_SIZE);
    if (!kind.isEmpty()) {
      Label name = Texts.label(kind, "text2");
      name.setMinWidth(USE_PREF_SIZE);
      getChildren().add(name);
    }
    getChildren().addAll(words, cross);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(WORDS.text("chip", kind, value));
    Tooltip.install(this, new Tooltip(value));
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            change.run();
          }
        });
    setOnKeyPressed(
        pressed -> {
          KeyCode key = pressed.getCode();
          if (key == KeyCode.DELETE || key == KeyCode.BACK_SPACE) {
            remove.run();
            pressed.consume();
          } else if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            change.run();
            pressed.consume();
          }
        });
  }
}
