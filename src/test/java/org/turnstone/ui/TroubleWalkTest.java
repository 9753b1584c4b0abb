package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What nobody expected is told to the person it happens to.
@ExtendWith(ApplicationExtension.class)
class TroubleWalkTest {

  private static final String UNCAUGHT =
      "Something went wrong that Turnstone did not expect. Nothing was lost. Details are in the"
          + " log.";

  @TempDir private Path home;
  private TestWindow window;
  private Thread.UncaughtExceptionHandler before;

  @Start
  void start(Stage stage) {
    before = Thread.currentThread().getUncaughtExceptionHandler();
    window = new TestWindow(stage, home, "Ana", 1280, 800);
    Thread.UncaughtExceptionHandler ofTests = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(null);
    TurnstoneWindow.tellUncaught(window.desk);
    Thread.setDefaultUncaughtExceptionHandler(ofTests);
  }

  @AfterEach
  void closeWindow() {
    TestWindow.act(() -> Thread.currentThread().setUncaughtExceptionHandler(before));
    window.close();
  }

  private List<String> told() {
    return TestWindow.on(
        () ->
            window.scene().getRoot().lookupAll(".trouble").stream()
                .map(Node::getAccessibleText)
                .toList());
  }

  @Test
  void whatNobodyCatchesInTheWindowIsToldThereOnce() {
    for (int times = 0; times < 2; times++) {
      Platform.runLater(
          () -> {
            throw new IllegalStateException("a trial");
          });
    }
    TestWindow.act(() -> {});
    assertEquals(List.of(UNCAUGHT), told());
  }

  @Test
  void whereAFileIsThatTheFileBrowserCannotShowIsTold() {
    Path log = home.resolve("turnstone.log").toAbsolutePath();
    TestWindow.act(() -> window.notShown.accept(log));
    assertEquals(List.of("The file browser could not be opened. The file is " + log + "."), told());
  }
}
