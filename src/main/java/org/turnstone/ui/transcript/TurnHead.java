package org.turnstone.ui.transcript;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.turnstone.model.Role;
import org.turnstone.model.Turn;

/// The line above the words of a turn: who speaks, and whether the turn is still to be coded.
final class TurnHead extends HBox {

  private final Label role = new Label();
  private final Label label = new Label();
  private final Region ring = new Region();
  private final Label uncoded = new Label(Page.WORDS.text("turn.uncoded"));

  TurnHead() {
    getStyleClass().add("turn-head");
    role.getStyleClass().add("turn-role");
    label.getStyleClass().add("turn-label");
    uncoded.getStyleClass().add("turn-label");
    ring.getStyleClass().add("uncoded-ring");
    role.setMinWidth(USE_PREF_SIZE);
    uncoded.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(role, label, ring, uncoded);
    setManaged(false);
  }

  void show(Reading reading, Turn turn) {
    Role speaks = reading.role(turn);
    role.setText(TurnWords.role(speaks));
    List<String> classes = List.of("label", "turn-role", speaks.word());
    if (!role.getStyleClass().equals(classes)) {
      role.getStyleClass().setAll(classes);
    }
    label.setText(TurnWords.label(reading, turn, speaks));
    label.setTooltip(asWritten(reading, turn).map(Tooltip::new).orElse(null));
    show(label, !label.getText().isEmpty());
    show(ring, reading.isUncoded(turn));
    show(uncoded, reading.isUncoded(turn));
  }

  /// What stands in the file, unless names are hidden.
  private static Optional<String> asWritten(Reading reading, Turn turn) {
    return Optional.of(turn.speaker())
        .filter(label -> !reading.hidesNames() && !label.equals(reading.speaker(turn)))
        .map(label -> Page.WORDS.text("label.written", label));
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
