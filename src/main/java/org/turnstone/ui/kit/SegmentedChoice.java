package org.turnstone.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One of a few, side by side. Exactly one is chosen; the arrow keys go from one to the next, as in
/// a group of radio buttons.
///
/// @param <T> what is chosen among
public final class SegmentedChoice<T> extends HBox {

  private final ObjectProperty<T> chosen;

  /// @param name what the choice is about, for screen readers
  /// @param words the words on each segment, which may change
  public SegmentedChoice(String name, List<T> choices, Function<T, ObservableValue<String>> words) {
    chosen = new SimpleObjectProperty<>(this, "chosen", choices.getFirst());
    getStyleClass().add("segmented");
    setAccessibleText(name);
    choices.stream()
        .map(choice -> segment(choice, words.apply(choice)))
        .forEach(getChildren()::add);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  public ObjectProperty<T> chosenProperty() {
    return chosen;
  }

  private ToggleButton segment(T choice, ObservableValue<String> words) {
    ToggleButton segment = new ToggleButton();
    segment.textProperty().bind(words);
    segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    segment.setSelected(choice.equals(chosen.get()));
    segment.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(segment, Priority.ALWAYS);
    segment.setFocusTraversable(segment.isSelected());
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(segment.textProperty());
    segment.textTruncatedProperty().subscribe(cut -> segment.setTooltip(cut ? whole : null));
    chosen.addListener(
        (_, _, now) -> {
          segment.setSelected(choice.equals(now));
          segment.setFocusTraversable(segment.isSelected());
        });
    segment.setOnAction(
        _ -> {
          segment.setSelected(true);
          chosen.set(choice);
        });
    return segment;
  }

  private void onKey(KeyEvent pressed) {
    int step = pressed.getCode() == KeyCode.RIGHT ? 1 : pressed.getCode() == KeyCode.LEFT ? -1 : 0;
    int to = focusedSegment() + step;
    if (step != 0) {
      pressed.consume();
      if (to >= 0 && to < getChildren().size()) {
        ToggleButton next = (ToggleButton) getChildren().get(to);
        next.fire();
        next.requestFocus();
      }
    }
  }

  private int focusedSegment() {
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).isFocused()) {
        return i;
      }
    }
    return 0;
  }
}
