package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.Texts;

/// The filter, how many speakers there are, and their order.
final class SpeakersHead extends VBox {

  private final SpeakersModel model;

  /// @param down goes on to the list
  SpeakersHead(SpeakersModel model, Runnable down) {
    this.model = model;
    getStyleClass().add("speakers-head");
    TextField filter = new TextField();
    filter.setId("speaker-filter");
    filter.setPromptText(WORDS.text("filter"));
    filter.setAccessibleText(WORDS.text("filter"));
    filter.textProperty().bindBidirectional(model.filterProperty());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(filter, key, down));
    FlowPane below = new FlowPane(12, 6, count(), order());
    below.getStyleClass().add("speakers-head-row");
    getChildren().addAll(filter, below);
  }

  private static void pressed(TextField filter, KeyEvent key, Runnable down) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
      down.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      key.consume();
    }
  }

  private Label count() {
    Label count = Texts.label("", "text2");
    count.setId("speaker-count");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model
                        .countedProperty()
                        .get()
                        .map(
                            now ->
                                WORDS.text(
                                    "count", model.rows().size(), now.roster().speakers().size()))
                        .orElse(WORDS.text("counting")),
                model.rows(),
                model.countedProperty()));
    return count;
  }

  private SegmentedChoice<SpeakerOrder> order() {
    SegmentedChoice<SpeakerOrder> order =
        new SegmentedChoice<>(
            WORDS.text("order"),
            List.of(SpeakerOrder.values()),
            each -> new SimpleStringProperty(WORDS.text("order." + each)));
    order.chosenProperty().bindBidirectional(model.orderProperty());
    order.setMinWidth(USE_PREF_SIZE);
    return order;
  }
}
