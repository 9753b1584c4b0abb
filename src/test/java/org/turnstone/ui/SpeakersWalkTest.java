package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.edit.Action;
import org.turnstone.model.Naming;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.TestFolder;

/// A person finds out who speaks, joins labels, gives pseudonyms and takes all of it back, in the
/// whole window.
@ExtendWith(ApplicationExtension.class)
class SpeakersWalkTest {

  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1280, 800);
  }

  @AfterEach
  void closeWindow() {
    TestWindow.act(window.desk::closeProject);
    TestWindow.waitUntil("the project is closed", () -> window.desk.project().isEmpty());
  }

  @Test
  void aProposalIsAcceptedByKeyboardAndTakenBack() throws IOException {
    openSpeakers();
    assertEquals(2, proposals().getItems().size());
    TestWindow.act(() -> proposals().requestFocus());
    robot.type(KeyCode.HOME);
    TestWindow.waitUntil("one is chosen", () -> !proposals().getSelectionModel().isEmpty());
    robot.type(KeyCode.ENTER);
    TestWindow.waitUntil("Anna Berg is one speaker", () -> speakers().getItems().size() == 4);
    assertEquals("Joined AB and ANNA BERG with Anna Berg", lastLabel());
    assertEquals("Anna Berg", project().naming().speaker("ANNA BERG"));
    press(KeyCode.CONTROL, KeyCode.Z);
    TestWindow.waitUntil("she is three again", () -> speakers().getItems().size() == 6);
    assertEquals(Naming.AS_WRITTEN, project().naming());
  }

  @Test
  void whatIsNotTheSameIsNotProposedAgain() throws IOException {
    openSpeakers();
    robot.clickOn(".reject-proposed");
    TestWindow.waitUntil("one is left", () -> proposals().getItems().size() == 1);
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    press(KeyCode.CONTROL, KeyCode.DIGIT6);
    assertEquals(1, proposals().getItems().size());
    assertEquals(Naming.AS_WRITTEN, project().naming());
  }

  @Test
  void severalAreJoinedUnderAChosenNameAndTakenApart() throws IOException {
    openSpeakers();
    filter("jose");
    TestWindow.waitUntil("so is José", () -> speakers().getItems().size() == 2);
    filter("b");
    TestWindow.waitUntil("three are listed", () -> speakers().getItems().size() == 3);
    TestWindow.act(() -> speakers().requestFocus());
    press(KeyCode.CONTROL, KeyCode.A);
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.SPACE);
    TestWindow.waitUntil("one is left", () -> speakers().getItems().size() == 1);
    assertEquals(2, project().naming().joined().size(), "both take on the name of the third");
    robot.clickOn(".take-apart");
    TestWindow.waitUntil("there are two", () -> speakers().getItems().size() == 2);
  }

  @Test
  void aSpeakerGetsARoleAndAPseudonymAndItsLinesLeadToTheirPlace() throws IOException {
    openSpeakers();
    filter("anna");
    TestWindow.waitUntil("two are listed", () -> speakers().getItems().size() == 2);
    TestWindow.act(() -> speakers().requestFocus());
    robot.type(KeyCode.END, KeyCode.ENTER);
    robot.write("P07", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil(
        "it is shown", () -> project().naming().shown().equals(Map.of("Anna Berg", "P07")));
    assertEquals(Map.of("Anna Berg", "P07"), project().naming().spoken());
    assertEquals("Showed Anna Berg as P07", lastLabel());
    robot.clickOn(robot.from(window.find("#speaker-role")).lookup("Participant").<Node>query());
    TestWindow.waitUntil(
        "it is another role",
        () -> project().roles().equals(Map.of("Anna Berg", Role.PARTICIPANT)));
    robot.clickOn(".example-line");
    TestWindow.waitUntil("its turn is shown", () -> shown().equals(Screen.READ));
    assertEquals(Optional.of(new Trail.Stop("i1", 2)), window.project().reading().here());
  }

  @Test
  void fromAProposalToAnExportWithPseudonymsAndBack() throws IOException {
    openSpeakers();
    robot.clickOn(".join-proposed");
    TestWindow.waitUntil("Anna Berg is one speaker", () -> speakers().getItems().size() == 4);
    robot.clickOn("#spoken-name").write("Anna", 0).type(KeyCode.ENTER);
    robot.write("Beate", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil("a name is replaced", () -> names().getItems().size() == 1);
    TestWindow.act(() -> speakers().requestFocus());
    robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
    robot.write("P07", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil("so is another", () -> names().getItems().size() == 2);

    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    TestWindow.act(() -> window.project().reading().show("i1", 2, Optional.empty()));
    TestWindow.waitUntil("she has a pseudonym", () -> conversation().contains("BEATE is on"));
    assertTrue(conversation().contains("P07"), conversation());
    assertFalse(conversation().contains("Anna"), conversation());
    assertEquals("Pseudonyms are shown", text("#names-shown"));
    TestWindow.act(() -> window.project().reading().model().selectWords(words("NNA is on")));
    assertEquals("BEATE is on (i1, turn 2)", copied());
    robot.type(KeyCode.T).write("sign", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil("it is tagged", () -> project().allCodings().count() == 1);
    assertEquals(
        "ANNA is on", project().allCodings().findFirst().orElseThrow().quotation().words());

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    TestWindow.waitUntil("real names are shown", () -> conversation().contains("ANNA is on"));
    assertEquals("Real names are shown", text("#names-shown"));
    robot.clickOn("#names-shown");
    TestWindow.waitUntil("pseudonyms again", () -> conversation().contains("BEATE is on"));

    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    TestWindow.waitUntil(
        "the excerpt is listed", () -> inWindow(".excerpt").contains("BEATE is on"));
    window.chosen = Optional.of(home.resolve("coded.csv"));
    robot.clickOn("#export-excerpts").clickOn("CSV table");
    TestWindow.waitUntil("the file is there", () -> Files.exists(home.resolve("coded.csv")));
    String written = Files.readString(home.resolve("coded.csv"));
    assertTrue(written.contains("BEATE is on"), written);
    assertFalse(written.contains("Anna"), written);

    for (int actions = 4; actions > 0; actions--) {
      press(KeyCode.CONTROL, KeyCode.Z);
    }
    TestWindow.waitUntil("all is undone", () -> project().naming().isEmpty());
    assertEquals("", text("#names-shown"));
  }

  @Test
  void theListOfNamesIsNotWrittenIntoTheFolder() throws IOException {
    openSpeakers();
    Path inside = window.project().workspace().folder().resolve("names.csv");
    window.chosen = Optional.of(inside);
    robot.clickOn("#export-names");
    TestWindow.waitUntil("it is told", () -> inWindow(".trouble").contains("names.csv was not"));
    assertFalse(Files.exists(inside));
  }

  private TextRange words(String said) {
    String text = window.project().reading().shown().orElseThrow().text();
    return new TextRange(text.indexOf(said), text.indexOf(said) + said.length());
  }

  private String copied() {
    return TestWindow.on(() -> window.project().reading().model().copy().orElseThrow());
  }

  private String conversation() {
    return inWindow(".turn-row");
  }

  /// What stands in the nodes of a style, one after the other.
  private String inWindow(String style) {
    StringBuilder text = new StringBuilder();
    for (Node node : window.scene().getRoot().lookupAll(style)) {
      node.lookupAll("*")
          .forEach(
              each -> {
                if (each instanceof Text words) {
                  text.append(words.getText());
                }
              });
      text.append('\n');
    }
    return text.toString();
  }

  private String text(String id) {
    return ((Labeled) window.find(id)).getText();
  }

  private ListView<?> names() {
    return (ListView<?>) window.find("#spoken-list");
  }

  private void openSpeakers() throws IOException {
    window.open(TestFolder.speakers(home));
    press(KeyCode.CONTROL, KeyCode.DIGIT6);
    TestWindow.waitUntil("the speakers are listed", () -> speakers().getItems().size() == 6);
  }

  private void filter(String letters) {
    robot.clickOn("#speaker-filter");
    press(KeyCode.CONTROL, KeyCode.A);
    robot.write(letters, 0);
  }

  private ListView<?> speakers() {
    return (ListView<?>) window.find("#speaker-list");
  }

  private ListView<?> proposals() {
    return (ListView<?>) window.find("#proposal-list");
  }

  private Project project() {
    return window.project().workspace().project();
  }

  private String lastLabel() {
    List<Action> actions = window.project().workspace().history().actions();
    return actions.getLast().label();
  }

  private String shown() {
    return TestWindow.on(() -> window.desk.window().shownProperty().get());
  }

  private void press(KeyCode... keys) {
    robot.press(keys).release(keys);
  }
}
