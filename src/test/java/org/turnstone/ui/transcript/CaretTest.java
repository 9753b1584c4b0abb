package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.turnstone.ui.transcript.ConversationWindow.on;
import static org.turnstone.ui.transcript.ConversationWindow.waitFor;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.model.CodeColour;

/// Reading and choosing by keys: the caret in the words, and codings without the mouse.
@ExtendWith(ApplicationExtension.class)
class CaretTest {

  private static final String MESSY =
      "Messy, honestly. I scribble three ideas on paper and only then open a chat. It throws back"
          + " a dozen directions in a minute, and two or three are good.";

  private ConversationWindow window;

  @Start
  void start(Stage stage) {
    window = new ConversationWindow(stage);
  }

  private static Interview interview() {
    return Interview.of("What does it look like?", MESSY, "And then?", "I tried it once.")
        .code("brainstorming", CodeColour.AZURE)
        .code("craft", CodeColour.FOREST)
        .coding("brainstorming", "It throws back a dozen directions in a minute")
        .coding("craft", "a dozen directions");
  }

  private void type(FxRobot robot, KeyCode key, KeyCode... held) {
    robot.press(held).type(key).release(held);
  }

  private int caret() {
    return on(() -> window.model.selectionProperty().get().orElseThrow().caret());
  }

  private boolean hasCaret() {
    return on(() -> window.model.selectionProperty().get().isPresent());
  }

  @Test
  void anArrowPutsTheCaretIntoTheTurnAndEscapeTakesItAway(FxRobot robot) {
    Interview interview = interview();
    window.open(interview);
    robot.type(KeyCode.DOWN, KeyCode.RIGHT);
    assertEquals(interview.turnRange(2).start(), caret());
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
    assertEquals(interview.turnRange(2).start() + 1, caret());
    type(robot, KeyCode.RIGHT, KeyCode.CONTROL);
    assertEquals(interview.range("Messy").end(), caret());
    robot.type(KeyCode.ESCAPE);
    assertEquals(false, hasCaret());
    robot.type(KeyCode.DOWN);
    assertEquals(3, window.currentTurn());
  }

  @Test
  void theCaretGoesByLinesAndTakesTheCurrentTurnAlong(FxRobot robot) {
    Interview interview = interview();
    window.open(interview);
    robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.END);
    int endOfLine = caret();
    assertEquals(' ', MESSY.charAt(endOfLine - interview.turnRange(2).start()));
    robot.type(KeyCode.DOWN, KeyCode.HOME);
    assertEquals(endOfLine + 1, caret());
    type(robot, KeyCode.END, KeyCode.CONTROL);
    assertEquals(interview.turnRange(2).end(), caret());
    robot.type(KeyCode.DOWN);
    assertEquals(3, window.currentTurn());
  }

  @Test
  void wordsAreSelectedOverTurnsByKeysAlone(FxRobot robot) {
    Interview interview = interview();
    window.open(interview);
    robot.type(KeyCode.DOWN, KeyCode.RIGHT);
    type(robot, KeyCode.END, KeyCode.CONTROL);
    type(robot, KeyCode.LEFT, KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.RIGHT, 3);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertEquals("good.\n\nAnd", window.selectedWords());
    assertEquals(
        Optional.of("good.\n\nAnd (creativity_0049, turns 2-3)"), on(() -> window.model.copy()));
    robot.type(KeyCode.UP);
    assertEquals("", window.selectedWords());
    assertEquals(2, window.currentTurn());
  }

  @Test
  void shiftAndEndSelectTheRestOfTheLine(FxRobot robot) {
    Interview interview = interview();
    window.open(interview);
    robot.type(KeyCode.END);
    type(robot, KeyCode.END, KeyCode.SHIFT);
    assertEquals("I tried it once.", window.selectedWords());
  }

  @Test
  void codingsOfTheTurnAreChosenByBrackets(FxRobot robot) {
    window.open(interview());
    robot.type(KeyCode.DOWN, KeyCode.CLOSE_BRACKET, KeyCode.CLOSE_BRACKET);
    assertEquals("craft: a dozen directions", window.selectedCoding());
    robot.type(KeyCode.OPEN_BRACKET);
    assertEquals(
        "brainstorming: It throws back a dozen directions in a minute", window.selectedCoding());
  }

  @Test
  void theEndsOfACodingAreMovedByKeys(FxRobot robot) {
    Interview interview = interview();
    window.open(interview);
    robot.type(KeyCode.DOWN, KeyCode.OPEN_BRACKET);
    type(robot, KeyCode.RIGHT, KeyCode.ALT, KeyCode.SHIFT);
    type(robot, KeyCode.LEFT, KeyCode.ALT, KeyCode.SHIFT);
    type(robot, KeyCode.LEFT, KeyCode.ALT, KeyCode.CONTROL, KeyCode.SHIFT);
    type(robot, KeyCode.RIGHT, KeyCode.ALT, KeyCode.CONTROL, KeyCode.SHIFT);
    String asked = "resize craft: a dozen directions ";
    assertEquals(
        List.of(
            asked + interview.range("a dozen directions in"),
            asked + interview.range("a dozen"),
            asked + interview.range("back a dozen directions"),
            asked + interview.range("dozen directions")),
        window.actions.asked);
  }

  @Test
  void aDraggedEdgeSnapsToWordsAndShowsThePointerForIt(FxRobot robot) {
    Interview interview = interview();
    window.open(interview);
    robot.clickOn(window.on("dozen"));
    robot.moveTo(window.endOf("a dozen directions"));
    assertEquals(Cursor.H_RESIZE, on(() -> window.list.getCursor()));
    robot.press(MouseButton.PRIMARY).moveTo(window.endOf("directions in a minu"));
    waitFor(() -> shownWords().equals("a dozen directions in a minute"));
    robot.release(MouseButton.PRIMARY);
    assertEquals(
        List.of(
            "resize craft: a dozen directions "
                + interview.range("a dozen directions in a minute")),
        window.actions.asked);
  }

  private String shownWords() {
    Reading reading = window.model.reading().orElseThrow();
    return window
        .model
        .selectedCodingProperty()
        .get()
        .flatMap(reading.codings()::find)
        .map(coding -> coding.range().in(reading.text()))
        .orElse("");
  }

  @Test
  void theMenuOfACodingAsksForWhatOthersDo(FxRobot robot) {
    window.open(interview());
    robot.clickOn(window.on("dozen"));
    for (String item : List.of("Change the code…", "Show only craft", "Take craft off")) {
      robot.rightClickOn(window.on("dozen"));
      robot.clickOn(item);
    }
    assertEquals(
        List.of(
            "recode craft: a dozen directions", "only craft", "remove craft: a dozen directions"),
        window.actions.asked);
  }

  @Test
  void theMenuKeyOpensTheMenuOfTheFirstCodingOfTheTurn(FxRobot robot) {
    window.open(interview());
    robot.type(KeyCode.DOWN);
    on(
        () -> {
          window.list.fireEvent(
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
          return true;
        });
    robot.clickOn("Memo");
    assertEquals(
        List.of("memo brainstorming: It throws back a dozen directions in a minute"),
        window.actions.asked);
  }
}
