package org.turnstone.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.DesktopDialogs;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Settings;

/// Sees whether this program can open its window: opens a copy of the samples, draws each screen,
/// and leaves. Where there is no screen it is drawn in memory.
public final class WindowCheck {

  private static final Logger LOG = LoggerFactory.getLogger(WindowCheck.class);

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /// A window whose styles, fonts or drawing do not work has hardly any colours.
  private static final int FEWEST_COLOURS = 50;

  private final Desk desk;
  private final Stage stage;
  private final Queue<String> screens =
      new ArrayDeque<>(
          List.of(
              Screen.FIND,
              Screen.EXCERPTS,
              Screen.CODES,
              Screen.MEMOS,
              Screen.SPEAKERS,
              Screen.HISTORY,
              Screen.READ));
  private final CompletableFuture<Boolean> drawn;
  private boolean coloured = true;

  private WindowCheck(Desk desk, Stage stage, CompletableFuture<Boolean> drawn) {
    this.desk = desk;
    this.stage = stage;
    this.drawn = drawn;
  }

  /// To be called once in a process, instead of opening the window.
  ///
  /// @param places where it may leave what is thrown away afterwards
  /// @return what is wrong, as a sentence; empty when all was drawn
  public static Optional<String> run(Places places) {
    if (!TurnstoneWindow.hasScreen(System.getenv())) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    CompletableFuture<Boolean> drawn = new CompletableFuture<>();
    try {
      Platform.startup(() -> begin(places, drawn));
      return drawn.get(LONGEST.toSeconds(), TimeUnit.SECONDS)
          ? Optional.empty()
          : Optional.of("The window was opened, but what it drew is empty.");
    } catch (ExecutionException | TimeoutException | UnsupportedOperationException failure) {
      LOG.error("The window could not be checked", failure);
      return Optional.of("The window could not be opened here. Details are in the log.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of("The check was stopped.");
    }
  }

  private static void begin(Places places, CompletableFuture<Boolean> drawn) {
    Thread.currentThread()
        .setUncaughtExceptionHandler((_, failure) -> drawn.completeExceptionally(failure));
    Stage stage = new Stage();
    Desk desk =
        new Desk(
            stage,
            new Settings(places),
            places,
            new DesktopDialogs(() -> stage),
            Background.onThreads());
    stage.show();
    desk.openSamples();
    WindowCheck check = new WindowCheck(desk, stage, drawn);
    WhenDrawn.then(check::isReading, check::goThroughScreens);
  }

  private boolean isReading() {
    return desk.project()
        .flatMap(open -> open.reading().here())
        .filter(at -> at.turn() > 0)
        .isPresent();
  }

  private void goThroughScreens() {
    coloured &= isColoured(stage.getScene().snapshot(null));
    if (screens.isEmpty()) {
      stage.setOnHidden(_ -> drawn.complete(coloured));
      desk.quit();
    } else {
      desk.window().show(screens.remove());
      WhenDrawn.then(() -> true, this::goThroughScreens);
    }
  }

  private static boolean isColoured(WritableImage picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return Arrays.stream(pixels).distinct().limit(FEWEST_COLOURS).count() == FEWEST_COLOURS;
  }
}
