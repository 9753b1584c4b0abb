package org.turnstone.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Keys;
import org.turnstone.ui.kit.Language;
import org.turnstone.ui.kit.Preferences;
import org.turnstone.ui.kit.ReadingWidth;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.palette.PaletteEntry;

/// The window is 1,000 px wide here, so the left panel is folded away and the right one is not.
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

  private final WindowState state = new WindowState();
  private final NoActions actions = new NoActions();
  private final Appearance appearance = new Appearance(Theme.LIGHT, 13);
  private TextField left;
  private Button centre;
  private Button right;
  private TextField find;
  private final Preferences preferences = new Preferences(appearance);
  private MainWindow window;

  @Start
  void show(Stage stage) {
    left = new TextField();
    centre = new Button("centre");
    right = new Button("right");
    find = new TextField();
    state.canCodeProperty().set(true);
    window = new MainWindow(state, actions.all(), preferences, Background.atOnce());
    window.attach(stage);
    stage.setWidth(1000);
    stage.setHeight(800);
    window.showProject(
        List.of(
            new Screen(
                Screen.READ,
                "Read",
                Feather.BOOK_OPEN,
                Optional.of(new StackPane(left)),
                new StackPane(centre),
                Optional.of(new StackPane(right))),
            new Screen(
                Screen.FIND,
                "Find",
                Feather.SEARCH,
                Optional.empty(),
                new StackPane(find),
                Optional.empty())));
    stage.show();
  }

  private boolean isSeen(Node node) {
    WaitForAsyncUtils.waitForFxEvents();
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  @Test
  void aLetterRunsItsCommand(FxRobot robot) {
    robot.clickOn(centre).type(KeyCode.J, KeyCode.K, KeyCode.N, KeyCode.PERIOD);
    assertEquals(
        List.of("nextTurn", "previousTurn", "nextUncoded", "sameCodeAgain"), actions.asked);
  }

  @Test
  void aLetterIsALetterWhileSomeoneTypes(FxRobot robot) {
    robot.interact(() -> window.show(Screen.FIND));
    robot.clickOn(find).write("jkn.1");
    assertEquals("jkn.1", find.getText());
    assertEquals(List.of(), actions.asked);
  }

  @Test
  void keysWithControlWorkWhileSomeoneTypes(FxRobot robot) {
    robot.interact(() -> window.show(Screen.FIND));
    robot.clickOn(find).push(KeyCode.CONTROL, KeyCode.E);
    assertEquals(List.of("exportExcerpts"), actions.asked);
  }

  @Test
  void aDigitTagsOnlyWhenACodeHasIt(FxRobot robot) {
    robot.interact(() -> state.codeOfKey(2).set("confidence"));
    robot.clickOn(centre).type(KeyCode.DIGIT1, KeyCode.DIGIT2);
    assertEquals(List.of("tagWithKey [2]"), actions.asked);
    assertEquals("Tag with confidence", window.commands().of("code.key2").textProperty().get());
  }

  @Test
  void notesAreNotCountedAsPlacesToCheck(FxRobot robot) {
    robot.interact(
        () -> state.problems().setAll(Problem.note("a.md", "Repaired."), Problem.note("", "So.")));
    Button places = (Button) window.scene().lookup("#places-to-check");
    assertEquals("2 notes on the files", places.getText());
    robot.interact(() -> state.problems().add(Problem.warning("b.md", "Doubtful.")));
    assertEquals("1 place to check", places.getText());
    assertTrue(isSeen(places));
  }

  @Test
  void whatIsHiddenStandsInTheStatusBar(FxRobot robot) {
    Button hidden = (Button) window.scene().lookup("#hidden-coders");
    assertFalse(isSeen(hidden));
    robot.interact(() -> state.hiddenProperty().set("Only your codings are shown"));
    assertTrue(isSeen(hidden));
    robot.clickOn(hidden);
    assertEquals(List.of("showCoders"), actions.asked);
  }

  @Test
  void findShowsItsScreenBeforeItTakesTheFocus(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    assertEquals(Screen.FIND, window.shownProperty().get());
    assertTrue(isSeen(find));
    assertEquals(List.of("find"), actions.asked);
  }

  @Test
  void undoNamesWhatItUndoes(FxRobot robot) {
    Command undo = window.commands().of("edit.undo");
    assertFalse(undo.enabledProperty().get());
    robot.interact(() -> state.undoProperty().set("tag “sameness”"));
    assertEquals("Undo tag “sameness”", undo.textProperty().get());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("undo"), actions.asked);
  }

  @Test
  void inANarrowWindowTheLeftPanelOpensOverTheTextAndClosesAgain(FxRobot robot) {
    assertFalse(isSeen(left));
    assertTrue(isSeen(right));
    robot.push(KeyCode.CONTROL, KeyCode.B);
    assertTrue(isSeen(left));
    robot.clickOn(left).type(KeyCode.ESCAPE);
    assertFalse(isSeen(left));
  }

  @Test
  void largeTextFoldsBothPanels(FxRobot robot) {
    robot.interact(() -> appearance.fontSizeProperty().set(24));
    assertFalse(isSeen(left));
    assertFalse(isSeen(right));
    assertTrue(isSeen(centre));
  }

  @Test
  void f6GoesRoundTheParts(FxRobot robot) {
    robot.clickOn(centre).type(KeyCode.F6);
    assertTrue(right.isFocused());
    robot.type(KeyCode.F6, KeyCode.F6);
    assertTrue(centre.isFocused());
  }

  @Test
  void aSheetKeepsTheFocusAndGivesItBack(FxRobot robot) {
    robot.clickOn(centre).type(KeyCode.F1);
    robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    assertTrue(FocusTour.holds(window.sheet(), window.scene().getFocusOwner()));
    robot.type(KeyCode.ESCAPE);
    assertTrue(centre.isFocused());
  }

  @Test
  void underASheetNoCommandRuns(FxRobot robot) {
    robot.clickOn(centre).type(KeyCode.F1).type(KeyCode.J).push(KeyCode.CONTROL, KeyCode.E);
    assertEquals(List.of(), actions.asked);
  }

  @Test
  void anotherProjectReplacesTheOneThatIsShown(FxRobot robot) {
    Button other = new Button("other");
    robot.interact(
        () ->
            window.showProject(
                List.of(
                    new Screen(
                        Screen.READ,
                        "Read",
                        Feather.BOOK_OPEN,
                        Optional.empty(),
                        new StackPane(other),
                        Optional.empty()))));
    assertTrue(isSeen(other));
  }

  @Test
  void troubleStaysUntilItIsClosed(FxRobot robot) {
    String sentence = "00097.md could not be read: the disk reported an error.";
    robot.interact(() -> window.tell(Problem.error("00097.md", sentence)));
    assertTrue(robot.lookup(sentence).tryQuery().isPresent());
    robot.clickOn(".trouble .icon-only");
    assertTrue(robot.lookup(sentence).tryQuery().isEmpty());
  }

  @Test
  void whatIsNotSavedIsToldUntilItIs(FxRobot robot) {
    String sentence = "Your last action is not saved: the disk is full.";
    robot.interact(
        () -> {
          state.notSavedProperty().set(sentence);
          state.savedProperty().set(WindowState.Saved.NOT_SAVED);
        });
    assertTrue(robot.lookup(sentence).tryQuery().isPresent());
    robot.interact(() -> state.savedProperty().set(WindowState.Saved.SAVED));
    assertFalse(robot.lookup(sentence).tryQuery().isPresent());
  }

  @Test
  void everyCommandIsInAMenu(FxRobot robot) {
    List<String> ids = window.commands().all().map(Command::id).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
    assertTrue(
        ids.containsAll(
            List.of("file.open", "file.export", "edit.redo", "code.tag", "go.back", "help.log")));
  }

  @Test
  void noTwoCommandsHaveTheSameKey(FxRobot robot) {
    List<String> keys =
        window.commands().all().flatMap(c -> c.key().stream()).map(Object::toString).toList();
    assertEquals(keys.stream().distinct().toList(), keys);
  }

  @Test
  void thePaletteFindsAnActionByAFewLettersAndDoesIt(FxRobot robot) {
    robot.clickOn(centre).push(KeyCode.CONTROL, KeyCode.K);
    robot.write("gnu", 0).type(KeyCode.ENTER);
    assertEquals(List.of("nextUncoded"), actions.asked);
    assertTrue(centre.isFocused());
  }

  @Test
  void thePaletteIsOpenedByMouseAndALineOfItIsClicked(FxRobot robot) {
    robot.clickOn("#palette-button").write("export", 0);
    robot.clickOn(".palette-entry");
    assertEquals(List.of("exportExcerpts"), actions.asked);
  }

  @Test
  void whatWasChosenLatelyComesFirst(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("next turn", 0).type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K).type(KeyCode.ENTER);
    assertEquals(List.of("nextTurn", "nextTurn"), actions.asked);
  }

  @Test
  void aCodeInThePaletteAsksWhatToDoWithIt(FxRobot robot) {
    robot.interact(
        () ->
            window.offer(
                () ->
                    List.of(
                        PaletteEntry.code(
                            "code:1",
                            "brainstorming",
                            "",
                            CodeColour.AZURE,
                            () ->
                                List.of(
                                    PaletteEntry.action("find", "Find", () -> find()),
                                    PaletteEntry.action("tag", "Tag", () -> tag())))),
                List.of()));
    robot.clickOn(centre).push(KeyCode.CONTROL, KeyCode.K).write("brst", 0);
    robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
    assertEquals(List.of(), actions.asked);
    robot.write("brst", 0).type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(List.of("tagged"), actions.asked);
  }

  private void find() {
    actions.asked.add("found");
  }

  private void tag() {
    actions.asked.add("tagged");
  }

  @Test
  void whatCannotBeDoneNowSaysWhyAndIsNotDone(FxRobot robot) {
    robot.interact(() -> state.canCodeProperty().set(false));
    robot.push(KeyCode.CONTROL, KeyCode.K).write("same code", 0).type(KeyCode.ENTER);
    assertEquals(List.of(), actions.asked);
    assertTrue(robot.lookup("this project can only be read").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void aQuestionMarkShowsTheKeysWhichCanBeSearched(FxRobot robot) {
    robot.clickOn(centre);
    robot.write("?", 0);
    robot.clickOn("#keys-search").write("uncoded", 0);
    assertTrue(isSeen(robot.lookup("Next uncoded turn").query()));
    assertFalse(isSeen(robot.lookup("Make a code of the words").query()));
  }

  @Test
  void aKeyIsChangedAndHoldsAtOnce(FxRobot robot) {
    openKeys(robot);
    robot.clickOn("#key-go-next").type(KeyCode.X).type(KeyCode.ESCAPE);
    robot.clickOn(centre).type(KeyCode.X).type(KeyCode.J);
    assertEquals(List.of("nextTurn"), actions.asked);
    assertEquals("X", preferences.keys().get("go.next"));
  }

  @Test
  void aChosenKeyHoldsAlsoWhereAViewTakesIt(FxRobot robot) {
    openKeys(robot);
    robot.clickOn("#key-go-next").type(KeyCode.X).type(KeyCode.ESCAPE);
    robot.interact(() -> centre.setOnKeyPressed(KeyEvent::consume));
    robot.clickOn(centre).type(KeyCode.X);
    assertEquals(List.of("nextTurn"), actions.asked);
  }

  @Test
  void aKeyThatIsTakenIsToldAndTakenOnlyWhenThePersonSaysSo(FxRobot robot) {
    openKeys(robot);
    robot.clickOn("#key-go-next").type(KeyCode.N);
    assertTrue(robot.lookup("N is the key of “Next uncoded turn”.").tryQuery().isPresent());
    assertEquals("J", Keys.text(window.commands().of("go.next").key().orElseThrow()));
    robot.clickOn("Use it here instead");
    assertEquals("N", Keys.text(window.commands().of("go.next").key().orElseThrow()));
    assertTrue(window.commands().of("go.uncoded").key().isEmpty());
    robot.clickOn("#keys-reset-all");
    assertEquals("J", Keys.text(window.commands().of("go.next").key().orElseThrow()));
    assertEquals("N", Keys.text(window.commands().of("go.uncoded").key().orElseThrow()));
    assertTrue(preferences.keys().isEmpty());
  }

  @Test
  void settingsTakeEffectAtOnce(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    robot.clickOn("Dark").clickOn("Wide").clickOn("#settings-motion");
    assertEquals(Theme.DARK, appearance.themeProperty().get());
    assertEquals(ReadingWidth.WIDE, preferences.readingWidthProperty().get());
    assertTrue(appearance.isStill());
  }

  @Test
  void everyMenuHasALetterOfItsOwnInEveryLanguage(FxRobot robot) {
    for (Language language : Language.values()) {
      language.speak();
      List<String> letters =
          Stream.of("file", "edit", "view", "code", "go", "help")
              .map(menu -> MainWindow.WORDS.text("menu." + menu))
              .map(name -> name.substring(name.indexOf('_') + 1).substring(0, 1).toLowerCase())
              .toList();
      assertEquals(letters.stream().distinct().toList(), letters);
    }
    Language.ENGLISH.speak();
  }

  private void openKeys(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    robot.clickOn("Keys");
    robot.clickOn("#keys-filter").write("turn", 0);
  }
}
