package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
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
import org.turnstone.model.TextRange;
import org.turnstone.workspace.TestFolder;

/// The ways to tag, recode and take off, in the whole window on a copy of the samples.
@ExtendWith(ApplicationExtension.class)
class CodingLoopTest {

  private static final String INTERVIEW = "creative_0006";

  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();
  private TestWindow window;
  private Keyboard keys;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1000, 960);
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  @Test
  void theLoopByKeyboard() throws IOException {
    openSamples();
    keys.press(KeyCode.T).type("brainstorming, confidence").press(KeyCode.ENTER);
    assertDone("Tagged turn 4 of creative_0006 with brainstorming and confidence");

    undo();
    keys.press(KeyCode.T).type("unea").press(KeyCode.ENTER);
    assertDone("Tagged turn 4 of creative_0006 with unease");
    keys.press(KeyCode.R);
    TestWindow.waitUntil("a code can be typed", this::typesText);
    keys.type("same").press(KeyCode.ENTER);
    assertDone("Recoded turn 4 of creative_0006 from unease to sameness");

    keys.press(KeyCode.DELETE);
    assertDone("Took sameness off turn 4 of creative_0006");

    select(4, 3);
    keys.press(KeyCode.V);
    assertDone("Tagged 3 words in turn 4 of creative_0006 with brand films mostly");

    keys.press(KeyCode.J).press(KeyCode.J).press(KeyCode.T).type("draf").press(KeyCode.TAB);
    assertDone("Tagged turn 6 of creative_0006 with drafting");
    assertEquals(8, turn());
    assertTrue(TestWindow.on(this::typesText), "the next code can be typed at once");
    keys.press(KeyCode.TAB);
    assertEquals(10, turn(), "Tab alone leaves a turn without a code");
    keys.type("1").press(KeyCode.ESCAPE).press(KeyCode.J);
    assertDone("Tagged turn 6 of creative_0006 with drafting");
    assertEquals(11, turn());
  }

  @Test
  void suggestionsByKeyAndByMouse() throws IOException {
    openSamples();
    go(8);
    TestWindow.waitUntil("there are two suggestions", () -> !suggested(2).isEmpty());
    String first = TestWindow.on(() -> suggested(1));
    String second = TestWindow.on(() -> suggested(2));
    keys.pressWithAlt(KeyCode.DIGIT1);
    assertDone("Tagged turn 8 of creative_0006 with " + first);
    TestWindow.waitUntil("the next one is first", () -> suggested(1).equals(second));
    robot.clickOn(".suggestion");
    assertDone("Tagged turn 8 of creative_0006 with " + second);
  }

  private void assertDone(String label) {
    TestWindow.waitUntil(
        label, () -> undoable().filter(action -> action.label().equals(label)).isPresent());
  }

  private Optional<Action> undoable() {
    return window.project().workspace().history().undoable("Ana");
  }

  private void undo() {
    TestWindow.act(window.project()::undo);
  }

  private String suggested(int number) {
    return window.project().readRoom().coding().suggestions().name(number);
  }

  private boolean typesText() {
    return window.scene().getFocusOwner() instanceof TextInputControl;
  }

  private int turn() {
    return TestWindow.on(() -> window.project().reading().here().orElseThrow().turn());
  }

  private TextRange range(int turn, int words) {
    String text = window.project().reading().shown().orElseThrow().text();
    int start =
        window.project().reading().shown().orElseThrow().turn(turn).orElseThrow().range().start();
    int end = start;
    for (int word = 0; word < words; word++) {
      end = text.indexOf(' ', end + 1);
    }
    return new TextRange(start, end);
  }

  private void select(int turn, int words) {
    TestWindow.act(() -> window.project().reading().model().selectWords(range(turn, words)));
  }

  private void go(int turn) {
    TestWindow.act(() -> window.project().reading().show(INTERVIEW, turn, Optional.empty()));
    TestWindow.waitUntil(
        "the turn is shown",
        () ->
            List.of(new Trail.Stop(INTERVIEW, turn))
                .equals(window.project().reading().here().stream().toList()));
  }

  private void openSamples() throws IOException {
    window.open(TestFolder.samples(home));
    keys = new Keyboard(window.scene());
    go(4);
  }
}
