package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
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
import org.turnstone.model.Code;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.ui.shell.Screen;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// Walks through the Excerpts screen of the whole window, by keyboard and by mouse.
@ExtendWith(ApplicationExtension.class)
class ExcerptsWalkTest {

  private final FxRobot robot = new FxRobot();
  @TempDir private Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1280, 800);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void excerptsAreWorkedThroughByKeyboardAlone() throws IOException {
    showExcerpts(TestFolder.samples(home));
    int all = codings().size();
    robot.type(KeyCode.DOWN);
    Coding coding = chosen();

    robot.type(KeyCode.M);
    TestWindow.waitUntil("the memo is written", () -> isFocused("excerpt-memo"));
    robot.write("Compare.", 0);
    robot.type(KeyCode.ESCAPE);
    TestWindow.waitUntil("the memo is kept", () -> now(coding).memo().endsWith("Compare."));
    TestWindow.waitUntil("the list goes on", () -> isFocused("excerpts"));

    robot.press(KeyCode.ALT, KeyCode.SHIFT);
    robot.type(KeyCode.LEFT);
    robot.release(KeyCode.SHIFT, KeyCode.ALT);
    TestWindow.waitUntil(
        "it is a word shorter", () -> now(coding).range().end() < coding.range().end());
    assertEquals(coding.range().start(), now(coding).range().start());
    undo();
    assertEquals(coding.range(), now(coding).range());

    robot.type(KeyCode.R);
    robot.write("samen", 0);
    robot.type(KeyCode.ENTER);
    TestWindow.waitUntil("it has another code", () -> code(now(coding)).equals("sameness"));
    TestWindow.waitUntil("it is still chosen", () -> chosen().id().equals(coding.id()));
    undo();
    TestWindow.waitUntil("it is chosen again", () -> chosen().code().equals(coding.code()));

    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    TestWindow.waitUntil("two are chosen", () -> manyChosen() == 2);
    robot.type(KeyCode.DELETE);
    TestWindow.waitUntil("both are gone", () -> codings().size() == all - 2);
    TestWindow.waitUntil("the next one is chosen", () -> manyChosen() == 1);
    undo();
    assertEquals(all, codings().size());

    Coding here = chosen();
    robot.type(KeyCode.ENTER);
    TestWindow.waitUntil(
        "its interview is shown",
        () ->
            screen().equals(Screen.READ)
                && window
                    .project()
                    .reading()
                    .here()
                    .filter(stop -> stop.transcript().equals(here.transcript()))
                    .isPresent());
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    TestWindow.waitUntil("one is back", () -> screen().equals(Screen.EXCERPTS));
    TestWindow.waitUntil("at the same excerpt", () -> chosen().id().equals(here.id()));
    TestWindow.waitUntil("with the keys in the list", () -> isFocused("excerpts"));
  }

  @Test
  void excerptsAreNarrowedDownExportedAndCountedByMouse() throws IOException {
    showExcerpts(TestFolder.samples(home));
    robot.clickOn("#add-filter").clickOn("#filter-code");
    robot.clickOn("#pick-code").write("worr", 0);
    robot.clickOn(in("#codes-to-pick", "Worries"));
    TestWindow.waitUntil("the filter counts", () -> text("#excerpt-count").startsWith("15 of"));
    robot.type(KeyCode.ESCAPE);
    robot.doubleClickOn(in("#groups", "economic worry"));
    TestWindow.waitUntil("one code is left", () -> text("#excerpt-count").startsWith("5 of"));

    window.chosen = Optional.of(home.resolve("shown.csv"));
    robot.clickOn("#export-excerpts").clickOn("CSV table");
    TestWindow.waitUntil("the file is there", () -> Files.exists(home.resolve("shown.csv")));
    assertTrue(Files.readString(home.resolve("shown.csv")).contains("Worries / economic worry"));

    robot.clickOn(".group-head");
    TestWindow.waitUntil("the group is folded", () -> list().getItems().size() == 1);
    robot.clickOn(".group-head");
    TestWindow.waitUntil("the group is open", () -> list().getItems().size() == 6);

    robot.clickOn("#show-matrix");
    TestWindow.waitUntil("the matrix is shown", () -> isFocused("matrix"));
    window.chosen = Optional.of(home.resolve("cases.csv"));
    robot.clickOn("#export-matrix");
    TestWindow.waitUntil("it is written", () -> Files.exists(home.resolve("cases.csv")));
    assertEquals(11, Files.readAllLines(home.resolve("cases.csv")).size());
    robot.clickOn("#matrix-back");

    robot.clickOn(".filter-chip .button");
    TestWindow.waitUntil("all are back", () -> text("#excerpt-count").startsWith("52 of"));
    assertEquals("", noExcerpts());
  }

  @Test
  void aCodingWithoutAPlaceIsPlacedByHand() throws IOException {
    Path folder = TestFolder.two(home);
    try (Workspace before = TestFolder.open(folder, home, "Ana")) {
      Transcript transcript = before.transcript("p01");
      int start = transcript.text().indexOf("I bake bread");
      Tagging.Place place =
          new Tagging.Place("p01", transcript.quote(new TextRange(start, start + 12)));
      Tagging.tag(before, "craft", List.of(place), "", "words").saved().join();
    }
    String changed = Files.readString(folder.resolve("1.md"));
    Files.writeString(
        folder.resolve("1.md"), changed.replace("I bake bread. I worry", "Cakes it is. I fret"));
    showExcerpts(folder);
    robot.clickOn("#show-unplaced");
    TestWindow.waitUntil("it is listed", () -> text("#excerpt-count").startsWith("1 of 1"));
    TestWindow.act(() -> list().requestFocus());
    robot.type(KeyCode.END, KeyCode.ENTER);
    TestWindow.waitUntil("its interview is shown", () -> screen().equals(Screen.READ));
    TestWindow.waitUntil(
        "there",
        () -> window.project().reading().shown().filter(t -> t.id().equals("p01")).isPresent());
    TestWindow.act(
        () -> {
          Transcript transcript = window.project().reading().shown().orElseThrow();
          int start = transcript.text().indexOf("Cakes it is");
          window.project().reading().model().selectWords(new TextRange(start, start + 11));
        });
    robot.clickOn("Place here");
    TestWindow.waitUntil("it has a place", () -> codings().size() == 1);
    assertEquals("Cakes it is", codings().getFirst().quotation().words());
    assertTrue(window.project().workspace().unplaced().isEmpty());
  }

  /// The words in a list, wherever else they stand.
  private Node in(String list, String words) {
    return robot.from(robot.lookup(list).queryAll()).lookup(words).<Node>query();
  }

  private void showExcerpts(Path folder) {
    window.open(folder);
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
    TestWindow.waitUntil(
        "excerpts are shown", () -> list().getItems().size() > 1 && isFocused("excerpts"));
  }

  private void undo() {
    int before = TestWindow.on(() -> history());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    TestWindow.waitUntil("it is undone", () -> history() > before);
    assertNotEquals(before, TestWindow.on(() -> history()));
  }

  private int history() {
    return window.project().workspace().history().latestFirst().size();
  }

  @SuppressWarnings("unchecked")
  private ListView<Object> list() {
    return (ListView<Object>) window.find("#excerpts");
  }

  private boolean isFocused(String id) {
    Node focused = window.scene().getFocusOwner();
    return focused != null && id.equals(focused.getId());
  }

  private String text(String selector) {
    return ((Label) window.scene().lookup(selector)).getText();
  }

  private String noExcerpts() {
    Node empty = window.find("#no-excerpts");
    return TestWindow.on(() -> empty.getParent().isVisible() ? ((Label) empty).getText() : "");
  }

  private String screen() {
    return window.desk.window().shownProperty().get();
  }

  private Coding chosen() {
    return window.project().excerpts().model().chosen().getFirst();
  }

  private int manyChosen() {
    return window.project().excerpts().model().chosen().size();
  }

  private List<Coding> codings() {
    return project().allCodings().toList();
  }

  private Project project() {
    return window.project().workspace().project();
  }

  private Coding now(Coding coding) {
    return project().coding(coding.transcript(), coding.id()).orElseThrow();
  }

  private String code(Coding coding) {
    return project().codebook().find(coding.code()).map(Code::name).orElse("");
  }
}
