package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.turnstone.speakers.PartWords;
import org.turnstone.speakers.Speaker;
import org.turnstone.ui.kit.Texts;

/// The name that is shown instead of that of a speaker. Enter takes it, an empty field shows the
/// real name again.
final class PseudonymForm extends VBox {

  private final SpeakersModel model;
  private final Runnable goOn;
  private final TextField field = new TextField();
  private final CheckBox said = new CheckBox();
  private Optional<Speaker> speaker = Optional.empty();

  /// @param goOn gives the focus back to the list
  PseudonymForm(SpeakersModel model, Runnable goOn) {
    super(8);
    this.model = model;
    this.goOn = goOn;
    field.setId("speaker-pseudonym");
    field.setPromptText(WORDS.text("pseudonym.prompt"));
    field.setOnAction(_ -> take());
    field.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            speaker.ifPresent(this::show);
            goOn.run();
            key.consume();
          }
        });
    HBox.setHgrow(field, Priority.ALWAYS);
    Button take = new Button(WORDS.text("pseudonym.take"));
    take.setId("take-pseudonym");
    take.setMinWidth(USE_PREF_SIZE);
    take.setOnAction(_ -> take());
    said.setId("pseudonym-said");
    said.setWrapText(true);
    HBox row = new HBox(8, field, take);
    getChildren().addAll(row, said, Texts.wrapped(WORDS.text("pseudonym.means"), "small", "text2"));
    setDisable(!model.editable());
  }

  Node field() {
    return field;
  }

  void show(Speaker shown) {
    boolean another =
        speaker
            .filter(now -> now.name().equals(shown.name()))
            .filter(now -> now.pseudonym().equals(shown.pseudonym()))
            .isEmpty();
    speaker = Optional.of(shown);
    if (another) {
      field.setText(shown.pseudonym().orElse(""));
      said.setText(WORDS.text("pseudonym.said", shown.name()));
      said.setSelected(
          shown.pseudonym().isEmpty() && !PartWords.isIn(shown.name())
              || model.workspace().project().naming().spoken().containsKey(shown.name()));
      field.setAccessibleText(WORDS.text("pseudonym.of", shown.name()));
    }
  }

  private void take() {
    speaker.ifPresent(named -> model.rename(named, field.getText(), said.isSelected()));
    goOn.run();
  }
}
