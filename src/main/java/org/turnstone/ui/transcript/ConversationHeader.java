package org.turnstone.ui.transcript;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;

/// The line above the conversation: which transcript it is, what is known of it, how far its
/// coding is, and the way to its neighbours.
final class ConversationHeader extends HBox {

  private final Label name = new Label();
  private final Label attributes = new Label();
  private final Label progress = new Label();

  ConversationHeader(ConversationActions actions) {
    getStyleClass().add("conversation-header");
    name.getStyleClass().add("heading");
    attributes.getStyleClass().add("text2");
    attributes.setMaxWidth(Double.MAX_VALUE);
    attributes.setMinWidth(0);
    progress.getStyleClass().addAll("small", "text2");
    progress.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(attributes, Priority.ALWAYS);
    getChildren()
        .addAll(
            name,
            attributes,
            progress,
            new HBox(
                Icons.button(
                    Feather.CHEVRON_LEFT,
                    Page.WORDS.text("header.previous"),
                    actions::previousTranscript),
                Icons.button(
                    Feather.CHEVRON_RIGHT,
                    Page.WORDS.text("header.next"),
                    actions::nextTranscript)));
  }

  void show(Reading reading) {
    name.setText(reading.transcript().id());
    attributes.setText(String.join(" · ", reading.attributes()));
    attributes.setTooltip(
        reading.attributes().isEmpty() ? null : new Tooltip(attributes.getText()));
    progress.setText(reading.progress());
  }
}
