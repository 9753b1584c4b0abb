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
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.model.Coding;
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

  private final List<Path> shown = new ArrayList<>();
  private Workspace workspace;
  private Path target;
  private long all;
  private boolean closed;

  @Start
  void show(Stage stage) throws IOException {
    Path home = Files.createTempDirectory("export-page");
    target = home.resolve("excerpts.csv");
    Places places = new Places(home.resolve("cache"), home.resolve("settings"), home);
    workspace =
        OpenFolder.open(
            TestFolder.samples(home), "Ana", new Settings(places), places, Progress.NONE);
    all = workspace.project().allCodings().count();
    ExportModel model = new ExportModel(workspace, Background.atOnce(), new Dialogs());
    Scene scene = new Scene(new StackPane(new ExportPage(model, () -> closed = true)), 700, 700);
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
    assertEquals(all + " excerpts, a row for each coding.", outcome(robot));
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
    assertEquals(expected + " excerpts, a row for each coding.", outcome(robot));
    robot.clickOn("All");
    assertEquals(all + " excerpts, a row for each coding.", outcome(robot));
  }

  @Test
  void onlyOneCoderIsCounted(FxRobot robot) {
    String coder = workspace.project().allCodings().map(Coding::coder).sorted().findFirst().get();
    long hers = workspace.project().allCodings().filter(each -> each.coder().equals(coder)).count();
    robot.clickOn("#export-coder").type(KeyCode.DOWN, KeyCode.ENTER);
    assertTrue(hers < all);
    assertEquals(hers + " excerpts, a row for each coding.", outcome(robot));
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
