package org.turnstone.ui.speakers;

import static org.turnstone.ui.speakers.SpeakersModel.WORDS;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.turnstone.speakers.Speaker;
import org.turnstone.ui.kit.FxThread;

/// The speakers. Several can be chosen, to be joined; Enter goes on to the page of the chosen ones.
final class SpeakerList extends ListView<SpeakerRow> {

  private final SpeakersModel model;
  private boolean following;

  /// @param goOn moves on to what can be done with the chosen ones
  SpeakerList(SpeakersModel model, Runnable goOn) {
    super(model.rows());
    this.model = model;
    setId("speaker-list");
    getStyleClass().add("speaker-list");
    setAccessibleText(WORDS.text("list"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(_ -> new SpeakerCell());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            goOn.run();
            key.consume();
          }
        });
    getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<SpeakerRow>) _ -> choose());
    model.rows().addListener((ListChangeListener<SpeakerRow>) _ -> FxThread.later(this::follow));
    model.chosenProperty().addListener((_, _, _) -> FxThread.later(this::follow));
  }

  /// Begins to go through the speakers.
  void enter() {
    requestFocus();
    if (getSelectionModel().isEmpty()) {
      getSelectionModel().selectFirst();
    }
  }

  private void choose() {
    if (!following) {
      List<Speaker> speakers =
          List.copyOf(getSelectionModel().getSelectedItems()).stream()
              .filter(Objects::nonNull)
              .map(SpeakerRow::speaker)
              .toList();
      if (!speakers.isEmpty()) {
        model.choose(speakers);
      }
    }
  }

  /// Selects what is chosen, after the rows have changed or another view has chosen.
  private void follow() {
    List<String> names = model.chosenProperty().get().stream().map(Speaker::name).toList();
    List<String> selected =
        getSelectionModel().getSelectedItems().stream()
            .filter(Objects::nonNull)
            .map(row -> row.speaker().name())
            .toList();
    if (names.equals(selected) && !names.isEmpty()) {
      return;
    }
    following = true;
    try {
      getSelectionModel().clearSelection();
      for (int i = 0; i < getItems().size(); i++) {
        if (names.contains(getItems().get(i).speaker().name())) {
          getSelectionModel().select(i);
        }
      }
    } finally {
      following = false;
    }
    if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
      getSelectionModel().selectFirst();
    } else if (!getSelectionModel().isEmpty() && !isFocused()) {
      scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
    }
  }
}
