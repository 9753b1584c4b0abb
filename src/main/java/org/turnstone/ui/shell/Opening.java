package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.turnstone.ui.kit.Meter;
import org.turnstone.ui.kit.Texts;

/// What the window shows while a folder is read: how far it has come, and Cancel. Quick folders
/// open before it appears.
public final class Opening extends StackPane {

  private static final Duration BEFORE_SHOWN = Duration.millis(300);

  private final Meter meter = new Meter();
  private final Label count = Texts.label("", "text2");

  /// @param folder as people read it
  Opening(String folder, Runnable cancel) {
    getStyleClass().addAll("opening", "canvas");
    meter.getStyleClass().add("accent");
    Button stop = new Button(WORDS.text("opening.cancel"));
    stop.setId("cancel-opening");
    stop.setCancelButton(true);
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(_ -> cancel.run());
    HBox below = new HBox(16, count, Texts.gap(), stop);
    below.getStyleClass().add("opening-below");
    VBox page = new VBox(12, Texts.label(WORDS.text("opening", folder), "heading"), meter, below);
    page.getStyleClass().add("opening-page");
    page.setMaxHeight(USE_PREF_SIZE);
    page.setVisible(false);
    getChildren().add(page);
    PauseTransition wait = new PauseTransition(BEFORE_SHOWN);
    wait.setOnFinished(
        _ -> {
          page.setVisible(true);
          stop.requestFocus();
        });
    wait.play();
  }

  /// It waits until the folder, which was open, is closed.
  public void showWaiting() {
    count.setText(WORDS.text("opening.waiting"));
    meter.setAccessibleText(count.getText());
  }

  /// How far it has come.
  ///
  /// @param of how many files there are; 0 while that is not known
  /// @param transcripts that were found in what was read
  /// @param share of the whole, from 0 to 1
  public void show(int read, int of, int transcripts, double share) {
    meter.shareProperty().set(share);
    count.setText(
        of == 0
            ? WORDS.text("opening.looking")
            : WORDS.text("opening.count", read, of, transcripts));
    meter.setAccessibleText(count.getText());
  }
}
