package org.turnstone.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.model.Coding;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

@ExtendWith(ApplicationExtension.class)
class FindScreenTest {

  @TempDir private Path home;
  private Asked asked;
  private Workspace workspace;

  @Start
  void show(Stage stage) throws IOException {
    workspace = TestFolder.open(TestFolder.two(home), home, "Ana");
    asked = new Asked(workspace);
    FindModel model = new FindModel(workspace, Background.atOnce(), asked);
    workspace.listen(_ -> FxThread.run(model::changed));
    FindScreen screen =
        new FindScreen(
            model,
            id ->
                workspace.catalogue().find(id).map(TranscriptSummary::attributes).orElse(Map.of()),
            new Visibility());
    HBox.setHgrow(screen.centre(), Priority.ALWAYS);
    Scene scene = new Scene(new HBox(screen.left(), screen.centre()), 980, 700);
    new Appearance(Theme.LIGHT, 13).dress(scene);
    stage.setScene(scene);
    stage.show();
    screen.focusQuery();
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void hitsAppearAsOneTypesAndEnterOpensThem(FxRobot robot) {
    robot.write("rent");
    assertEquals("hits in 2 interviews", label(robot, "#hit-count"));
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(List.of("p01 3 rent"), asked.opened);
  }

  @Test
  void itSaysThatItSearchesUntilItIsKnownWhetherThereAreHits() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    FindModel slow = new FindModel(workspace, new Background(waiting::add, Runnable::run), asked);
    NoHits said = new NoHits(slow, _ -> {});
    Label sentence = (Label) said.lookup("#no-hits");
    slow.queryProperty().set("zebra");
    assertEquals("Searching …", sentence.getText());
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
    assertEquals("No turn has “zebra”.", sentence.getText());
  }

  @Test
  void itSaysSoWhenNotAllFilesAreRead() throws IOException {
    Path folder = TestFolder.two(home.resolve("unread"));
    try (Workspace unread =
        OpenFolder.begin(
            folder, "Ana", new Settings(TestFolder.places(home)), TestFolder.places(home))) {
      FindModel model = new FindModel(unread, Background.atOnce(), asked);
      Label sentence = (Label) new NoHits(model, _ -> {}).lookup("#no-hits");
      model.queryProperty().set("bread");
      assertEquals(
          "No turn read so far has “bread”. The files are not all read yet.", sentence.getText());
      model.queryProperty().set("...");
      assertTrue(sentence.getText().startsWith("Type to search"));
      unread.update(Progress.NONE);
      model.queryProperty().set("zebra");
      model.filesChanged();
      assertEquals("No turn has “zebra”.", sentence.getText());
    }
  }

  @Test
  void itSaysWhyASearchDidNotWork() throws IOException {
    Workspace closed = TestFolder.open(TestFolder.two(home.resolve("closed")), home, "Ben");
    FindModel model = new FindModel(closed, Background.atOnce(), asked);
    Label sentence = (Label) new NoHits(model, _ -> {}).lookup("#no-hits");
    closed.close();
    model.queryProperty().set("bread");
    assertEquals("The search index is closed.", sentence.getText());
  }

  @Test
  void aDoubleClickOpensAHit(FxRobot robot) {
    robot.write("bread");
    robot.doubleClickOn(".hit-line .found");
    assertEquals(List.of("p01 2 bread"), asked.opened);
  }

  @Test
  void theWordsFoundStandBelowEachOther(FxRobot robot) {
    robot.write("rent");
    assertEquals(
        1,
        robot.lookup(".hit-line .found").queryAll().stream()
            .filter(node -> node.localToScreen(node.getBoundsInLocal()) != null && node.isVisible())
            .map(node -> Math.round(node.localToScene(0, 0).getX()))
            .distinct()
            .count());
  }

  @Test
  void thePreviewShowsTheQuestionBefore(FxRobot robot) {
    robot.write("bread");
    assertTrue(
        robot
            .from(robot.lookup("#preview").<Node>query())
            .lookup("Hello. What do you do?")
            .tryQuery()
            .isPresent());
  }

  @Test
  void aMistakeIsToldBelow(FxRobot robot) {
    robot.write("(bread");
    assertTrue(label(robot, "#query-sentence").endsWith("."));
    assertTrue(robot.lookup(".mistake").query().isVisible());
  }

