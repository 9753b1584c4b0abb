package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.ui.shell.Screen;
import org.turnstone.ui.transcript.ConversationView;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// A person's way through the whole window, with mouse and keys, on a copy of the samples.
@ExtendWith(ApplicationExtension.class)
class WindowWalkTest {

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
  void aTurnIsTaggedByKeyboardAndUndone() throws IOException {
    openSamples("creative_0006", 3);
    robot.press(KeyCode.J).release(KeyCode.J);
    assertEquals(4, currentTurn());
    robot.type(KeyCode.T);
    robot.write("confid", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil("turn 4 is tagged", () -> codingsOf("creative_0006").size() == 1);
    Coding coding = codingsOf("creative_0006").getFirst();
    assertEquals("Ana", coding.coder());
    assertEquals("confidence", codeOf(coding));
    assertEquals(turnRange("creative_0006", 4), coding.range());

    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    TestWindow.waitUntil("the tag is undone", () -> codingsOf("creative_0006").isEmpty());
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z)
        .release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
    TestWindow.waitUntil("the tag is back", () -> codingsOf("creative_0006").size() == 1);
  }

  @Test
  void afterTheLastUncodedTurnTheNextInterviewIsOpened() throws IOException {
    openSamples("creative_0001", 1);
    assertTrue(isReading());
    robot.type(KeyCode.N);
    TestWindow.waitUntil(
        "the next one is shown", () -> here().equals(new Trail.Stop("creative_0002", 2)));
    robot.type(KeyCode.N);
    assertEquals(4, currentTurn());
  }

