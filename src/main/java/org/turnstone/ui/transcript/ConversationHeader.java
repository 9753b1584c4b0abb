package org.turnstone.ui.transcript;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;

/// The line above the conversation: which transcript it is, what is known of it, how far its
/// coding is, and the way to its neighbours.
final class ConversationHeader extends HBox {

  /// How much of the width a long name may take.
  private static final double NAME_SHARE = 0.45;

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
    name.setEllipsisString("…");
    attributes.setEllipsisString("…");
    progress.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(attributes, Priority.ALWAYS);
    getChildren()
        .addAll(
            name,
            attributes,
            progress,
            neighbours(
                Icons.button(
                    Feather.CHEVRON_LEFT,
                    Page.WORDS.text("header.previous"),
                    actions::previousTranscript),
                Icons.button(
                    Feather.CHEVRON_RIGHT,
                    Page.WORDS.text("header.next"),
                    actions::nextTranscript)));
  }

  private static HBox neighbours(Button previous, Button next) {
    HBox neighbours = new HBox(previous, next);
    neighbours.setAlignment(Pos.CENTER);
    return neighbours;
  }

  /// The name is kept longest when there is little room.
  @Override
  protected void layoutChildren() {
    name.setMinWidth(Math.min(name.prefWidth(-1), getWidth() * NAME_SHARE));
    super.layoutChildren();
  }

  void show(Reading reading) {
    name.setText(reading.transcript().id());
    attributes.setText(String.join(" · ", reading.attributes()));
    attributes.setTooltip(
        reading.attributes().isEmpty() ? null : new Tooltip(attributes.getText()));
    progress.setText(reading.progress());
  }
}