  @Test
  void aQueryWithoutHitsSaysSo(FxRobot robot) {
    robot.write("cheeper");
    assertEquals("No turn has “cheeper”.", label(robot, "#no-hits"));
  }

  @Test
  void anExampleInsertsItselfToBeTypedOver(FxRobot robot) {
    robot.write("bread");
    robot.clickOn("role:participant");
    TextField query = robot.lookup("#query").query();
    assertEquals("bread role:participant ", query.getText());
    assertEquals("participant", query.getSelectedText());
  }

  @Test
  void valuesNarrowDownByWritingThemIntoTheQuery(FxRobot robot) {
    robot.write("rent");
    robot.clickOn("#role-interviewer");
    assertEquals("hit in 1 interview", label(robot, "#hit-count"));
    assertEquals("rent AND role:interviewer", query(robot));
    robot.clickOn("#occupation-baker");
    assertEquals("rent AND role:interviewer AND Occupation:baker", query(robot));
    assertTrue(robot.lookup("#occupation-baker").queryAs(CheckBox.class).isSelected());
    robot.clickOn("#clear-narrowing");
    assertEquals("hits in 2 interviews", label(robot, "#hit-count"));
    robot.clickOn("#query").write(" AND role:participant");
    assertTrue(robot.lookup("#role-participant").queryAs(CheckBox.class).isSelected());
    robot.interact(() -> robot.lookup("#role-participant").query().requestFocus());
    robot.type(KeyCode.SPACE);
    assertEquals("rent", query(robot));
    assertTrue(robot.lookup("#role-participant").query().isFocused(), "the focus stays");
  }

  @Test
  void whatMayHaveBeenMeantIsAButton(FxRobot robot) {
    robot.write("bred");
    assertEquals("No turn has “bred”. Did you mean bread?", label(robot, "#no-hits"));
    robot.clickOn("Search for bread");
    assertEquals("bread", query(robot));
    robot.write(" OR rint");
    robot.clickOn("Search for rent");
    assertEquals("bread OR rent", query(robot));
  }

  @Test
  void aSearchIsSavedAndUsedAgain(FxRobot robot) {
    robot.write("rent");
    robot.clickOn("#save-search");
    NameForm form = (NameForm) asked.sheets.getFirst();
    robot.interact(() -> ((TextField) form.lookup("#search-name")).setText(" money talk "));
    robot.interact(() -> ((Button) form.lookup("#save-name")).fire());
    assertEquals(Map.of("money talk", "rent"), workspace.project().searches());
    robot.interact(() -> robot.lookup("#query").queryAs(TextField.class).clear());
    robot.clickOn("money talk");
    assertEquals("rent", query(robot));
    robot.type(KeyCode.DELETE);
    assertEquals(Map.of(), workspace.project().searches());
  }

  @Test
  void theWholeLanguageIsOneKeyAwayAndItsPiecesInsertThemselves(FxRobot robot) {
    robot.write("rent");
    robot.type(KeyCode.F1);
    Node page = asked.sheets.getFirst();
    Button piece = (Button) page.lookup(".code-piece");
    robot.interact(piece::fire);
    assertEquals("rent rent ", query(robot));
  }

  @Test
  void hitsAreGoneThroughByKeyboard(FxRobot robot) {
    robot.write("rent");
    chooseCode(robot, "money");
    assertTrue(robot.lookup("#hits").query().isFocused());
    assertEquals("3 to go", label(robot, "#to-go"));
    robot.type(KeyCode.SPACE, KeyCode.X);
    assertEquals("1 to go", label(robot, "#to-go"));
    assertEquals(List.of("p01 2"), coded());
    robot.type(KeyCode.B, KeyCode.SPACE, KeyCode.X);
    assertEquals(List.of("p01 2", "p01 3"), coded());
    assertTrue(robot.lookup("#see-excerpts").query().isVisible());
    assertEquals(
        "Rejected turn 2 of p02 for money",
        workspace.history().undoable("Ana").orElseThrow().label());
  }

