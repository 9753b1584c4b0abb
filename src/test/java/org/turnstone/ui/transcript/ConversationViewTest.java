package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.turnstone.ui.transcript.ConversationWindow.on;
import static org.turnstone.ui.transcript.ConversationWindow.waitFor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Naming;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.TextRange;

@ExtendWith(ApplicationExtension.class)
class ConversationViewTest {

  private static final String COLOURS = "I tried it for colour studies once.";

  private ConversationWindow window;

  @Start
  void start(Stage stage) {
    window = new ConversationWindow(stage);
  }

  private static Interview interview() {
    return Interview.of(
            "What does the first hour look like?",
            "Messy, honestly. I scribble three ideas on paper and only then open a chat. It throws"
                + " back a dozen directions in a minute, and two or three are good.\n\nI used to"
                + " dread the empty page.",
            "And where do you keep it away?",
            COLOURS)
        .code("brainstorming", CodeColour.AZURE)
        .code("craft", CodeColour.FOREST);
  }

  private static Interview coded() {
    return interview()
        .coding("brainstorming", "It throws back a dozen directions in a minute")
        .coding("craft", "a dozen directions");
  }

  private static Interview many(int turns) {
    Interview interview = new Interview("long");
    for (int i = 1; i <= turns; i++) {
      interview.asked("Question " + i + ", in a few words?");
      interview.said("Answer " + i + ", which says a little more about it than the question did.");
    }
    return interview;
  }

  @Test
  void theFirstTurnIsTheCurrentOne() {
    window.open(interview());
    assertEquals(1, window.currentTurn());
  }

  @Test
  void whatStandsBeforeAndBetweenTurnsHasTheNamesThatAreShown() {
    Naming naming = new Naming(Map.of(), Map.of(), Map.of("Anna", "Beate"));
    on(
        () -> {
          window.model.showNames(Pseudonyms.of(naming));
          return true;
        });
    window.open(
        new Interview("i1")
            .preamble("Interview with Anna")
            .asked("Why?")
            .section("Anna at work")
            .said("Why not?"));
    assertEquals(List.of("Interview with Beate", "Beate at work"), aroundTurns());
    on(
        () -> {
          window.model.showNames(Pseudonyms.realNames(naming));
          return true;
        });
    assertEquals(List.of("Interview with Anna", "Anna at work"), aroundTurns());
  }

  /// What is read before and between turns, from the top down.
  private List<String> aroundTurns() {
    return on(
        () ->
            Stream.of("PreambleRow", "SectionRow")
                .flatMap(type -> window.list.lookupAll(type).stream())
                .map(ConversationViewTest::words)
                .toList());
  }

  private static String words(Node row) {
    return row.lookupAll("*").stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .distinct()
        .collect(Collectors.joining());
  }

  @Test
  void jAndKGoToTheNextAndPreviousTurn(FxRobot robot) {
    window.open(interview());
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
    assertEquals(3, window.currentTurn());
  }

  @Test
  void homeAndEndGoToTheFirstAndLastTurn(FxRobot robot) {
    window.open(many(200));
    robot.type(KeyCode.END);
    assertEquals(400, window.currentTurn());
    waitFor(() -> window.list.row(400).isPresent());
    robot.type(KeyCode.HOME);
    assertEquals(1, window.currentTurn());
    waitFor(() -> window.list.row(1).isPresent());
  }

  @Test
  void pagesAreTurnedWithTheCurrentTurn(FxRobot robot) {
    window.open(many(200));
    robot.type(KeyCode.PAGE_DOWN);
    int after = window.currentTurn();
    assertTrue(after > 4 && after < 20, "turn " + after);
    robot.type(KeyCode.PAGE_UP);
    assertEquals(1, window.currentTurn());
  }

  @Test
  void theCurrentTurnStaysInSight(FxRobot robot) {
    window.open(many(40));
    for (int i = 0; i < 30; i++) {
      robot.type(KeyCode.DOWN);
    }
    assertEquals(31, window.currentTurn());
    waitFor(() -> window.list.row(31).isPresent());
  }

