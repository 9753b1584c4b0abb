package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Meter;
import org.turnstone.ui.kit.Texts;

/// How far the files of the open project are read, with a button that ends it or goes on with it.
/// What is read in a moment is not shown.
final class ReadingMark extends HBox {

  private static final Duration BEFORE_SHOWN = Duration.millis(700);
  private static final double WIDTH = 72;

  private final Label words = Texts.label("", "text2");
  private final Meter meter = new Meter();
  private final PauseTransition wait = new PauseTransition(BEFORE_SHOWN);
  private Optional<WindowState.Reading> now = Optional.empty();

  /// @param switchReading ends it or goes on
  ReadingMark(WindowState state, Command switchReading) {
    super(8);
    setId("reading-files");
    setAlignment(Pos.CENTER_LEFT);
    meter.getStyleClass().add("accent");
    meter.setMinWidth(WIDTH);
    meter.setMaxWidth(WIDTH);
    words.setMinWidth(USE_PREF_SIZE);
    Button button = new Button();
    button.setId("switch-reading");
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll("flat", "status-item", "strong");
    button.setOnAction(_ -> switchReading.run());
    button.accessibleTextProperty().bind(switchReading.textProperty());
    getChildren().addAll(words, meter, button);
    wait.setOnFinished(_ -> setShown(now.isPresent()));
    setShown(false);
    state
        .readingProperty()
        .subscribe(
            reading -> {
              show(reading);
              button.setText(WORDS.text(isRunning() ? "reading.stop.short" : "reading.goOn.short"));
            });
  }

  private void show(Optional<WindowState.Reading> reading) {
    boolean begins = now.isEmpty() && reading.isPresent();
    now = reading;
    reading.ifPresent(
        far -> {
          words.setText(far.words());
          meter.shareProperty().set(far.share());
          meter.setAccessibleText(far.words());
        });
    if (begins) {
      wait.playFromStart();
    } else if (reading.isEmpty() || !isRunning()) {
      wait.stop();
      setShown(reading.isPresent());
    }
  }

  private boolean isRunning() {
    return now.filter(WindowState.Reading::running).isPresent();
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
