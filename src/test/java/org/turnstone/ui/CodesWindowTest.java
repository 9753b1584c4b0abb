package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.edit.Action;
import org.turnstone.model.Codebook;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.TestFolder;

/// The codebook in the whole window, on a copy of the samples.
@ExtendWith(ApplicationExtension.class)
class CodesWindowTest {

  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1000, 960);
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  @Test
  void codesGoOutAndComeIn() throws IOException {
    window.open(TestFolder.samples(home));
    int before = codebook().codes().size();
    Path file = home.resolve("themes.qdc");
    window.chosen = Optional.of(file);
    run("file.codes.export");
    robot.clickOn("#export-codes");
    TestWindow.waitUntil("the file is written", () -> Files.exists(file));
    TestWindow.waitUntil("the page is away", () -> !window.desk.window().sheet().isVisible());

    Path table = Files.writeString(home.resolve("more.csv"), "path\nNoise / traffic\nNoise\n");
    window.chosen = Optional.of(table);
    run("file.codes.import");
    TestWindow.waitUntil(
        "what will be added is said", () -> window.scene().lookup("#import-codes") != null);
    robot.type(KeyCode.ENTER);
    TestWindow.waitUntil("they are added", () -> codebook().codes().size() == before + 2);
    assertEquals("Imported 2 codes from more.csv", last().label());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    TestWindow.waitUntil("they are gone", () -> codebook().codes().size() == before);
  }

  @Test
  void theScreenOfCodesIsReachedByKeyAndLeadsToACoding() throws IOException {
    window.open(TestFolder.samples(home));
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
    TestWindow.waitUntil(
        "the codes are shown",
        () -> window.desk.window().shownProperty().get().equals(Screen.CODES));
    robot.clickOn("#codebook-filter").write("confidence").type(KeyCode.DOWN);
    robot.type(KeyCode.END);
    assertTrue(codebook().matching("confidence").size() == 1);
    TestWindow.waitUntil("its page is shown", () -> window.scene().lookup(".example") != null);
    TestWindow.act(
        () ->
            ((javafx.scene.control.Hyperlink) window.scene().lookup(".example .hyperlink")).fire());
    TestWindow.waitUntil(
        "the coding is shown",
        () -> window.desk.window().shownProperty().get().equals(Screen.READ));
  }

  private void run(String command) {
    TestWindow.act(() -> window.desk.window().commands().of(command).run());
  }

  private Codebook codebook() {
    return window.project().workspace().project().codebook();
  }

  private Action last() {
    return window.project().workspace().history().latestFirst().getFirst();
  }
}
