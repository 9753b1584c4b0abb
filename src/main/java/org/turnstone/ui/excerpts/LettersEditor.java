package org.turnstone.ui.excerpts;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.turnstone.ui.kit.Texts;

/// Letters that something must have. What was typed counts after a moment, and at once with Enter.
final class LettersEditor extends VBox {

  private static final Duration MOMENT = Duration.millis(250);

  private final TextField field = new TextField();

  /// @param label what the letters are looked for in
  /// @param objection why something cannot be asked, as a sentence
  /// @param ask is given what can
  /// @param done is run after Enter
  LettersEditor(
      String label,
      String typed,
      Function<String, Optional<String>> objection,
      Consumer<String> ask,
      Runnable done) {
    getStyleClass().add("letters-editor");
    Label name = Texts.label(label, "section-label", "text2");
    Label trouble = Texts.wrapped("", "small", "bad");
    trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
    name.setLabelFor(field);
    field.setId("letters");
    field.setAccessibleText(label);
    field.setText(typed);
    PauseTransition pause = new PauseTransition(MOMENT);
    Runnable now =
        () -> {
          pause.stop();
          Optional<String> sentence = objection.apply(field.getText());
          trouble.setText(sentence.orElse(""));
          if (sentence.isEmpty()) {
            ask.accept(field.getText().strip());
          }
        };
    pause.setOnFinished(_ -> now.run());
    field.textProperty().addListener((_, _, _) -> pause.playFromStart());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            now.run();
            if (trouble.getText().isEmpty()) {
              done.run();
            }
            key.consume();
          }
        });
    getChildren().addAll(name, field, trouble);
  }

  Node first() {
    return field;
  }
}
