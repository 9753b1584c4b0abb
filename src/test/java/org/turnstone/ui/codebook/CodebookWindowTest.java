package org.turnstone.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Coding;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Theme;

/// The screen of the codebook, driven by keys and by mouse.
@ExtendWith(ApplicationExtension.class)
class CodebookWindowTest {

  private final Studio studio = new Studio();
  private final StackPane sheet = new StackPane();
  private final Desk desk = new Desk(sheet);
  private final FxRobot robot = new FxRobot();
  private CodesScreen screen;

  @Start
  void show(Stage stage) {
    screen = new CodesScreen(studio.work, desk, List.of());
    ((Region) screen.right()).setMinWidth(296);
    ((Region) screen.right()).setMaxWidth(296);
    HBox.setHgrow(screen.centre(), Priority.ALWAYS);
    sheet.setPickOnBounds(false);
    Scene scene =
        new Scene(new StackPane(new HBox(screen.centre(), screen.right()), sheet), 1000, 760);
    new Appearance(Theme.LIGHT, 13).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aCodeIsRenamedInItsRow() {
    click("sameness");
    robot.type(KeyCode.F2).write("confidence at work");
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("Renamed sameness to confidence at work"), studio.labels());
    assertTrue(tree().isFocused());

    robot.type(KeyCode.F2).write("economic worry").type(KeyCode.ENTER);
    assertEquals(1, studio.done.size(), "there is one of that name beside it");
    assertTrue(robot.lookup("#name-in-place").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#name-in-place").tryQuery().isPresent());
    assertEquals(1, studio.done.size());
  }

  @Test
  void codesAreMadeBesideAndBelow() {
    click("sameness");
    robot.type(KeyCode.INSERT).write("haste").type(KeyCode.ENTER);
    assertEquals("Added the code haste under Worries", studio.labels().getLast());
    click("haste");
    robot.press(KeyCode.SHIFT).type(KeyCode.INSERT).release(KeyCode.SHIFT);
    robot.write("deadlines").type(KeyCode.ENTER);
    assertTrue(studio.paths().contains("Worries / haste / deadlines"), studio.paths().toString());
    robot.clickOn("#codebook-add").write("Joy").type(KeyCode.ENTER);
    assertTrue(studio.paths().contains("Worries / Joy"), studio.paths().toString());
  }

  @Test
  void codesAreMovedByKeys() {
    click("sameness");
    hold(KeyCode.ALT, KeyCode.LEFT);
    assertEquals("Moved sameness to the top", studio.labels().getLast());
    hold(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals("Moved sameness under Feelings", studio.labels().getLast());
    hold(KeyCode.CONTROL, KeyCode.M);
    robot.write("ways").type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
    assertEquals("Moved sameness under Ways of working", studio.labels().getLast());
  }

  @Test
  void codesAreMovedByMouse() {
    drag("sameness", "Feelings", 0);
    assertEquals("Moved sameness under Feelings", studio.labels().getLast());
    click("confidence");
    hold(KeyCode.SHIFT, KeyCode.DOWN);
    drag("confidence", "Worries", 0);
    assertEquals("Moved 2 codes under Worries", studio.labels().getLast());
    robot.drag(name("drafting")).moveTo(name("Worries")).moveBy(0, 1);
    robot.type(KeyCode.ESCAPE).drop();
    assertEquals(2, studio.done.size(), "Escape lets go");
  }

  @Test
  void whereACodeWouldGoIsShownWhileItIsDragged() {
    robot.drag(name("sameness")).moveTo(name("Feelings")).moveBy(2, 0);
    assertEquals(List.of("Feelings"), rowsIn("drop-into"));
    assertEquals(List.of("unease"), rowsIn("drop-above"));
    robot.drop();
    assertEquals(List.of(), rowsIn("drop-into"));
  }

  @Test
  void codesAreMergedWhenAsked() {
    click("sameness");
    hold(KeyCode.CONTROL, KeyCode.J);
    robot.write("economic").type(KeyCode.ENTER);
    assertEquals(0, studio.done.size(), "it asks, and says how many");
    assertTrue(
        robot.from(sheet).lookup(".label").queryAllAs(Labeled.class).stream()
            .anyMatch(label -> label.getText().startsWith("3 codings of sameness will be given")));
    robot.clickOn("#merge-codes");
    assertEquals("Merged sameness into economic worry", studio.labels().getLast());
    assertEquals(4, studio.work.use().codings(studio.code("economic worry").id()));
    robot.interact(studio::undo);
    robot.press(KeyCode.CONTROL);
    drag("sameness", "unease", 0);
    robot.release(KeyCode.CONTROL);
    robot.clickOn("#merge-codes");
    assertEquals("Merged sameness into unease", studio.labels().getLast());
  }

  @Test
  void aCodeIsSplitByKeys() {
    click("sameness");
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.J);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    robot.clickOn("#split-name-2").write("jokes");
    robot.clickOn("#split-codings").type(KeyCode.HOME);
    robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT2).type(KeyCode.SPACE);
    robot.clickOn("#split-code");
    assertEquals(List.of("Split sameness: gave 2 codings to jokes"), studio.labels());
  }

