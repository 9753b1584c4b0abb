package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.edit.Edit;
import org.turnstone.model.Coding;
import org.turnstone.model.MemoTarget;
import org.turnstone.workspace.TestFolder;

/// Reading in the whole window: codings are chosen and get other words by keys, coders are hidden,
/// words are copied.
@ExtendWith(ApplicationExtension.class)
class ReadingWalkTest {

  private static final String INTERVIEW = "creative_0006";

  private final FxRobot robot = new FxRobot();
  @TempDir private Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1280, 800);
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  private void open(int turn) throws IOException {
    window.open(TestFolder.samples(home));
    TestWindow.act(() -> window.project().reading().show(INTERVIEW, turn, Optional.empty()));
    TestWindow.waitUntil(
        "the turn is shown",
        () ->
            window.project().reading().here().equals(Optional.of(new Trail.Stop(INTERVIEW, turn))));
  }

  private void type(KeyCode key, KeyCode... held) {
    robot.press(held).type(key).release(held);
  }

  private Coding coding() {
    List<Coding> codings = List.copyOf(window.project().workspace().project().codingsOf(INTERVIEW));
    assertEquals(1, codings.size());
    return codings.getFirst();
  }

  private boolean isTagged() {
    return window.project().workspace().project().codingsOf(INTERVIEW).size() == 1;
  }

  @Test
  void theEndsOfACodingAreMovedByKeysAndUndoneAndItsMemoStays() throws IOException {
    open(4);
    robot.type(KeyCode.DIGIT4);
    TestWindow.waitUntil("turn 4 is tagged", this::isTagged);
    Coding whole = coding();
    MemoTarget target = new MemoTarget.OnCoding(INTERVIEW, whole.id());
    TestWindow.act(
        () ->
            window
                .project()
                .workspace()
                .perform("Wrote a memo", List.of(new Edit.MemoSet(target, "", "Why?"))));
    robot.type(KeyCode.CLOSE_BRACKET);
    type(KeyCode.LEFT, KeyCode.ALT, KeyCode.SHIFT);
    type(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT);
    Coding shorter = coding();
    assertTrue(shorter.range().start() > whole.range().start());
    assertTrue(shorter.range().end() < whole.range().end());
    assertTrue(whole.quotation().words().contains(shorter.quotation().words()));
    assertEquals("Why?", shorter.memo());
    type(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(whole.range().start(), coding().range().start());
    type(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(whole.range(), coding().range());
    assertEquals("Why?", coding().memo());
  }

  @Test
  void aHiddenCoderLeavesTheTurnToBeCoded() throws IOException {
    open(4);
    robot.type(KeyCode.DIGIT4);
    TestWindow.waitUntil("turn 4 is tagged", () -> stripes() == 1);
    robot.clickOn("#sight").clickOn("Codings by Ana");
    TestWindow.waitUntil("nothing is painted", () -> stripes() == 0);
    TestWindow.act(() -> window.project().reading().model().goTo(3));
    robot.type(KeyCode.N);
    assertEquals(
        Optional.of(new Trail.Stop(INTERVIEW, 4)),
        TestWindow.on(() -> window.project().reading().here()));
    robot.clickOn("#sight").clickOn("Show everything");
    TestWindow.waitUntil("it is painted again", () -> stripes() == 1);
  }

  private int stripes() {
    return (int)
        window.scene().getRoot().lookupAll(".stripe").stream().filter(Node::isVisible).count();
  }

  /// Whichever of the two codes the stripe is of.
  private Set<Labeled> showOnly() {
    return robot
        .lookup((Labeled item) -> String.valueOf(item.getText()).startsWith("Show only "))
        .queryAll();
  }

  @Test
  void onlyOneCodeIsShownFromTheMenuOfACoding() throws IOException {
    open(4);
    robot.type(KeyCode.DIGIT4, KeyCode.DIGIT1);
    TestWindow.waitUntil("turn 4 is tagged twice", () -> stripes() == 2);
    robot.rightClickOn(".stripe");
    TestWindow.waitUntil("its menu is open", () -> !showOnly().isEmpty());
    robot.clickOn(showOnly().iterator().next());
    TestWindow.waitUntil("the other one is hidden", () -> stripes() == 1);
  }

  @Test
  void wordsSelectedWithTheCaretAreCopiedWithTheirPlace() throws IOException {
    open(4);
    robot.type(KeyCode.RIGHT);
    type(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
    type(KeyCode.C, KeyCode.CONTROL);
    String copied = TestWindow.on(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.matches("\\S+ \\(creative_0006, turn 4\\)"), copied);
  }
}