  @Test
  void hitsAreGoneThroughByMouse(FxRobot robot) {
    robot.write("rent");
    chooseCode(robot, "money");
    robot.clickOn("#preview-accept").clickOn("#preview-reject").clickOn("#preview-back");
    robot.clickOn("#preview-accept").clickOn("#tag-all");
    assertEquals(List.of("p01 2", "p01 3", "p02 2"), coded());
    robot.clickOn("#see-excerpts");
    assertEquals(1, asked.excerpts.size());
    robot.clickOn("#undo-batch");
    assertEquals(List.of(), coded());
    assertEquals("3 to go", label(robot, "#to-go"));
    robot.interact(() -> workspace.undo().orElseThrow().join());
    assertEquals(List.of("p01 2", "p01 3", "p02 2"), coded());
    robot.clickOn("#end-triage");
    assertFalse(robot.lookup("#tag-all").tryQuery().isPresent());
  }

  @Test
  void aTriageThatIsRunAgainShowsOnlyNewHits(FxRobot robot) {
    robot.write("bread");
    chooseCode(robot, "money");
    robot.type(KeyCode.X);
    robot.clickOn("#query").write(" OR rent");
    assertEquals("hits in 2 interviews, 2 not looked at before", label(robot, "#hit-count"));
    robot.clickOn("#with-done");
    assertEquals("hits in 2 interviews", label(robot, "#hit-count"));
    assertTrue(robot.lookup(".strike").queryAll().stream().anyMatch(Node::isVisible));
    robot.clickOn("#with-done").clickOn("#tag-all");
    robot.clickOn("#query").write(" ");
    assertEquals("All 3 hits looked at: 2 accepted, 1 rejected.", label(robot, "#no-hits"));
  }

  @Test
  void theSentencesOrTheWordsAreTaggedWhenOneWantsThat(FxRobot robot) {
    robot.write("rent");
    chooseCode(robot, "money");
    robot.clickOn("#extent").type(KeyCode.DOWN, KeyCode.ENTER);
    robot.interact(() -> robot.lookup("#hits").query().requestFocus());
    robot.type(KeyCode.SPACE);
    assertEquals(
        List.of("I worry about the rent."),
        workspace.project().allCodings().map(coding -> coding.quotation().words()).toList());
  }

  private void chooseCode(FxRobot robot, String code) {
    robot.clickOn("#choose-code").write(code).type(KeyCode.ENTER);
  }

  /// The turns that are coded.
  private List<String> coded() {
    return workspace.project().allCodings().map(this::place).sorted().toList();
  }

  private String place(Coding coding) {
    return coding.transcript()
        + " "
        + workspace
            .catalogue()
            .find(coding.transcript())
            .flatMap(transcript -> transcript.outline().covered(coding.range()))
            .orElseThrow();
  }

  private static String query(FxRobot robot) {
    return robot.lookup("#query").queryAs(TextField.class).getText();
  }

  @Test
  void colouredPiecesLieExactlyOnTheTypedText(FxRobot robot) {
    robot.write("bread AND role:participant AND coded:no AND rent ".repeat(4));
    TextField query = robot.lookup("#query").query();
    Text typed = robot.from(query).lookup(".text").query();
    List<Text> pieces =
        robot.lookup(".query-field .operator").queryAllAs(Text.class).stream().toList();
    Bounds first = pieces.getFirst().localToScene(pieces.getFirst().getLayoutBounds());
    Bounds own = typed.localToScene(typed.getLayoutBounds());
    Text before = new Text("bread ");
    before.setFont(typed.getFont());
    assertEquals(own.getMinX() + before.getLayoutBounds().getWidth(), first.getMinX(), 1.5, "in x");
    assertTrue(own.getMinX() < 0, "the field has scrolled");
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void aCodeIsOnlyOfferedToBeMadeWhereItCanBe(FxRobot robot) {
    robot.write("bread");
    robot.clickOn("#choose-code").write("Worries /");
    ListView<?> choices = robot.lookup("#code-chooser .list-view").queryAs(ListView.class);
    assertEquals(0, choices.getItems().size());
    robot.write(" money");
    assertEquals(1, choices.getItems().size());
    robot.type(KeyCode.ENTER);
    assertEquals("money", robot.lookup("#choose-code").queryButton().getText());
  }
}
