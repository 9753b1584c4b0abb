package org.turnstone.ui.codebook;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.turnstone.model.CodeColour;
import org.turnstone.ui.kit.CodeColours;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Words;

/// The twelve colours side by side, one of them chosen; the arrow keys go from one to the next, as
/// in a group of radio buttons. Each is named for those who cannot see it.
final class ColourChoice extends FlowPane {

  private static final Words WORDS = Words.of(ColourChoice.class);

  private final Consumer<CodeColour> choose;

  /// @param choose is told when the person chooses another
  ColourChoice(Consumer<CodeColour> choose) {
    this.choose = choose;
    getStyleClass().add("colour-choice");
    setAccessibleText(WORDS.text("page.colour"));
    for (CodeColour colour : CodeColour.values()) {
      getChildren().add(button(colour));
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void show(CodeColour chosen) {
    for (CodeColour colour : CodeColour.values()) {
      ToggleButton button = button(colour.ordinal());
      button.setSelected(colour == chosen);
      button.setFocusTraversable(colour == chosen);
    }
  }

  private ToggleButton button(CodeColour colour) {
    String name = CodeColours.name(colour);
    ToggleButton button = new ToggleButton("", new Swatch(colour));
    button.getStyleClass().addAll("flat", "colour");
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(
        _ -> {
          show(colour);
          choose.accept(colour);
        });
    return button;
  }

  private ToggleButton button(int index) {
    return (ToggleButton) getChildren().get(index);
  }

  private void pressed(KeyEvent key) {
    int step =
        switch (key.getCode()) {
          case RIGHT, DOWN -> 1;
          case LEFT, UP -> -1;
          default -> 0;
        };
    if (step != 0) {
      int count = getChildren().size();
      for (int i = 0; i < count; i++) {
        if (button(i).isFocused()) {
          ToggleButton next = button((i + step + count) % count);
          next.fire();
          next.requestFocus();
          break;
        }
      }
      key.consume();
    }
  }
}
