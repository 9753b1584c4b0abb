package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.Gate;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// Leaving a folder that takes a while to close, or cannot be saved.
@ExtendWith(ApplicationExtension.class)
class ClosingWalkTest {

  private static final int FILES = 30;

  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();
  private Gate gate = new Gate(1);
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1280, 800);
  }

  @AfterEach
  void closeWindow() {
    gate.open();
    window.close();
  }

  @Test
  void whoQuitsTwiceStillWaitsUntilAllIsOnDisk() throws IOException {
    Path folder = folder();
    beginAtGate(folder);
    tag("bread");
    TestWindow.act(window.desk::quit);
    assertEquals("Closing …", saved());
    assertTrue(TestWindow.on(() -> window.scene().lookup(".workbench").isDisabled()));
    TestWindow.act(window.desk::quit);
    assertTrue(TestWindow.on(window.stage::isShowing));
    gate.open();
    TestWindow.waitUntil("the window is closed", () -> !window.stage.isShowing());
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      assertEquals(Optional.empty(), workspace.readOnly());
      assertEquals(1, workspace.project().allCodings().count());
    }
  }

  @Test
  void nothingIsDoneInAProjectThatIsBeingClosed() throws IOException {
    Path folder = folder();
    beginAtGate(folder);
    TestWindow.act(window.desk::closeProject);
    robot.type(KeyCode.T).write("bread\n", 0);
    TestWindow.act(() -> window.desk.window().commands().of("edit.undo").run());
    gate.open();
    TestWindow.waitUntil("the start page is shown", this::isAtTheStart);
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      assertEquals(0, workspace.history().actions().size());
    }
  }

  @Test
  void ofWhatIsAskedForMeanwhileTheLastComesNext() throws IOException {
    beginAtGate(folder());
    window.desk.watchReading(Progress.NONE);
    Path other = TestFolder.two(home);
    TestWindow.act(window.desk::closeProject);
    TestWindow.act(() -> window.desk.open(other));
    assertFalse(TestWindow.on(() -> window.desk.project().isPresent()));
    gate.open();
    TestWindow.waitUntil(
        "the other one is open",
        () -> window.desk.project().filter(open -> open.folder().equals(other)).isPresent());
    assertFalse(isAtTheStart());
    assertEquals(Screen.READ, TestWindow.on(() -> window.desk.window().shownProperty().get()));
  }

  @Test
  void aFolderWhoseOpeningWasCancelledIsOpenedAgainOnceItIsFree() throws IOException {
    Path folder = folder();
    gate = Gate.atTheDoor();
    window.desk.watchReading(gate);
    TestWindow.act(() -> window.desk.open(folder));
    gate.awaitReached();
    TestWindow.act(() -> robot.lookup("#cancel-opening").queryButton().fire());
    assertTrue(isAtTheStart());
    window.desk.watchReading(Progress.NONE);
    TestWindow.act(() -> window.desk.open(folder));
    assertTrue(TestWindow.on(() -> isTold("Waiting until it is closed")));
    gate.open();
    TestWindow.waitUntil(
        "it is open",
        () -> window.desk.project().filter(open -> open.workspace().isWhole()).isPresent());
    assertFalse(TestWindow.on(() -> window.project().readOnly()));
  }

  @Test
  void whatCannotBeSavedKeepsTheProjectOpenAndIsSaid() throws IOException {
    Path folder = folder();
    window.open(folder);
    tag("bread");
    TestWindow.waitUntil("it is saved", () -> saved().equals("All changes saved"));
    Path journal = journal(folder);
    String before = Files.readString(journal);
    Files.delete(journal);
    Files.createDirectory(journal);
    TestWindow.act(
        () -> {
          window.project().reading().model().nextTurn();
          window.project().readRoom().coding().tagging().sameAgain();
          window.desk.closeProject();
        });
    TestWindow.waitUntil(
        "it is told", () -> isTold("The project stays open") && saved().equals("Not saved"));
    assertFalse(TestWindow.on(() -> window.scene().lookup(".workbench").isDisabled()));
    assertEquals(2, window.project().workspace().project().allCodings().count());

    Files.delete(journal);
    Files.writeString(journal, before);
    TestWindow.act(() -> button("Try again").fire());
    TestWindow.waitUntil("the start page is shown", this::isAtTheStart);
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      assertEquals(2, workspace.project().allCodings().count());
    }
  }

  private void beginAtGate(Path folder) {
    window.desk.watchReading(gate);
    window.begin(folder);
    gate.awaitReached();
  }

  private void tag(String code) {
    TestWindow.act(() -> window.project().reading().model().goTo(2));
    robot.type(KeyCode.T).write(code + "\n", 0);
    TestWindow.waitUntil(
        "it is tagged",
        () -> window.project().workspace().project().allCodings().findAny().isPresent());
  }

  private boolean isAtTheStart() {
    return TestWindow.on(
        () ->
            window.desk.project().isEmpty() && robot.lookup(".start-page").tryQuery().isPresent());
  }

  private String saved() {
    return TestWindow.on(() -> ((Button) window.scene().lookup("#saved")).getText());
  }

  private boolean isTold(String beginning) {
    return robot
        .lookup((Label label) -> label.getText().startsWith(beginning))
        .tryQuery()
        .isPresent();
  }

  private Button button(String words) {
    return robot.lookup((Button each) -> words.equals(each.getText())).queryButton();
  }

  private static Path journal(Path folder) throws IOException {
    try (Stream<Path> journals = Files.list(folder.resolve(".turnstone/journal"))) {
      return journals.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
  }

  private Path folder() throws IOException {
    Path folder = Files.createDirectories(home.resolve("interviews"));
    for (int i = 1; i <= FILES; i++) {
      Files.writeString(
          folder.resolve(i + ".md"),
          """
          # Dialog %1$d
          **Transcript ID:** p%1$d
          ---
          Assistant: Hello. What do you do?

          User: I bake bread, number%1$d of them all.

          Assistant: And then?

          User: I sell it.
          """
              .formatted(i));
    }
    return folder;
  }
}