  @Test
  void aFarTurnIsShownAtOnce() {
    window.open(many(2500));
    on(
        () -> {
          window.model.show(3333, Optional.empty());
          return true;
        });
    waitFor(() -> window.list.row(3333).isPresent());
    assertEquals(3333, window.currentTurn());
  }

  @Test
  void aClickStepsOnTheTurn(FxRobot robot) {
    window.open(interview());
    robot.clickOn(window.on("colour"));
    assertEquals(4, window.currentTurn());
  }

  @Test
  void aDragSelectsExactlyTheWordsInATurn(FxRobot robot) {
    window.open(interview());
    window.drag(robot, window.startOf("colour studies"), window.endOf("colour studies"));
    assertEquals("colour studies", window.selectedWords());
  }

  @Test
  void aDragUpwardsSelectsTheSame(FxRobot robot) {
    window.open(interview());
    window.drag(robot, window.endOf("colour studies"), window.startOf("colour studies"));
    assertEquals("colour studies", window.selectedWords());
  }

  @Test
  void aDragOverTurnsSelectsExactlyTheWordsBetween(FxRobot robot) {
    window.open(interview());
    window.drag(robot, window.startOf("dread"), window.endOf("I tried"));
    assertEquals(
        "dread the empty page.\n\nAnd where do you keep it away?\n\nI tried",
        window.selectedWords());
  }

  @Test
  void aDragBelowWhatIsInSightScrollsOn() {
    window.open(many(100));
    Point2D start = window.startOf("Question 2,");
    fire(MouseEvent.MOUSE_PRESSED, start, false);
    fire(MouseEvent.MOUSE_DRAGGED, new Point2D(start.getX(), 760), false);
    waitFor(() -> window.list.row(30).isPresent());
    fire(MouseEvent.MOUSE_RELEASED, new Point2D(start.getX(), 760), false);
    String words = window.selectedWords();
    assertTrue(words.startsWith("Question 2,") && words.contains("Answer 12,"), words);
  }

  @Test
  void twoClicksSelectAWord(FxRobot robot) {
    window.open(interview());
    robot.doubleClickOn(window.on("studies"));
    assertEquals("studies", window.selectedWords());
  }

