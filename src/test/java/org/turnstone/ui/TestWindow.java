package org.turnstone.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.TestFolder;

/// The whole window on folders of its own, with everything real but the system's file dialogs.
final class TestWindow implements SystemDialogs {

  /// What the file dialogs answer.
  Optional<Path> chosen = Optional.empty();

  /// What was shown in the file browser.
  Optional<Path> shownInFolder = Optional.empty();

  /// Told which files could not be shown there.
  Consumer<Path> notShown = _ -> {};

  final Places places;
  final Stage stage;
  final Desk desk;

  /// To be made on the JavaFX thread.
  TestWindow(Stage stage, Path home, String coder, double width, double height) {
    this.stage = stage;
    this.places = TestFolder.places(home);
    Settings settings = new Settings(places);
    settings.setCoder(coder);
    settings.set("theme", "LIGHT");
    settings.set("language", "ENGLISH");
    desk = new Desk(stage, settings, places, this, Background.onThreads());
    desk.begin();
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
    stage.requestFocus();
  }

  Scene scene() {
    return desk.window().scene();
  }

  OpenProject project() {
    return desk.project().orElseThrow();
  }

  /// Opens a folder and waits until a transcript is shown and all files are read.
  void open(Path folder) {
    begin(folder);
    waitUntil("all files are read", () -> project().workspace().isWhole());
  }

  /// Opens a folder and waits until a transcript is shown.
  void begin(Path folder) {
    Platform.runLater(() -> desk.open(folder));
    waitUntil("a transcript is shown", () -> desk.project().isPresent() && isAtATurn());
  }

  /// Leaves the project and closes the window, so that nothing of it is kept.
  void close() {
    act(desk::quit);
    waitUntil("the window is closed", () -> !stage.isShowing());
  }

  private boolean isAtATurn() {
    return project().reading().here().filter(here -> here.turn() > 0).isPresent()
        && desk.window().shownProperty().get().equals(Screen.READ);
  }

  /// Waits until something is so, as seen on the JavaFX thread.
  static void waitUntil(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> on(condition));
    } catch (TimeoutException late) {
      throw new AssertionError("waited in vain until " + what, late);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  static <T> T on(Callable<T> read) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, read);
  }

  /// Does something on the JavaFX thread and waits until all that follows is done.
  static void act(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  Node find(String selector) {
    return on(() -> Optional.ofNullable(scene().lookup(selector)).orElseThrow());
  }

  @Override
  public Optional<Path> chooseFolder(String title, Optional<Path> startIn) {
    return chosen;
  }

  @Override
  public Optional<Path> chooseFileToOpen(
      String title, Path startIn, String kind, java.util.List<String> endings) {
    return chosen;
  }

  @Override
  public Optional<Path> chooseFileToSave(String title, Path suggestion, String kind) {
    return chosen;
  }

  @Override
  public void showInFolder(Path file) {
    shownInFolder = Optional.of(file);
  }

  @Override
  public void whenNotShown(Consumer<Path> tell) {
    notShown = tell;
  }
}
