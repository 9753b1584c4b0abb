package org.turnstone.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class StartPageTest {

  private final List<String> asked = new ArrayList<>();
  private StartPage page;
  private Stage stage;

  @Start
  void show(Stage stage) {
    this.stage = stage;
    page =
        new StartPage(
            new Command("file.open", "Open folder", () -> asked.add("choose")).key("Ctrl+O"),
            new Command("file.samples", "Open the samples", () -> asked.add("samples")),
            new Noting());
    page.showCoder("Ana");
    page.show(
        List.of(
            recent("Creative work", "creative", false),
            recent("Nurses", "nurses", false),
            recent("Pilot", "pilot", true)));
    page.focusFirst();
    Scene scene = new Scene(page);
    new Appearance(Theme.LIGHT, 13).dress(scene);
    stage.setScene(scene);
    stage.setWidth(1000);
    stage.setHeight(800);
    stage.show();
  }

  private static RecentProject recent(String name, String folder, boolean missing) {
    return new RecentProject(name, Path.of("/" + folder), 12, 33, Instant.EPOCH, missing);
  }

  @Test
  void enterGoesOnWithTheLatestProject(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("open /creative"), asked);
  }

  @Test
  void arrowKeysGoFromProjectToProject(FxRobot robot) {
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(List.of("open /nurses"), asked);
  }

  @Test
  void aClickOpensAProject(FxRobot robot) {
    robot.clickOn("Nurses");
    assertEquals(List.of("open /nurses"), asked);
  }

  @Test
  void aMissingProjectIsNotOpenedButLocated(FxRobot robot) {
    robot.clickOn("Pilot").type(KeyCode.ENTER).clickOn("Locate");
    assertEquals(List.of("locate Pilot"), asked);
  }

  @Test
  void theButtonsAskForAFolderAndForTheSamples(FxRobot robot) {
    robot.clickOn("#choose-folder").clickOn("#open-samples");
    assertEquals(List.of("choose", "samples"), asked);
  }

  @Test
  void aNewNameOfTheCoderIsTakenWithEnter(FxRobot robot) {
    robot.clickOn("#change-coder").write("Ben").type(KeyCode.ENTER);
    assertEquals(List.of("code as Ben"), asked);
  }

  @Test
  void escapeKeepsTheNameOfTheCoder(FxRobot robot) {
    robot.clickOn("#change-coder").write("Ben").type(KeyCode.ESCAPE);
    assertEquals(List.of(), asked);
    assertTrue(robot.lookup("Ana").tryQuery().isPresent());
  }

  @Test
  void withoutProjectsItSaysWhatToDo(FxRobot robot) {
    robot.interact(() -> page.show(List.of()));
    assertTrue(
        robot
            .lookup("No projects yet. Open a folder of transcripts, or try the samples.")
            .tryQuery()
            .isPresent());
  }

  @Test
  void theColumnsGoBelowEachOtherWhereTheyDoNotFitSideBySide(FxRobot robot) {
    Node folder = robot.lookup("#choose-folder").query();
    Node samples = robot.lookup("#open-samples").query();
    assertFalse(isBelow(folder, samples));
    robot.interact(() -> stage.setWidth(700));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(isBelow(folder, samples));
  }

  private static boolean isBelow(Node one, Node other) {
    return one.localToScene(one.getBoundsInLocal()).getMinY()
        > other.localToScene(other.getBoundsInLocal()).getMaxY();
  }

  private final class Noting implements StartActions {

    @Override
    public void open(Path folder) {
      asked.add("open " + folder);
    }

    @Override
    public void locate(RecentProject project) {
      asked.add("locate " + project.name());
    }

    @Override
    public void forget(RecentProject project) {
      asked.add("forget " + project.name());
    }

    @Override
    public void codeAs(String name) {
      asked.add("code as " + name);
    }
  }
}