  @Test
  void removingSaysWhatGoes() {
    click("sameness");
    robot.type(KeyCode.DELETE);
    assertTrue(
        robot.from(sheet).lookup(".label").queryAllAs(Labeled.class).stream()
            .anyMatch(
                label ->
                    label
                        .getText()
                        .startsWith("3 codings of sameness in 2 transcripts will be taken off.")));
    robot.clickOn("#keep-code");
    assertEquals(0, studio.done.size());
    robot.type(KeyCode.DELETE).clickOn("#remove-code");
    assertEquals(List.of("Removed the code sameness"), studio.labels());
    robot.interact(studio::undo);
    assertEquals(3, studio.work.use().codings(studio.code("sameness").id()));
  }

  @Test
  void aCodeIsHiddenByKeyAndByItsEye() {
    click("sameness");
    robot.type(KeyCode.H);
    assertTrue(studio.work.visibility().hides(studio.code("sameness").id()));
    assertTrue(row("sameness").getAccessibleText().endsWith(", hidden"));
    robot.moveTo(name("sameness")).clickOn(".eye");
    assertFalse(studio.work.visibility().hides(studio.code("sameness").id()));
    assertEquals(0, studio.done.size(), "how one looks at a project is no change of it");
  }

  @Test
  void theMenuGivesColoursAndKeysAndTheirNames() {
    click("sameness");
    hold(KeyCode.SHIFT, KeyCode.F10);
    down(5);
    robot.type(KeyCode.RIGHT);
    down(9);
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("Gave sameness the colour Teal"), studio.labels());
    hold(KeyCode.SHIFT, KeyCode.F10);
    down(6);
    robot.type(KeyCode.RIGHT);
    down(9);
    robot.type(KeyCode.ENTER);
    assertEquals(9, studio.code("sameness").key());
    assertEquals(CodeColour.TEAL, studio.code("sameness").colour());
  }

  @Test
  void thePageOfACodeIsWrittenAndSavedWhenOneGoesOn() {
    click("sameness");
    robot.clickOn("#page-description").write("All alike.").type(KeyCode.TAB);
    robot.write("Jokes too.");
    robot.clickOn("#page-memo").write("Ask Ben.");
    click("unease");
    Code sameness = studio.code("sameness");
    assertEquals(new Definition("All alike.", "Jokes too.", "", ""), sameness.definition());
    assertEquals("Ask Ben.", studio.now().memo(new MemoTarget.OnCode(sameness.id())));
    assertEquals(
        List.of("Defined sameness", "Defined sameness", "Wrote a memo on sameness"),
        studio.labels());
    click("sameness");
    robot.from(screen.right()).lookup(".hyperlink").queryAll().stream()
        .findFirst()
        .ifPresent(link -> robot.interact(() -> ((javafx.scene.control.Hyperlink) link).fire()));
    assertEquals(List.of("t1"), desk.visited.stream().map(Coding::transcript).toList());
  }

  @Test
  void theFilterLeadsIntoTheTree() {
    robot.clickOn("#codebook-filter").write("same").type(KeyCode.DOWN);
    assertTrue(tree().isFocused());
    assertEquals(
        List.of(
            "Worries, 4 codings in 2 transcripts", "sameness, 3 codings in 2 transcripts, key 5"),
        robot.lookup(".code-cell").queryAll().stream()
            .filter(Node::isVisible)
            .map(Node::getAccessibleText)
            .filter(text -> text != null)
            .toList());
  }

  @Test
  void nothingChangesWhereNothingCanBeChanged() {
    robot.interact(() -> studio.work.editableProperty().set(false));
    click("sameness");
    robot.type(KeyCode.F2, KeyCode.DELETE, KeyCode.INSERT);
    drag("sameness", "Feelings", 0);
    assertEquals(List.of(), studio.labels());
    assertEquals(0, sheet.getChildren().size());
  }

  @Test
  void everythingThatTakesTheFocusHasAName() {
    click("sameness");
    for (Node node : robot.lookup((Node each) -> each.isFocusTraversable()).queryAll()) {
      boolean named =
          node.getAccessibleText() != null
              || node instanceof Labeled labeled && !labeled.getText().isBlank()
              || node instanceof TextInputControl input && input.getPromptText() != null;
      assertTrue(named, node.toString());
    }
  }

  private Node tree() {
    return robot.lookup("#codebook").query();
  }

  private void click(String code) {
    robot.clickOn(name(code));
  }

  private void hold(KeyCode held, KeyCode typed) {
    robot.press(held).type(typed).release(held);
  }

  /// Lets go in the middle of another row.
  private void drag(String code, String onto, double down) {
    robot.drag(name(code)).moveTo(name(onto)).moveBy(2, down).drop();
  }

  private Node row(String code) {
    return robot.lookup(".code-cell").queryAll().stream()
        .filter(node -> ((CodeCell) node).getItem() != null && node.isVisible())
        .filter(node -> ((CodeCell) node).getItem().code().name().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Node name(String code) {
    return robot.from(row(code)).lookup(".name").query();
  }

  private void down(int times) {
    for (int i = 0; i < times; i++) {
      robot.type(KeyCode.DOWN);
    }
  }

  private List<String> rowsIn(String state) {
    return robot.lookup(".code-cell").queryAll().stream()
        .filter(
            node ->
                node.getPseudoClassStates().stream()
                    .anyMatch(each -> each.getPseudoClassName().equals(state)))
        .map(node -> Optional.ofNullable(((CodeCell) node).getItem()).orElseThrow().code().name())
        .toList();
  }
}
