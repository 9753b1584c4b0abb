package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.model.Problem;
import org.turnstone.model.Turn;

/// A folder that was not read as it should be, from the report to the mended transcript and back.
@ExtendWith(ApplicationExtension.class)
class ReportWalkTest {

  private static final String TALK =
      "AI: How was it?\n\n"
          + "User: So.\n\n"
          + "Tools: And the pens?\n\n"
          + "User: Good.\n\n"
          + "AI: And?\n\n"
          + "User: No.\n";

  @TempDir private Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, home, "Ana", 1280, 800);
  }

  @BeforeEach
  void open() throws IOException {
    Path folder = Files.createDirectory(home.resolve("interviews"));
    Files.writeString(folder.resolve("1.md"), TALK);
    Files.writeString(folder.resolve("2.md"), TALK.replace("Tools", "Ben"));
    Files.writeString(folder.resolve("counts.csv"), "code,count\nconfidence,12\nrent,3\n");
    window.open(folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aLabelBecomesASpeakerAndTextAgain() {
    assertFalse(speakers("1").contains("Tools"), () -> speakers("1").toString());
    showReport();
    assertTrue(
        findings().stream().anyMatch(finding -> finding.kind() == Problem.Kind.NOT_A_TRANSCRIPT));
    decide("“Tools” is a speaker in this file");
    TestWindow.waitUntil("Tools speaks", () -> speakers("1").contains("Tools"));
    TestWindow.waitUntil(
        "the report is shown again", () -> window.desk.window().sheet().isVisible());
    TestWindow.act(window.desk.window().sheet()::close);
    TestWindow.act(() -> window.desk.window().commands().of("edit.undo").run());
    TestWindow.waitUntil(
        "Tools is text again", () -> !speakers("1").isEmpty() && !speakers("1").contains("Tools"));
  }

  @Test
  void aDecisionThatLeavesNothingToReadIsTakenBack() {
    showReport();
    decide("1.md", "Format", "Word (DOCX)");
    TestWindow.waitUntil("1.md is no Word document", () -> ids().equals(List.of("2")));
    TestWindow.waitUntil("there are findings", () -> !findings().isEmpty());
    OpenProject before = TestWindow.on(window::project);
    decide("2.md", "Format", "Word (DOCX)");
    TestWindow.waitUntil(
        "it is taken back", () -> ids().equals(List.of("2")) && window.project() != before);
  }

  @Test
  void enterLeadsToThePlaceOfAFinding() {
    showReport();
    int row = indexOfTools();
    TestWindow.act(
        () -> {
          ListView<?> list = (ListView<?>) window.scene().lookup("#findings");
          list.getSelectionModel().select(row);
          list.requestFocus();
        });
    new FxRobot().type(KeyCode.ENTER);
    TestWindow.waitUntil(
        "the turn is shown",
        () ->
            !window.desk.window().sheet().isVisible()
                && window.project().reading().here().orElseThrow().turn() == 2);
  }

  @Test
  void aFindingLeadsToItsPlace() {
    showReport();
    int row = indexOfTools();
    TestWindow.act(
        () -> {
          ListView<?> list = (ListView<?>) window.scene().lookup("#findings");
          list.scrollTo(row);
        });
    TestWindow.act(
        () ->
            window.scene().getRoot().lookupAll(".finding .button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> button.getAccessibleText().contains("Tools"))
                .findFirst()
                .orElseThrow()
                .fire());
    assertEquals(2, TestWindow.on(() -> window.project().reading().here().orElseThrow().turn()));
  }

  private void showReport() {
    TestWindow.act(() -> window.desk.window().commands().of("file.report").run());
    TestWindow.waitUntil("there are findings", () -> !findings().isEmpty());
  }

  private int indexOfTools() {
    return TestWindow.on(
        () ->
            findings()
                .indexOf(
                    findings().stream()
                        .filter(finding -> finding.label().equals("Tools"))
                        .findFirst()
                        .orElseThrow()));
  }

  private void decide(String words) {
    decide("1.md", words);
  }

  /// @param words of an item, those of its menus before it
  private void decide(String file, String... words) {
    TestWindow.act(
        () -> {
          MenuButton menu =
              window.scene().getRoot().lookupAll(".finding .menu-button").stream()
                  .map(MenuButton.class::cast)
                  .filter(each -> each.getAccessibleText().contains(file))
                  .findFirst()
                  .orElseThrow();
          menu.show();
          List<MenuItem> items = menu.getItems();
          for (String word : words) {
            MenuItem item =
                items.stream().filter(one -> word.equals(one.getText())).findFirst().orElseThrow();
            items = item instanceof Menu deeper ? deeper.getItems() : List.of();
            item.fire();
          }
          menu.hide();
        });
  }

  @SuppressWarnings("unchecked")
  private List<Problem> findings() {
    ListView<Problem> list = (ListView<Problem>) window.scene().lookup("#findings");
    return list == null ? List.of() : list.getItems();
  }

  private List<String> ids() {
    return TestWindow.on(
        () ->
            window.desk.project().isEmpty()
                ? List.<String>of()
                : List.copyOf(window.project().workspace().catalogue().byId().keySet()));
  }

  private List<String> speakers(String id) {
    return TestWindow.on(
        () ->
            window.desk.project().isEmpty()
                ? List.<String>of()
                : window.project().workspace().transcript(id).turns().stream()
                    .map(Turn::speaker)
                    .toList());
  }
}