  @Test
  void threeClicksSelectAParagraph(FxRobot robot) {
    window.open(interview());
    robot.clickOn(window.on("dread")).clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY);
    assertEquals("I used to dread the empty page.", window.selectedWords());
  }

  @Test
  void aClickWithShiftExtends(FxRobot robot) {
    window.open(interview());
    robot.clickOn(window.startOf("colour"));
    Point2D end = window.endOf("once");
    fire(MouseEvent.MOUSE_PRESSED, end, true);
    fire(MouseEvent.MOUSE_RELEASED, end, true);
    assertEquals("colour studies once", window.selectedWords());
  }

  /// For what the robot of the headless platform cannot do: keys held with the mouse, and a
  /// pointer outside the window.
  private void fire(EventType<MouseEvent> type, Point2D screen, boolean shift) {
    on(
        () -> {
          Point2D at = window.view.screenToLocal(screen);
          PickResult pick = new PickResult(window.list, at.getX(), at.getY());
          window.list.fireEvent(
              new MouseEvent(
                  type,
                  at.getX(),
                  at.getY(),
                  screen.getX(),
                  screen.getY(),
                  MouseButton.PRIMARY,
                  1,
                  shift,
                  false,
                  false,
                  false,
                  true,
                  false,
                  false,
                  true,
                  false,
                  true,
                  pick));
          return true;
        });
  }

  @Test
  void arrowsWithShiftSelectCharacters(FxRobot robot) {
    window.open(interview());
    robot.clickOn(window.startOf("colour"));
    robot.press(KeyCode.SHIFT);
    robot.type(KeyCode.RIGHT, 7);
    robot.type(KeyCode.LEFT);
    robot.release(KeyCode.SHIFT);
    assertEquals("colour", window.selectedWords());
  }

  @Test
  void arrowsWithControlAndShiftSelectWords(FxRobot robot) {
    window.open(interview());
    robot.clickOn(window.startOf("colour"));
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT);
    robot.type(KeyCode.RIGHT, 2);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertEquals("colour studies", window.selectedWords());
  }

  @Test
  void arrowsDownWithShiftSelectLines(FxRobot robot) {
    window.open(interview());
    robot.clickOn(window.startOf("I used"));
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    assertEquals("I used to dread the empty page.", window.selectedWords());
  }

  @Test
  void controlASelectsTheTurnAndEscapeNothing(FxRobot robot) {
    window.open(interview());
    robot.type(KeyCode.END);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    assertEquals(COLOURS, window.selectedWords());
    robot.type(KeyCode.ESCAPE);
    assertEquals("", window.selectedWords());
  }

  @Test
  void copiedWordsCarryTheirPlace(FxRobot robot) {
    window.open(interview());
    robot.doubleClickOn(window.on("studies"));
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    assertEquals(
        "studies (creativity_0049, turn 4)", on(() -> Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void aClickOnCodedWordsSelectsTheShortestCodingAndThenTheNext(FxRobot robot) {
    window.open(coded());
    robot.clickOn(window.on("dozen"));
    assertEquals("craft: a dozen directions", window.selectedCoding());
    robot.moveBy(40, 0).clickOn(MouseButton.PRIMARY);
    assertEquals(
        "brainstorming: It throws back a dozen directions in a minute", window.selectedCoding());
  }

  @Test
  void anEdgeOfTheSelectedCodingIsDragged(FxRobot robot) {
    Interview interview = coded();
    window.open(interview);
    robot.clickOn(window.on("dozen"));
    window.drag(robot, window.endOf("a dozen directions"), window.endOf("a dozen directions in"));
    assertEquals(
        List.of("resize craft: a dozen directions " + interview.range("a dozen directions in")),
        window.actions.asked);
    assertEquals("craft: a dozen directions", window.selectedCoding());
  }

  @Test
  void aClickBesideWordsSelectsNoCoding(FxRobot robot) {
    window.open(coded());
    robot.clickOn(window.on("dozen"));
    robot.clickOn(window.on("Messy"));
    assertEquals("", window.selectedCoding());
  }

  @Test
  void selectedWordsEndTheSelectionOfACoding(FxRobot robot) {
    window.open(coded());
    robot.clickOn(window.on("dozen"));
    robot.doubleClickOn(window.on("paper"));
    assertEquals("", window.selectedCoding());
    assertEquals("paper", window.selectedWords());
  }

  @Test
  void aClickOnAStripeSelectsItsCodingAndTwoItsWords(FxRobot robot) {
    window.open(coded());
    waitFor(() -> window.seen(".stripe").size() == 2);
    robot.clickOn(window.middleOf(".stripe"));
    assertEquals(
        "brainstorming: It throws back a dozen directions in a minute", window.selectedCoding());
    robot.doubleClickOn(window.middleOf(".stripe"));
    assertEquals("It throws back a dozen directions in a minute", window.selectedWords());
  }

  @Test
  void aNewCodingIsPaintedWithoutLosingTheSelection(FxRobot robot) {
    window.open(interview());
    robot.doubleClickOn(window.on("studies"));
    Interview changed = coded();
    on(
        () -> {
          window.model.update(changed.project());
          return true;
        });
    waitFor(() -> window.seen(".ground").size() == 3);
    assertEquals("studies", window.selectedWords());
    assertEquals(4, window.currentTurn());
  }

  @Test
  void turnsThatComeIntoSightAreShownInRowsThatAreThere() {
    String[] turns = new String[200];
    Arrays.fill(turns, COLOURS.repeat(3));
    window.open(Interview.of(turns));
    scroll(40);
    Set<Node> rows = rows();
    scroll(100);
    assertEquals(rows, rows());
  }

  private void scroll(int times) {
    for (int i = 0; i < times; i++) {
      double step = i % 2 == 0 ? 500 : -200;
      on(
          () -> {
            window.list.scrollBy(step);
            return true;
          });
    }
  }

  private Set<Node> rows() {
    return on(() -> Set.copyOf(window.view.lookupAll(".turn-row")));
  }

  @Test
  void aCodingThatIsGoneIsNoLongerSelected(FxRobot robot) {
    window.open(coded());
    robot.clickOn(window.on("dozen"));
    on(
        () -> {
          window.model.update(interview().project());
          return true;
        });
    assertEquals("", window.selectedCoding());
  }

  @Test
  void otherCodesAreDimmed() {
    window.open(coded());
    waitFor(() -> window.seen(".stripe").size() == 2);
    on(
        () -> {
          window.model.dimAllBut(Set.of(new CodeId("craft")));
          return true;
        });
    waitFor(
        () ->
            window.seen(".stripe").stream()
                .map(stripe -> stripe.getOpacity())
                .toList()
                .equals(List.of(0.25, 1.0)));
  }

  @Test
  void emojiAndMarksKeepPositionsRight(FxRobot robot) {
    Interview interview =
        Interview.of("So?", "👩‍🎨🇩🇪 e\u0301tude na\u0131\u0308ve 😀 brushes, he said.");
    window.open(interview);
    window.drag(robot, window.startOf("brushes"), window.endOf("brushes"));
    assertEquals(Optional.of(interview.range("brushes")), window.selectedRange());
    robot.doubleClickOn(window.on("e\u0301tude"));
    assertEquals("e\u0301tude", window.selectedWords());
  }

  @Test
  void wordsFromRightToLeftAreShownAndSelected(FxRobot robot) {
    String words =
        "שלום, אני מאיירת. אני מציירת ביד כל יום, גם כשהמחשב מהיר יותר ממני. ".repeat(4).strip();
    Interview interview = Interview.of("So?", words);
    window.open(interview);
    waitFor(() -> window.list.row(2).isPresent());
    robot.doubleClickOn(window.startOf("מאיירת").subtract(4, 0));
    assertEquals("מאיירת", window.selectedWords());
  }

  @Test
  void aTurnOfAHundredThousandCharactersIsReadAndSelectedIn(FxRobot robot) {
    String words = "many words and ".repeat(6667) + "the end.";
    Interview interview = Interview.of("So?", words, "Well.").code("craft", CodeColour.AZURE);
    window.open(interview);
    TextRange end = interview.range("the end");
    on(
        () -> {
          window.model.show(2, Optional.of(end));
          return true;
        });
    waitFor(() -> isInSight(end));
    robot.doubleClickOn(window.on("the end"));
    assertEquals("the", window.selectedWords());
  }

  private boolean isInSight(TextRange range) {
    return window.list.boundsOf(range.start(), 2).filter(at -> at.getMaxY() < 700).isPresent();
  }

  @Test
  void anEmptyTurnCanBeSteppedOn(FxRobot robot) {
    window.open(Interview.of("", "", ""));
    robot.clickOn("(nothing said)");
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    assertEquals("", window.selectedWords());
    robot.type(KeyCode.DOWN);
    assertEquals(2, window.currentTurn());
  }

  @Test
  void aTranscriptWithoutTurnsIsShown(FxRobot robot) {
    window.open(new Interview("empty").preamble("Only this."));
    robot.type(KeyCode.DOWN, KeyCode.END, KeyCode.PAGE_DOWN);
    assertEquals(0, window.currentTurn());
  }

  @Test
  void aScreenReaderFindsAListOfTurnsWithTheirWordsAndCodes() {
    window.open(coded());
    assertEquals(AccessibleRole.LIST_VIEW, window.list.getAccessibleRole());
    TurnCell cell = on(() -> window.list.cells().skip(1).findFirst().orElseThrow());
    assertEquals(AccessibleRole.LIST_ITEM, cell.getAccessibleRole());
    String spoken = on(() -> (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    assertTrue(spoken.startsWith("Turn 2, participant: Messy, honestly."), spoken);
    assertTrue(spoken.endsWith("Coded brainstorming, craft."), spoken);
  }

  @Test
  void theNeighboursAreAskedForInTheHeader(FxRobot robot) {
    window.open(interview());
    Set<Node> buttons = window.view.lookupAll(".conversation-header .button");
    buttons.forEach(button -> robot.clickOn(button));
    assertEquals(Set.of("previous", "next"), Set.copyOf(window.actions.asked));
  }
}
