package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.speakers.Proposal;
import org.turnstone.ui.kit.Texts;

/// Speakers that are probably one. Enter joins, Delete says that they are not the same, Space shows
/// the speaker.
final class ProposalList extends VBox {

  private final SpeakersModel model;
  private final ListView<Proposal> list = new ListView<>();

  ProposalList(SpeakersModel model) {
    this.model = model;
    getStyleClass().add("proposals");
    Label title = Texts.label(WORDS.text("proposals"), "strong", "speakers-title");
    Label none = Texts.wrapped(WORDS.text("proposals.none"), "text2", "small", "speakers-none");
    list.setId("proposal-list");
    list.getStyleClass().add("proposal-list");
    list.setAccessibleText(WORDS.text("proposals"));
    list.setCellFactory(_ -> new ProposalCell(model));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            proposal -> {
              if (proposal != null && list.isFocused()) {
                model.choose(proposal.name());
              }
            });
    model
        .countedProperty()
        .subscribe(
            now -> {
              list.getItems().setAll(model.proposals());
              title.setText(WORDS.text("proposals.count", model.proposals().size()));
              none.setVisible(now.isPresent() && model.proposals().isEmpty());
              list.setVisible(!model.proposals().isEmpty());
            });
    StackPane room = new StackPane(none, list);
    room.getStyleClass().add("proposals-room");
    VBox.setVgrow(room, Priority.ALWAYS);
    getChildren().addAll(title, room);
  }

  private void pressed(KeyEvent key) {
    Proposal proposal = list.getSelectionModel().getSelectedItem();
    if (proposal == null || !model.editable()) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER) {
      model.accept(proposal);
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE) {
      model.reject(proposal);
      key.consume();
    }
  }
}
