package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.TestFolder;

/// Going through hits in the whole window, with real threads behind it.
@ExtendWith(ApplicationExtension.class)
class FindWalkTest {

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
  void oneGoesOnWithTheHitsAfterReadingOneAndUndoIsSeenAtOnce() throws IOException {
    window.open(TestFolder.two(home));
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    robot.write("rent", 0);
    TestWindow.waitUntil("hits are shown", () -> window.scene().lookup(".hit-line") != null);
    robot.clickOn("#choose-code").write("money", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil("none is decided", () -> toGo().equals("3 to go") && inHits());
    robot.type(KeyCode.SPACE, KeyCode.X);
    TestWindow.waitUntil("two are decided", () -> toGo().equals("1 to go"));
    robot.type(KeyCode.ENTER);
    TestWindow.waitUntil("the third is shown", () -> shown().equals(Screen.READ));
    TestWindow.waitUntil("its interview is read", () -> here().equals(new Trail.Stop("p02", 2)));
    robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    TestWindow.waitUntil("one is with the hits", () -> shown().equals(Screen.FIND) && inHits());
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    TestWindow.waitUntil("the rejection is undone", () -> toGo().equals("2 to go"));
    TestWindow.act(() -> window.project().finding().queryProperty().set("bread"));
    TestWindow.waitUntil("the coded hit is left out", () -> toGo().equals("0 to go"));
    assertEquals(
        "The one hit was looked at: 1 accepted, 0 rejected.",
        ((Label) window.find("#no-hits")).getText());
  }

  private boolean inHits() {
    Node focused = window.scene().getFocusOwner();
    return focused != null && "hits".equals(focused.getId());
  }

  private String toGo() {
    return window.scene().lookup("#to-go") instanceof Label label ? label.getText() : "";
  }

  private String shown() {
    return window.desk.window().shownProperty().get();
  }

  private Trail.Stop here() {
    return window.project().reading().here().orElseThrow();
  }
}
