package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.turnstone.speakers.Speaker;
import org.turnstone.ui.kit.Texts;

/// A speaker in the list: name and pseudonym, role, how much is said, and under how many labels.
final class SpeakerCell extends ListCell<SpeakerRow> {

  private final Label name = Texts.told(Texts.label("", "strong"));
  private final Label pseudonym = Texts.told(Texts.label("", "speaker-pseudonym"));
  private final Label role = Texts.label("", "role-name");
  private final Label said = Texts.told(Texts.label("", "small", "text2"));
  private final Label proposed = Texts.label("", "small", "speaker-proposed");
  private final VBox card;

  SpeakerCell() {
    getStyleClass().add("speaker-cell");
    name.setMinWidth(0);
    pseudonym.setMinWidth(0);
    role.setMinWidth(USE_PREF_SIZE);
    proposed.setMinWidth(USE_PREF_SIZE);
    said.setMinWidth(0);
    HBox head = new HBox(8, name, pseudonym, Texts.gap(), role);
    head.getStyleClass().add("speaker-cell-row");
    HBox below = new HBox(8, said, Texts.gap(), proposed);
    below.getStyleClass().add("speaker-cell-row");
    card = new VBox(head, below);
    card.getStyleClass().add("speaker-card");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable SpeakerRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    Speaker speaker = row.speaker();
    name.setText(row.name());
    pseudonym.setText(speaker.pseudonym().map(shown -> WORDS.text("shown.as", shown)).orElse(""));
    role.setText(WORDS.text("role." + speaker.role().word()));
    role.getStyleClass().removeIf(style -> style.startsWith("role-of-"));
    role.getStyleClass().add("role-of-" + speaker.role().word());
    said.setText(said(row));
    proposed.setText(row.proposed() == 0 ? "" : WORDS.text("proposed", row.proposed()));
    setGraphic(card);
    setAccessibleText(
        WORDS.text("row", row.name(), pseudonym.getText(), role.getText(), said.getText()));
  }

  static String said(SpeakerRow row) {
    Speaker speaker = row.speaker();
    String said = said(speaker, row.share());
    return speaker.labels().size() == 1
        ? said
        : WORDS.text("said.labels", said, speaker.labels().size());
  }

  static String said(Speaker speaker, double share) {
    return WORDS.text("said", speaker.turns(), speaker.transcripts(), share);
  }
}
