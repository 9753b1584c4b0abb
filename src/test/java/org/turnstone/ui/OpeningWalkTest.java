package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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
import org.turnstone.workspace.Settings;

/// A folder in the window while its files are still being read.
@ExtendWith(ApplicationExtension.class)
class OpeningWalkTest {

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
  void oneReadsFindsAndTagsWhileTheFirstOpeningRuns() throws IOException {
    beginAtGate(folder());
    assertTrue(listed() < FILES);
    assertTrue(TestWindow.on(() -> robot.lookup("#switch-reading").tryQuery().isPresent()));

    TestWindow.act(() -> window.desk.window().show(Screen.FIND));
    TestWindow.act(() -> window.project().finding().queryProperty().set("number1"));
    TestWindow.waitUntil("it is found", () -> found() == 1);

    TestWindow.act(() -> window.project().reading().show("p1", 2, Optional.empty()));
    TestWindow.waitUntil("the turn is shown", () -> isAt("p1", 2));
    robot.type(KeyCode.T).write("bread\n", 0);
    TestWindow.waitUntil("it is tagged", () -> codings() == 1);

    gate.open();
    awaitAll();
    TestWindow.waitUntil("all are listed", () -> listed() == FILES);
    assertTrue(isAt("p1", 2));
    assertEquals(1, codings());
    TestWindow.act(() -> window.project().finding().queryProperty().set("bake"));
    TestWindow.act(() -> window.desk.window().show(Screen.FIND));
    TestWindow.waitUntil("all are found", () -> found() == FILES);
    assertEquals(Optional.empty(), reading());
  }

  @Test
  void whoWaitsAtFindSeesMoreHitsAsTheyAreRead() throws IOException {
    beginAtGate(folder());
    TestWindow.act(() -> window.desk.window().show(Screen.FIND));
    TestWindow.act(() -> window.project().finding().queryProperty().set("bake"));
    TestWindow.waitUntil("some are found", () -> found() > 0);
    assertTrue(found() < FILES);
    gate.open();
    TestWindow.waitUntil("all are found", () -> found() == FILES);
  }

  @Test
  void cancelKeepsWhatWasReadAndOneCanGoOn() throws IOException {
    Path folder = folder();
    beginAtGate(folder);
    TestWindow.act(() -> window.desk.window().commands().of("file.reading").run());
    gate.open();
    TestWindow.waitUntil("it has stopped", () -> !window.project().readingOfFiles().isUnderWay());
    assertFalse(window.project().workspace().isWhole());
    assertEquals("Not all files are read", reading().orElseThrow());
    assertEquals(
        "Go on reading files",
        TestWindow.on(
            () -> window.desk.window().commands().of("file.reading").textProperty().get()));

    TestWindow.act(() -> button("#switch-reading").fire());
    awaitAll();
    TestWindow.waitUntil("all are listed", () -> listed() == FILES);
  }

  @Test
  void anotherFolderCanBeOpenedWhileOneIsRead() throws IOException {
    Path folder = folder();
    beginAtGate(folder);
    Path other = Files.createDirectories(home.resolve("other"));
    Files.writeString(
        other.resolve("a.md"), "Ben: Hello.\n\nAnna: Hi.\n\nBen: So.\n\nAnna: Yes.\n");
    window.desk.watchReading(Progress.NONE);
    TestWindow.act(() -> window.desk.open(other));
    gate.open();
    TestWindow.waitUntil(
        "the other one is open",
        () ->
            window.desk.project().filter(open -> open.folder().endsWith("other")).isPresent()
                && window.project().workspace().isWhole());
    window.open(folder);
    assertEquals(FILES, window.project().workspace().catalogue().transcripts().size());
  }

  @Test
  void whatChangedIsToldWhileOneStaysAtTheTurnOneReads() throws IOException {
    Path folder = folder();
    window.open(folder);
    TestWindow.act(() -> window.project().reading().show("p7", 2, Optional.empty()));
    TestWindow.waitUntil("the turn is shown", () -> isAt("p7", 2));
    TestWindow.act(window.desk::closeProject);
    TestWindow.waitUntil("it is closed", () -> window.desk.project().isEmpty());
    for (int i = 1; i <= 3; i++) {
      Path file = folder.resolve(i + ".md");
      Files.writeString(file, Files.readString(file).replace("bake", "knead"));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
    }
    Files.writeString(folder.resolve("99.md"), text(99));

    gate = new Gate(FILES);
    beginAtGate(folder);
    assertEquals(FILES, listed());
    assertTrue(isAt("p7", 2));
    gate.open();
    awaitAll();
    TestWindow.waitUntil("the new one is listed", () -> listed() == FILES + 1);
    TestWindow.waitUntil(
        "it is told",
        () ->
            robot
                .lookup(
                    (Label label) ->
                        label.getText().startsWith("3 files were read again. 1 file is new."))
                .tryQuery()
                .isPresent());
    assertTrue(isAt("p7", 2));
  }

