package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;

/// Says whether the work is on disk. While it is not, a click tells why.
final class SavedMark extends Button {

  SavedMark(WindowState state, Runnable tellWhy) {
    getStyleClass().addAll("flat", "status-item");
    setId("saved");
    setMinWidth(USE_PREF_SIZE);
    state.savedProperty().subscribe(this::show);
    setOnAction(
        _ -> {
          if (state.savedProperty().get() == WindowState.Saved.NOT_SAVED) {
            tellWhy.run();
          }
        });
  }

  private void show(WindowState.Saved saved) {
    setText(WORDS.text("saved." + saved));
    getStyleClass().removeAll(List.of("ok", "bad"));
    setFocusTraversable(saved == WindowState.Saved.NOT_SAVED);
    switch (saved) {
      case SAVED -> {
        getStyleClass().add("ok");
        setGraphic(Icons.of(Feather.CHECK, "tiny-icon", "ok"));
      }
      case SAVING, CLOSING -> setGraphic(Icons.of(Feather.MORE_HORIZONTAL, "tiny-icon"));
      case NOT_SAVED -> {
        getStyleClass().add("bad");
        setGraphic(Icons.of(Feather.ALERT_CIRCLE, "tiny-icon", "bad"));
      }
    }
  }
}
