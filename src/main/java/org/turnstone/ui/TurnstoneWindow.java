package org.turnstone.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.DesktopDialogs;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Settings;

/// Starts the window and waits until it is closed.
public final class TurnstoneWindow {

  /// Names the command that is offered where there is no screen; the build sets its own.
  static final String EXAMPLE_PROPERTY = "turnstone.example";

  private static final Logger LOG = LoggerFactory.getLogger(TurnstoneWindow.class);
  private static final String EXAMPLE = "turnstone export FOLDER --to coded.csv";

  private TurnstoneWindow() {}

  /// Opens the window; to be called once in a process.
  ///
  /// @param folder the project to open; empty for the start page
  /// @param samples whether to open the copy of the samples instead
  /// @return the exit code: 1 when there is no screen
  public static int open(Optional<Path> folder, boolean samples, Places places) {
    if (!hasScreen(System.getenv())) {
      return noScreen();
    }
    CountDownLatch closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> show(folder, samples, places, closed));
    } catch (UnsupportedOperationException noDisplay) {
      LOG.warn("The window could not be opened: {}", noDisplay.toString());
      return noScreen();
    }
    try {
      closed.await();
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static void show(
      Optional<Path> folder, boolean samples, Places places, CountDownLatch closed) {
    Stage stage = new Stage();
    stage.setOnHidden(_ -> closed.countDown());
    Desk desk =
        new Desk(
            stage,
            new Settings(places),
            places,
            new DesktopDialogs(() -> stage),
            Background.onThreads());
    fit(stage, Screen.getPrimary().getVisualBounds());
    stage.show();
    folder.ifPresentOrElse(
        desk::open,
        () -> {
          if (samples) {
            desk.openSamples();
          }
        });
  }

  /// A window that is larger than the screen would begin outside of it.
  private static void fit(Stage stage, Rectangle2D screen) {
    Scene scene = stage.getScene();
    if (scene.getWidth() > screen.getWidth() || scene.getHeight() > screen.getHeight()) {
      stage.setX(screen.getMinX());
      stage.setY(screen.getMinY());
      stage.setWidth(Math.min(scene.getWidth(), screen.getWidth()));
      stage.setHeight(Math.min(scene.getHeight(), screen.getHeight()));
    }
  }

  /// On Linux JavaFX needs a display server and stops the process where there is none.
  private static boolean hasScreen(Map<String, String> environment) {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return !linux
        || "Headless".equals(System.getProperty("glass.platform"))
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  private static int noScreen() {
    System.err.println(
        "There is no screen here to open a window on; the same work is done without one by"
            + " commands, for example: "
            + System.getProperty(EXAMPLE_PROPERTY, EXAMPLE));
    return 1;
  }
}
