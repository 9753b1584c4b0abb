package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
import org.turnstone.edit.Edit;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.Language;
import org.turnstone.ui.kit.Preferences.LanguageChoice;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// What a person does in the whole window while a change is under way that takes its time.
@ExtendWith(ApplicationExtension.class)
class WaitingChangesWalkTest {

  private static final String INTERVIEW = "creative_0006";

  private static final MemoTarget HELD = new MemoTarget.OnTranscript("held");

  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();

  /// Holds a change, and all that wait for it.
  private final CompletableFuture<Void> gate = new CompletableFuture<>();

  private TestWindow window;
  private Path folder;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1000, 960);
  }

  @AfterEach
  void closeWindow() {
    gate.complete(null);
    window.close();
    Language.ENGLISH.speak();
  }

  @Test
  void whatWaitsIsThereAfterTheWindowWasClosed() throws IOException {
    openSamples();
    hold();
    robot.type(KeyCode.DIGIT4, KeyCode.M);
    robot.write("Read again.", 0);
    TestWindow.act(window.desk::quit);
    gate.complete(null);
    TestWindow.waitUntil("the window is closed", () -> !window.stage.isShowing());
    try (Workspace again = TestFolder.open(folder, home, "Ana")) {
      assertEquals(List.of("economic worry"), codes(again.project()));
      assertEquals("Held.", again.project().memo(HELD));
      assertEquals("Read again.", again.project().memo(new MemoTarget.OnTranscript(INTERVIEW)));
    }
  }

  @Test
  void theSameKeyAndTheSameNewCodeAreTakenOnce() throws IOException {
    openSamples();
    hold();
    robot.type(KeyCode.DIGIT4, KeyCode.DIGIT4);
    for (int twice = 0; twice < 2; twice++) {
      robot.type(KeyCode.T);
      robot.write("noodles at night", 0).type(KeyCode.ENTER);
    }
    assertEquals(List.of(), codes(project()));
    letGo();
    assertEquals(List.of("economic worry", "noodles at night"), codes(project()));
    assertEquals(1, project().codebook().matching("noodles at night").size());
  }

  @Test
  void undoRightAfterTagAllTakesThatBack() throws IOException {
    openSamples();
    robot.type(KeyCode.DIGIT4);
    robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    robot.write("films", 0);
    TestWindow.waitUntil("hits are shown", () -> window.scene().lookup(".hit-line") != null);
    robot.clickOn("#choose-code").write("pictures", 0).type(KeyCode.ENTER);
    TestWindow.waitUntil("one can tag all", () -> isToGo());
    hold();
    robot.clickOn("#tag-all");
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    letGo();
    assertEquals(List.of("economic worry"), codes(project()));
    assertEquals("Held.", project().memo(HELD));
    assertEquals(
        "Undid: Tagged 1 hit of “films” with pictures",
        window.project().workspace().history().latestFirst().getFirst().label());
  }

  @Test
  void whatWaitsGoesOnInAnotherLanguage() throws IOException {
    openSamples();
    hold();
    robot.type(KeyCode.DIGIT4);
    TestWindow.act(() -> window.desk.preferences().languageProperty().set(LanguageChoice.GERMAN));
    TestWindow.waitUntil("German is spoken", () -> Language.spoken() == Language.GERMAN);
    TestWindow.act(window.project()::undo);
    letGo();
    assertEquals(List.of(), codes(project()));
    assertEquals("Held.", project().memo(HELD));
  }

  private void openSamples() throws IOException {
    folder = TestFolder.samples(home);
    window.open(folder);
    TestWindow.act(() -> window.project().reading().show(INTERVIEW, 4, Optional.empty()));
    TestWindow.waitUntil(
        "turn 4 is shown",
        () -> window.project().reading().here().equals(Optional.of(new Trail.Stop(INTERVIEW, 4))));
  }

  private void hold() {
    TestWindow.act(
        () ->
            window
                .project()
                .work()
                .makeSlowly(
                    _ -> {
                      gate.join();
                      return new Changes.Plan("Held", List.of(new Edit.MemoSet(HELD, "", "Held.")));
                    }));
  }

  private void letGo() {
    gate.complete(null);
    TestWindow.waitUntil("nothing waits", () -> window.project().work().settled().isDone());
  }

  private boolean isToGo() {
    return window.scene().lookup("#to-go") instanceof Label label
        && !label.getText().startsWith("0 ");
  }

  private Project project() {
    return window.project().workspace().project();
  }

  /// The codes in the interview that is shown, where nothing was tagged before.
  private static List<String> codes(Project project) {
    return project.codingsOf(INTERVIEW).stream()
        .map(coding -> project.codebook().find(coding.code()).orElseThrow().name())
        .sorted()
        .toList();
  }
}
