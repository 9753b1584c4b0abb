package org.turnstone.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.export.Format;
import org.turnstone.export.GroupBy;
import org.turnstone.model.Coding;
import org.turnstone.model.Memo;
import org.turnstone.model.MemoTarget;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.kit.Theme;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

@ExtendWith(ApplicationExtension.class)
class ExportPageTest {

  @TempDir private Path home;
  private final StackPane pages = new StackPane();
  private final List<Path> shown = new ArrayList<>();
  private Workspace workspace;
  private Path target;
  private long all;
  private boolean closed;

  @Start
  void show(Stage stage) throws IOException {
    target = home.resolve("excerpts.csv");
    Places places = new Places(home.resolve("cache"), home.resolve("settings"), home);
    workspace =
        OpenFolder.open(
            TestFolder.samples(home), "Ana", new Settings(places), places, Progress.NONE);
    all = workspace.project().allCodings().count();
    ExportModel model = new ExportModel(workspace, Background.atOnce(), new Dialogs(), Set.of());
    pages.getChildren().add(new ExportPage(model, () -> closed = true));
    Scene scene = new Scene(pages, 1000, 900);
    new Appearance(Theme.LIGHT, 13).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void everythingIsWantedAtFirst(FxRobot robot) {
    assertEquals(all + " excerpts.", outcome(robot));
  }

  @Test
  void enterWritesTheTableAndItCanBeShown(FxRobot robot) throws IOException {
    robot.clickOn("#export");
    assertEquals("Wrote " + all + " excerpts to excerpts.csv.", outcome(robot));
    assertTrue(Files.readString(target).startsWith("code,code_path,excerpt,"));
    robot.type(KeyCode.ENTER);
    assertEquals(List.of(target), shown);
    robot.clickOn("Close");
    assertTrue(closed);
  }

  @Test
  void onlyTheTickedCodesAreCounted(FxRobot robot) {
    robot.clickOn("None");
    assertEquals("No excerpt fits these choices.", outcome(robot));
    assertTrue(robot.lookup("#export").query().isDisabled());
    robot.clickOn("Ways of working");
    robot.type(KeyCode.SPACE);
    long expected = codings("Ways of working");
    assertTrue(expected > 0 && expected < all);
    assertEquals(expected + " excerpts.", outcome(robot));
    robot.clickOn("All");
    assertEquals(all + " excerpts.", outcome(robot));
  }

  @Test
  void hiddenCodersAreWantedOnlyWhenOneAsksForThem(FxRobot robot) {
    ExportModel model =
        new ExportModel(workspace, Background.atOnce(), new Dialogs(), Set.of("Ben"));
    long others =
        workspace.project().allCodings().filter(each -> each.coder().equals("Ben")).count();
    robot.interact(() -> pages.getChildren().setAll(new ExportPage(model, () -> closed = true)));
    assertEquals(all - others + " excerpts.", outcome(robot));
    assertFalse(box(robot, "Ben").isSelected());
    robot.interact(() -> box(robot, "Ben").setSelected(true));
    assertEquals(all + " excerpts.", outcome(robot));
  }

  @Test
  void severalCodersAreCountedTogether(FxRobot robot) {
    List<String> coders =
        workspace.project().allCodings().map(Coding::coder).distinct().sorted().toList();
    String out = coders.getFirst();
    long others =
        workspace.project().allCodings().filter(each -> !each.coder().equals(out)).count();
    assertTrue(others > 0 && others < all);
    robot.interact(() -> box(robot, out).requestFocus());
    robot.type(KeyCode.SPACE);
    assertEquals(others + (others == 1 ? " excerpt." : " excerpts."), outcome(robot));
    robot.clickOn(box(robot, out));
    assertEquals(all + " excerpts.", outcome(robot));
  }

  @Test
  void theFormatAndTheGroupsAreChosenByKeyboard(FxRobot robot) throws IOException {
    robot.interact(() -> robot.lookup("#export-format").query().requestFocus());
    robot.type(KeyCode.DOWN, 3);
    assertTrue(preview(robot).startsWith("# "), preview(robot));
    robot.interact(() -> robot.lookup("#export-group").query().requestFocus());
    robot.type(KeyCode.DOWN);
    assertTrue(preview(robot).contains("## creative\\_0001"), preview(robot));
    robot.interact(() -> robot.lookup("#export").query().requestFocus());
    robot.type(KeyCode.ENTER);
    assertTrue(Files.readString(target).contains("> "));
  }

  @Test
  void aCaseMatrixHasOnlyTheFormatsOfTables(FxRobot robot) throws IOException {
    robot.clickOn("Case matrix");
    assertEquals("10 transcripts, a row each.", outcome(robot));
    assertFalse(robot.lookup("#export-group").query().getParent().isVisible());
    assertTrue(preview(robot).startsWith("transcript,title,"), preview(robot));
    robot.clickOn("#export");
    assertEquals("Wrote 10 transcripts to excerpts.csv.", outcome(robot));
    assertTrue(Files.readString(target).startsWith("transcript,title,"));
  }

  @Test
  void memosAreWrittenToo(FxRobot robot) throws IOException {
    robot.clickOn("Memos");
    assertTrue(outcome(robot).endsWith(" memos."), outcome(robot));
    robot.clickOn("#export");
    assertTrue(Files.readString(target).startsWith("memo_on,code_path,"));
  }

  @Test
  void whatAListShowsIsExportedAsItIs() throws IOException {
    List<Coding> shown = workspace.project().allCodings().limit(3).toList();
    ExportModel model =
        new ExportModel(
            workspace, Background.atOnce(), new Dialogs(), shown, new GroupBy.ByTranscript());
    model.formatProperty().set(Format.JSONL);
    assertEquals(3, model.countProperty().get());
    model.export();
    assertEquals(3, Files.readString(target).lines().count());
  }

  @Test
  void theMemosOfAListAreExportedAsTheyAre() throws IOException {
    Memo memo =
        new Memo(
            new MemoTarget.OnProject(),
            "Only this.",
            Optional.empty(),
            List.of(),
            "",
            Optional.empty(),
            Optional.empty(),
            "Ana",
            Optional.empty());
    ExportModel model =
        ExportModel.ofMemos(workspace, Background.atOnce(), new Dialogs(), List.of(memo));
    assertEquals(List.of(What.MEMOS), model.choices());
    model.formatProperty().set(Format.MARKDOWN);
    model.export();
    assertTrue(Files.readString(target).contains("Only this."));
  }

  @Test
  void aSpreadsheetGetsAByteOrderMark(FxRobot robot) throws IOException {
    robot.clickOn("#export-spreadsheet");
    robot.clickOn("#export");
    assertTrue(Files.readString(target).startsWith("\uFEFF"));
  }

  @Test
  void aFileThatCannotBeWrittenIsToldInASentence(FxRobot robot) throws IOException {
    Files.createDirectories(target.resolve("not empty"));
    robot.clickOn("#export");
    assertTrue(outcome(robot).startsWith("excerpts.csv could not be written"), outcome(robot));
    assertFalse(Files.isRegularFile(target));
  }

  private static CheckBox box(FxRobot robot, String name) {
    return robot.lookup("#export-coders .check-box").queryAllAs(CheckBox.class).stream()
        .filter(box -> box.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String preview(FxRobot robot) {
    return robot.lookup("#export-preview").queryAs(TextArea.class).getText();
  }

  private long codings(String code) {
    var codebook = workspace.project().codebook();
    var codes = codebook.withDescendants(codebook.matching(code).getFirst().id());
    return workspace.project().allCodings().filter(each -> codes.contains(each.code())).count();
  }

  private static String outcome(FxRobot robot) {
    return robot.lookup("#export-outcome").queryAs(Label.class).getText();
  }

  /// A person who always takes the same file.
  private final class Dialogs implements SystemDialogs {

    @Override
    public Optional<Path> chooseFolder(String title, Optional<Path> startIn) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFileToOpen(
        String title, Path startIn, String kind, List<String> endings) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFileToSave(String title, Path suggestion, String kind) {
      return Optional.of(target);
    }

    @Override
    public void showInFolder(Path file) {
      shown.add(file);
    }
  }
}