  @Test
  void inANarrowWindowThePanelOpensToTagInAndClosesAgain() throws IOException {
    openSamples("creative_0006", 4);
    TestWindow.act(() -> window.stage.setWidth(700));
    Node field = window.find("#tag-field");
    assertFalse(isSeen(field));
    robot.type(KeyCode.T);
    TestWindow.waitUntil("the field has the focus", this::typesText);
    assertTrue(isSeen(field));
    robot.write("confid", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil("turn 4 is tagged", () -> codingsOf("creative_0006").size() == 1);
    assertFalse(isSeen(field));
    assertTrue(isReading());
  }

  @Test
  void aCodeThatDoesNotExistIsMadeInTheSameKeyStroke() throws IOException {
    openSamples("creative_0006", 4);
    robot.type(KeyCode.T);
    robot.write("noodles at night", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil("turn 4 is tagged", () -> codingsOf("creative_0006").size() == 1);
    assertEquals("noodles at night", codeOf(codingsOf("creative_0006").getFirst()));
    TestWindow.act(window.project()::undo);
    assertTrue(project().codebook().matching("noodles at night").isEmpty());
  }

  @Test
  void wordsAreTaggedByMouse() throws IOException {
    openSamples("creative_0006", 4);
    robot.doubleClickOn(robot.point(wordsOfTurn(4)).atOffset(-60, 0));
    TestWindow.waitUntil("words are selected", () -> selected().isPresent());
    String words = selected().orElseThrow();
    robot.type(KeyCode.DIGIT4);
    TestWindow.waitUntil("the words are tagged", () -> codingsOf("creative_0006").size() == 1);
    Coding coding = codingsOf("creative_0006").getFirst();
    assertEquals(words, coding.quotation().words());
    assertEquals("economic worry", codeOf(coding));
  }

  @Test
  void aSearchFindsWordsAndJumpsToTheirTurn() throws IOException {
    openSamples("creative_0001", 1);
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    TestWindow.waitUntil("the query has the focus", this::typesText);
    robot.write("brainstorm* AND role:participant", 0);
    TestWindow.waitUntil("hits are shown", () -> window.scene().lookup(".hit-line") != null);
    robot.type(KeyCode.ENTER);
    TestWindow.waitUntil(
        "the turn is shown",
        () ->
            window.desk.window().shownProperty().get().equals(Screen.READ)
                && !here().transcript().equals("creative_0001"));
    assertEquals(new Trail.Stop("creative_0002", 10), here());
    assertTrue(isReading());
    robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    assertEquals(Screen.FIND, window.desk.window().shownProperty().get());
    robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    TestWindow.waitUntil("one is back", () -> here().equals(new Trail.Stop("creative_0001", 1)));
  }

  @Test
  void excerptsAreExportedToTheChosenFile() throws IOException {
    openSamples("creative_0001", 1);
    Path csv = home.resolve("coded.csv");
    window.chosen = Optional.of(csv);
    robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    TestWindow.waitUntil("the page is open", () -> window.scene().lookup(".export-page") != null);
    robot.clickOn("#export");
    TestWindow.waitUntil("the file is there", () -> Files.exists(csv));
    List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv).stream().toList();
    assertEquals(53, rows.size());
    assertEquals("code_path", rows.getFirst().getField(1));
    assertEquals("Feelings / confidence", rows.get(1).getField(1));
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void theRoleOfASpeakerIsChangedForTheProject() throws IOException {
    openSamples("creative_0006", 4);
    robot.rightClickOn(headOfTurn(4));
    robot.clickOn("#role-other");
    TestWindow.waitUntil("the role is set", () -> project().roles().get("User") == Role.OTHER);
    TestWindow.act(window.project()::undo);
    assertTrue(project().roles().isEmpty());
  }

  @Test
  void openingAgainComesBackToTheSameTurn() throws IOException {
    Path samples = openSamples("creative_0003", 7);
    TestWindow.act(window.desk::closeProject);
    TestWindow.waitUntil("the project is closed", () -> window.desk.project().isEmpty());
    window.open(samples);
    TestWindow.waitUntil(
        "the turn is shown again", () -> here().equals(new Trail.Stop("creative_0003", 7)));
  }

  @Test
  void aSecondWindowOnTheProjectIsForReadingOnly() throws IOException {
    Path samples = TestFolder.samples(home);
    try (Workspace first =
        OpenFolder.open(
            samples, "Ana", new Settings(window.places), window.places, Progress.NONE)) {
      window.open(samples);
      assertTrue(window.project().readOnly());
      robot.type(KeyCode.DIGIT4);
      assertEquals(52, first.project().allCodings().count());
      assertEquals(52, project().allCodings().count());
      TestWindow.act(window.desk::closeProject);
      TestWindow.waitUntil("the project is closed", () -> window.desk.project().isEmpty());
    }
  }

  @Test
  void aFolderWithoutTranscriptsIsSaidAndAnotherCanBeChosen() throws IOException {
    Path empty = Files.createDirectories(home.resolve("empty"));
    TestWindow.act(() -> window.desk.open(empty));
    TestWindow.waitUntil("it is said", () -> !texts(".trouble").isEmpty());
    assertTrue(texts(".trouble").getFirst().startsWith("No transcripts were found in "));
  }

  private Path openSamples(String transcript, int turn) throws IOException {
    Path samples = TestFolder.samples(home);
    window.open(samples);
    TestWindow.act(() -> window.project().reading().show(transcript, turn, Optional.empty()));
    TestWindow.waitUntil(
        "the turn is shown", () -> here().equals(new Trail.Stop(transcript, turn)));
    return samples;
  }

  private Trail.Stop here() {
    return window.project().reading().here().orElseThrow();
  }

  private int currentTurn() {
    return TestWindow.on(() -> here().turn());
  }

  private Project project() {
    return window.project().workspace().project();
  }

  private List<Coding> codingsOf(String transcript) {
    return List.copyOf(project().codingsOf(transcript));
  }

  private String codeOf(Coding coding) {
    return project().codebook().find(coding.code()).orElseThrow().name();
  }

  private org.turnstone.model.TextRange turnRange(String transcript, int turn) {
    return window
        .project()
        .workspace()
        .catalogue()
        .find(transcript)
        .orElseThrow()
        .outline()
        .range(turn);
  }

  private Optional<String> selected() {
    return window
        .project()
        .reading()
        .model()
        .selectedWordsProperty()
        .get()
        .map(range -> range.in(window.project().reading().shown().orElseThrow().text()));
  }

  private boolean isReading() {
    return TestWindow.on(
        () ->
            window.scene().getFocusOwner() instanceof ListView<?> list
                && list.getParent() instanceof ConversationView);
  }

  private boolean isSeen(Node node) {
    return TestWindow.on(
        () -> Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible));
  }

  private boolean typesText() {
    return window.scene().getFocusOwner() instanceof TextInputControl;
  }

  private Node headOfTurn(int turn) {
    return TestWindow.on(
        () ->
            window.scene().getRoot().lookupAll(".turn-row").stream()
                .filter(node -> isNumbered(node.lookup(".turn-number"), turn))
                .findFirst()
                .orElseThrow()
                .lookup(".turn-role"));
  }

  /// The middle of the words of a turn on the screen.
  private Bounds wordsOfTurn(int turn) {
    return TestWindow.on(
        () -> {
          Node row =
              window.scene().getRoot().lookupAll(".turn-row").stream()
                  .filter(node -> isNumbered(node.lookup(".turn-number"), turn))
                  .flatMap(node -> node.lookupAll("*").stream())
                  .filter(TextFlow.class::isInstance)
                  .findFirst()
                  .orElseThrow();
          return row.localToScreen(row.getLayoutBounds());
        });
  }

  private static boolean isNumbered(Node label, int turn) {
    String number = Integer.toString(turn);
    return label instanceof Labeled labeled
        ? number.equals(labeled.getText())
        : label instanceof Text text && number.equals(text.getText());
  }

  private List<String> texts(String selector) {
    return window.scene().getRoot().lookupAll(selector + " .label").stream()
        .filter(javafx.scene.control.Label.class::isInstance)
        .map(node -> ((javafx.scene.control.Label) node).getText())
        .toList();
  }
}
