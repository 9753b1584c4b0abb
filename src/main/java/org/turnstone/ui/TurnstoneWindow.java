package org.turnstone.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
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
    CompletableFuture<Runnable> closed = new CompletableFuture<>();
    try {
      Platform.startup(() -> show(folder, samples, places, closed));
    } catch (UnsupportedOperationException noDisplay) {
      LOG.warn("The window could not be opened: {}", noDisplay.toString());
      return noScreen();
    }
    try {
      closed.get().run();
      return 0;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static void show(
      Optional<Path> folder, boolean samples, Places places, CompletableFuture<Runnable> closed) {
    Stage stage = new Stage();
    Settings settings = new Settings(places);
    Desk desk =
        new Desk(stage, settings, places, new DesktopDialogs(() -> stage), Background.onThreads());
    tellUncaught(desk);
    WindowPlace place = WindowPlace.restore(stage, settings);
    stage.setOnHiding(_ -> place.note());
    stage.setOnHidden(_ -> closed.complete(() -> place.keep(settings)));
    folder.ifPresentOrElse(desk::open, samples ? desk::openSamples : desk::begin);
    stage.show();
    WhenDrawn.then(stage::isShowing, () -> LOG.info("The window is drawn"));
  }

  /// From now on what nobody catches on the window's thread, on which this is called, is told in
  /// the window after it was logged.
  static void tellUncaught(Desk desk) {
    Optional<Thread.UncaughtExceptionHandler> logging =
        Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, failure) -> {
              logging.ifPresent(log -> log.uncaughtException(thread, failure));
              desk.tellUncaught();
            });
  }

  /// On Linux JavaFX needs a display server and stops the process where there is none.
  static boolean hasScreen(Map<String, String> environment) {
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