  @Test
  void aFolderInWhichNothingIsFoundLeadsBackToTheStart() throws IOException {
    Path empty = Files.createDirectories(home.resolve("empty"));
    TestWindow.act(() -> window.desk.open(empty));
    TestWindow.waitUntil(
        "it is told",
        () ->
            robot
                .lookup((Label label) -> label.getText().startsWith("No transcripts were found"))
                .tryQuery()
                .isPresent());
    assertTrue(TestWindow.on(() -> window.desk.project().isEmpty()));
  }

  @Test
  void whereOneWasLastIsShownWhenItArrives() throws IOException {
    beginAgainFarFromTheLastPlace();
    gate.open();
    TestWindow.waitUntil("the last place is shown", () -> isAt("p" + FILES, 2));
  }

  @Test
  void whoHasBegunIsOnlyOfferedWhereOneWasLast() throws IOException {
    beginAgainFarFromTheLastPlace();
    robot.type(KeyCode.T).write("bre", 0);
    gate.open();
    String offer = "Go on at p" + FILES + ", turn 2";
    TestWindow.waitUntil(
        "it is offered",
        () -> robot.lookup((Button each) -> offer.equals(each.getText())).tryQuery().isPresent());
    awaitAll();
    assertTrue(isAt("p1", 1));
    TestWindow.act(
        () -> robot.lookup((Button each) -> offer.equals(each.getText())).queryButton().fire());
    TestWindow.waitUntil("the last place is shown", () -> isAt("p" + FILES, 2));
  }

  /// At the first transcript, with the one where one was still to be read.
  private void beginAgainFarFromTheLastPlace() throws IOException {
    String last = "p" + FILES;
    Path folder = folder();
    window.open(folder);
    TestWindow.act(() -> window.project().reading().show(last, 2, Optional.empty()));
    TestWindow.waitUntil("the turn is shown", () -> isAt(last, 2));
    TestWindow.act(window.desk::closeProject);
    TestWindow.waitUntil(
        "it is remembered",
        () ->
            window.desk.project().isEmpty()
                && new Settings(window.places)
                    .recent().stream().anyMatch(each -> each.transcript().equals(last)));
    try (Stream<Path> cached = Files.walk(home.resolve("cache"))) {
      for (Path each : cached.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
    beginAtGate(folder);
    assertTrue(isAt("p1", 1));
  }

  private void beginAtGate(Path folder) {
    window.desk.watchReading(gate);
    window.begin(folder);
    gate.awaitReached();
    TestWindow.waitUntil("transcripts are listed", () -> listed() > 0);
  }

  private void awaitAll() {
    TestWindow.waitUntil("all files are read", () -> window.project().workspace().isWhole());
  }

  private int listed() {
    return TestWindow.on(
        () -> ((ListView<?>) robot.lookup("#transcripts").query()).getItems().size());
  }

  private int found() {
    return TestWindow.on(() -> ((ListView<?>) robot.lookup("#hits").query()).getItems().size());
  }

  private long codings() {
    return window.project().workspace().project().allCodings().count();
  }

  /// What the status bar says of it.
  private Optional<String> reading() {
    return TestWindow.on(
        () ->
            Optional.of(window.scene().lookup("#reading-files"))
                .filter(Node::isVisible)
                .map(mark -> ((Label) mark.lookup(".label")).getText()));
  }

  private Button button(String selector) {
    return robot.lookup(selector).queryButton();
  }

  private boolean isAt(String transcript, int turn) {
    return TestWindow.on(
        () ->
            window
                .project()
                .reading()
                .here()
                .filter(new Trail.Stop(transcript, turn)::equals)
                .isPresent());
  }

  private Path folder() throws IOException {
    Path folder = Files.createDirectories(home.resolve("interviews"));
    for (int i = 1; i <= FILES; i++) {
      Files.writeString(folder.resolve(i + ".md"), text(i));
    }
    return folder;
  }

  private static String text(int number) {
    return """
    # Dialog %1$d
    **Transcript ID:** p%1$d
    ---
    Assistant: Hello. What do you do?

    User: I bake bread, number%1$d of them all.
    """
        .formatted(number);
  }
}
