package org.turnstone.ui.transcript;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Visibility;

/// The line above the conversation: which transcript it is, what is known of it, how far its
/// coding is, and the way to its neighbours.
final class ConversationHeader extends HBox {

  /// How much of the width a long name may take.
  private static final double NAME_SHARE = 0.45;

  private final Label name = new Label();
  private final Label attributes = new Label();
  private final Label progress = new Label();

  private final Button sight = Icons.button(Icons.of(Feather.EYE), Page.WORDS.text("sight"));

  ConversationHeader(ConversationActions actions, ConversationModel model) {
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
    sight.setId("sight");
    sight.setOnAction(_ -> new SightMenu(model, model.visibility()).show(sight, Side.BOTTOM, 0, 4));
    model.visibility().addListener(_ -> tellHidden(model.visibility()));
    tellHidden(model.visibility());
    getChildren()
        .addAll(
            name,
            attributes,
            progress,
            sight,
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

  /// A closed eye says that not everything is shown.
  private void tellHidden(Visibility visibility) {
    int codes = visibility.hiddenCodes().size();
    int coders = visibility.hiddenCoders().size();
    boolean hidden = codes + coders > 0;
    String words =
        hidden ? Page.WORDS.text("sight.hidden", codes, coders) : Page.WORDS.text("sight");
    sight.setGraphic(hidden ? Icons.of(Feather.EYE_OFF, "accent") : Icons.of(Feather.EYE));
    sight.setAccessibleText(words);
    sight.getTooltip().setText(words);
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
