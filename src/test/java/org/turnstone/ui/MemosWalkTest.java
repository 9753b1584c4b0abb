package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
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
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.TestFolder;

/// A person's way through memos, history and coders in the whole window, with mouse and keys.
@ExtendWith(ApplicationExtension.class)
class MemosWalkTest {

  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();
  private TestWindow window;
  private Path samples;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1280, 800);
  }

  @AfterEach
  void closeWindow() {
    window.close();
  }

  @Test
  void memosAreFoundWrittenAndGoneToByKeyboard() throws IOException {
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    TestWindow.waitUntil("the memos are listed", () -> memos().getItems().size() == 11);
    robot.write("gesture", 0);
    TestWindow.waitUntil("one is left", () -> memos().getItems().size() == 1);
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    TestWindow.waitUntil("the memo has the focus", () -> hasFocus("#memo-text"));
    robot.write(" Ask her.", 0);
    assertTrue(lastLabel().startsWith("Wrote a memo on creative_0001"), lastLabel());
    robot.type(KeyCode.ESCAPE);
    TestWindow.waitUntil(
        "it is saved",
        () -> lastLabel().equals("Changed the memo on unease in creative_0004, turn 16"));
    assertTrue(hasFocus("#memo-list"));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    TestWindow.waitUntil(
        "its turn is shown", () -> here().equals(new Trail.Stop("creative_0004", 16)));
    assertEquals(Screen.READ, shown());
    press(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(Screen.MEMOS, shown());
    TestWindow.waitUntil("the list has the focus again", () -> hasFocus("#memo-list"));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(lastLabel().startsWith("Undid: Changed the memo on unease"), lastLabel());
  }

  @Test
  void aMemoOnACodeIsMadeByMouseAndLeadsToTheCode() throws IOException {
    open();
    robot.clickOn("#memos");
    robot.clickOn("#memo-new");
    robot.write("unease", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil("the memo has the focus", () -> hasFocus("#memo-text"));
    robot.write("Not fear: a small discomfort.", 0);
    robot.clickOn("#memos-on-CODE");
    TestWindow.waitUntil("it is listed", () -> memos().getItems().size() == 1);
    assertEquals("Wrote a memo on the code unease", lastLabel());
    robot.clickOn("#memo-go");
    assertEquals(Screen.CODES, shown());
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    robot.clickOn(robot.from(window.find("#codes")).lookup("unease").<javafx.scene.Node>query());
    robot.type(KeyCode.M);
    TestWindow.waitUntil("its memo has the focus", () -> hasFocus("#memo"));
    robot.write(" Ask Ben.", 0).type(KeyCode.ESCAPE);
    MemoTarget unease =
        new MemoTarget.OnCode(project().codebook().matching("unease").getFirst().id());
    assertEquals("Not fear: a small discomfort. Ask Ben.", project().memo(unease));
  }

  @Test
  void oneGoesBackInTheHistoryByKeyboardAndUndoesItAtOnce() throws IOException {
    open();
    Project before = project();
    robot.type(KeyCode.J).type(KeyCode.DIGIT4).type(KeyCode.J).type(KeyCode.DIGIT1);
    TestWindow.waitUntil("two turns are tagged", () -> project().allCodings().count() == 54);
    press(KeyCode.CONTROL, KeyCode.H);
    TestWindow.waitUntil("the history is listed", () -> !history().getItems().isEmpty());
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    TestWindow.waitUntil(
        "the last action of before is told",
        () -> text("#action-title").equals("Wrote a memo on creative_0001"));
    TestWindow.waitUntil(
        "going back is offered", () -> text("#action-undo-to-here").equals("Undo to here (2)"));
    TestWindow.act(() -> window.scene().lookup("#action-undo-to-here").requestFocus());
    robot.type(KeyCode.SPACE);
    TestWindow.waitUntil("it is asked", () -> hasFocus("#take-back-keep"));
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    TestWindow.waitUntil("it is done", () -> project().allCodings().count() == 52);
    assertEquals(before.codings(), project().codings());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(54, project().allCodings().count());
    robot.type(KeyCode.ESCAPE);
    assertEquals(Screen.READ, shown());
  }

  @Test
  void oneActionIsTakenBackAndADayIsLookedAtByMouse() throws IOException {
    open();
    robot.clickOn("#open-history");
    TestWindow.waitUntil("the history is listed", () -> history().getItems().size() > 5);
    robot.clickOn("Tagged words in turn 12 of creative_0010 with kept by hand");
    TestWindow.waitUntil("it can be taken back", () -> !find("#action-take-back").isDisabled());
    robot.clickOn("#action-take-back");
    TestWindow.waitUntil("it is taken back", () -> project().allCodings().count() == 51);
    TestWindow.waitUntil("it says so", () -> find("#action-take-back").isDisabled());
    assertEquals("Ana took it back.", text("#action-why-not"));
    TestWindow.act(
        () -> {
          DatePicker day = (DatePicker) find("#history-day");
          day.getEditor().setText("2026-10-01");
        });
    robot.clickOn("#history-then");
    TestWindow.waitUntil("that day is shown", () -> window.scene().lookup("#then-counts") != null);
    assertEquals("No codes, no codings, no transcript coded.", text("#then-counts"));
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void onlyOnesOwnCodingsAreShownUntilItIsSwitchedOff() throws IOException {
    open();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    assertEquals("Only your codings are shown", text("#hidden-coders"));
    assertEquals(Set.of("Ben"), window.project().visibility().hiddenCoders());
    TestWindow.act(window.desk::closeProject);
    TestWindow.waitUntil("the project is closed", () -> window.desk.project().isEmpty());
    window.open(samples);
    assertEquals(Set.of("Ben"), window.project().visibility().hiddenCoders());
    robot.clickOn("#hidden-coders");
    TestWindow.waitUntil("the coders are listed", () -> find("#shown-Ben") instanceof CheckBox);
    robot.clickOn("#shown-Ben");
    assertEquals(Set.of(), window.project().visibility().hiddenCoders());
    assertFalse(find("#hidden-coders").isVisible());
    robot.type(KeyCode.ESCAPE);
  }

  private void open() throws IOException {
    samples = TestFolder.samples(home);
    window.open(samples);
    TestWindow.act(() -> window.project().reading().show("creative_0006", 3, Optional.empty()));
    TestWindow.waitUntil(
        "the turn is shown", () -> here().equals(new Trail.Stop("creative_0006", 3)));
  }

  private void press(KeyCode... keys) {
    robot.press(keys);
    robot.release(List.of(keys).reversed().toArray(KeyCode[]::new));
  }

  private Project project() {
    return window.project().workspace().project();
  }

  private String lastLabel() {
    List<Action> latestFirst = window.project().workspace().history().latestFirst();
    return latestFirst.getFirst().label();
  }

  private Trail.Stop here() {
    return window.project().reading().here().orElseThrow();
  }

  private String shown() {
    return TestWindow.on(() -> window.desk.window().shownProperty().get());
  }

  private ListView<?> memos() {
    return (ListView<?>) window.scene().lookup(".memo-list");
  }

  private ListView<?> history() {
    return (ListView<?>) window.scene().lookup("#history-list");
  }

  private Node find(String selector) {
    return Optional.ofNullable(window.scene().lookup(selector)).orElseThrow();
  }

  private String text(String selector) {
    return TestWindow.on(
        () ->
            switch (find(selector)) {
              case Labeled labeled -> labeled.getText();
              case TextInputControl input -> input.getText();
              default -> "";
            });
  }

  private boolean hasFocus(String selector) {
    return TestWindow.on(() -> window.scene().getFocusOwner() == window.scene().lookup(selector));
  }
}
