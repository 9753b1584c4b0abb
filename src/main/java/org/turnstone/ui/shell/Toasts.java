package org.turnstone.ui.shell;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Texts;

/// A line at the bottom that tells what happened out of sight, and goes by itself; it stays while
/// it is hovered or focused.
public final class Toasts extends StackPane {

  private static final Duration SHOWN = Duration.seconds(6);
  private static final Duration FADE = Duration.millis(120);

  private final Appearance appearance;

  Toasts(Appearance appearance) {
    this.appearance = appearance;
    getStyleClass().add("toasts");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
  }

  /// @param sentence what happened: "Tagged 34 turns with economic worry."
  /// @param offer what can be done about it
  public void show(String sentence, Optional<Command> offer) {
    Label words = Texts.label(sentence);
    HBox toast = new HBox(16, words);
    toast.getStyleClass().add("toast");
    toast.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setAccessibleText(sentence);
    offer.ifPresent(
        command -> {
          Button button = new Button(command.textProperty().get());
          button.getStyleClass().add("toast-undo");
          button.setOnAction(
              _ -> {
                getChildren().remove(toast);
                command.run();
              });
          toast.getChildren().add(button);
        });
    getChildren().setAll(toast);
    toast.notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
    if (!appearance.isStill()) {
      fadeIn(toast);
    }
    leaveAfterAWhile(toast);
  }

  private static void fadeIn(HBox toast) {
    FadeTransition in = new FadeTransition(FADE, toast);
    in.setFromValue(0);
    in.setToValue(1);
    in.play();
  }

  private void leaveAfterAWhile(HBox toast) {
    PauseTransition wait = new PauseTransition(SHOWN);
    wait.setOnFinished(_ -> getChildren().remove(toast));
    BooleanBinding held = toast.hoverProperty().or(toast.focusWithinProperty());
    held.subscribe(
        now -> {
          if (now) {
            wait.stop();
          } else {
            wait.playFromStart();
          }
        });
  }
}
