package org.turnstone.ui.start;

import static org.turnstone.ui.start.StartPage.WORDS;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.CoderMark;
import org.turnstone.ui.kit.Texts;

/// Who is coding, and a field in its place to change that.
final class CoderCard extends HBox {

  private final Consumer<String> codeAs;
  private final CoderMark mark = new CoderMark("", true);
  private final Label name = Texts.label("", "strong", "row-title");
  private final VBox words =
      new VBox(name, Texts.label(WORDS.text("coder.hint"), "small", "text2"));
  private final TextField field = new TextField();
  private final Button change = new Button();

  CoderCard(Consumer<String> codeAs) {
    this.codeAs = codeAs;
    getStyleClass().addAll("card", "coder-card");
    mark.getStyleClass().add("large-mark");
    change.getStyleClass().add("compact");
    change.setId("change-coder");
    change.setMinWidth(USE_PREF_SIZE);
    change.setOnAction(
        _ -> {
          if (field.isVisible()) {
            accept();
          } else {
            edit();
          }
        });
    field.setId("coder-name");
    field.setPromptText(WORDS.text("coder.prompt"));
    field.setAccessibleText(WORDS.text("coder"));
    field.setOnAction(_ -> accept());
    field.setOnKeyPressed(
        pressed -> {
          if (pressed.getCode() == KeyCode.ESCAPE) {
            pressed.consume();
            show(name.getText());
          }
        });
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox.setHgrow(field, Priority.ALWAYS);
    words.getStyleClass().add("coder-words");
    words.setMinWidth(0);
    getChildren().addAll(mark, words, field, change);
    show("");
  }

  void show(String coder) {
    mark.show(coder);
    name.setText(coder.isBlank() ? WORDS.text("coder.unknown") : coder);
    field.setText(coder);
    setEditing(false);
  }

  private void edit() {
    setEditing(true);
    field.requestFocus();
    field.selectAll();
  }

  private void accept() {
    String entered = field.getText().strip();
    if (!entered.isEmpty()) {
      show(entered);
      codeAs.accept(entered);
      change.requestFocus();
    }
  }

  private void setEditing(boolean editing) {
    field.setVisible(editing);
    field.setManaged(editing);
    words.setVisible(!editing);
    words.setManaged(!editing);
    change.setText(WORDS.text(editing ? "coder.done" : "coder.change"));
  }
}
