package org.turnstone.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.turnstone.model.TextRange;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.Scope;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.ui.kit.Theme;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

@ExtendWith(ApplicationExtension.class)
class FindScreenTest {

  private final List<String> opened = new ArrayList<>();
  private Workspace workspace;

  @Start
  void show(Stage stage) throws IOException {
    Path home = Files.createTempDirectory("find-screen");
    Places places = new Places(home.resolve("cache"), home.resolve("settings"), home);
    workspace =
        OpenFolder.open(TestFolder.two(home), "Ana", new Settings(places), places, Progress.NONE);
    FindModel model =
        new FindModel(
            workspace.index(),
            () -> new Scope(workspace.catalogue(), workspace.project()),
            Background.atOnce(),
            new Opened());
    FindScreen screen =
        new FindScreen(
            model,
            id ->
                workspace.catalogue().find(id).map(TranscriptSummary::attributes).orElse(Map.of()));
    HBox.setHgrow(screen.centre(), Priority.ALWAYS);
    Scene scene = new Scene(new HBox(screen.left(), screen.centre()), 980, 700);
    new Appearance(Theme.LIGHT, 13).dress(scene);
    stage.setScene(scene);
    stage.show();
    screen.focusQuery();
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void hitsAppearAsOneTypesAndEnterOpensThem(FxRobot robot) {
    robot.write("rent");
    assertEquals("hits in 2 interviews", label(robot, "#hit-count"));
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(List.of("p01 3 rent"), opened);
  }

  @Test
  void aClickOpensAHit(FxRobot robot) {
    robot.write("bread");
    robot.clickOn(".hit-line .found");
    assertEquals(List.of("p01 2 bread"), opened);
  }

  @Test
  void theWordsFoundStandBelowEachOther(FxRobot robot) {
    robot.write("rent");
    assertEquals(
        1,
        robot.lookup(".hit-line .found").queryAll().stream()
            .filter(node -> node.localToScreen(node.getBoundsInLocal()) != null && node.isVisible())
            .map(node -> Math.round(node.localToScene(0, 0).getX()))
            .distinct()
            .count());
  }

  @Test
  void thePreviewShowsTheQuestionBefore(FxRobot robot) {
    robot.write("bread");
    assertTrue(
        robot
            .from(robot.lookup("#preview").<Node>query())
            .lookup("Hello. What do you do?")
            .tryQuery()
            .isPresent());
  }

  @Test
  void aMistakeIsToldBelow(FxRobot robot) {
    robot.write("(bread");
    assertTrue(label(robot, "#query-sentence").endsWith("."));
    assertTrue(robot.lookup(".mistake").query().isVisible());
  }

  @Test
  void aQueryWithoutHitsSaysSo(FxRobot robot) {
    robot.write("cheeper");
    assertEquals("No turn has “cheeper”.", label(robot, "#no-hits"));
  }

  @Test
  void anExampleInsertsItselfToBeTypedOver(FxRobot robot) {
    robot.write("bread");
    robot.clickOn("role:participant");
    TextField query = robot.lookup("#query").query();
    assertEquals("bread role:participant ", query.getText());
    assertEquals("participant", query.getSelectedText());
  }

  @Test
  void rolesNarrowDown(FxRobot robot) {
    robot.write("rent");
    robot.clickOn("#role-interviewer");
    assertEquals("hit in 1 interview", label(robot, "#hit-count"));
    robot.clickOn("Clear");
    assertEquals("hits in 2 interviews", label(robot, "#hit-count"));
  }

  @Test
  void colouredPiecesLieExactlyOnTheTypedText(FxRobot robot) {
    robot.write("bread AND role:participant AND coded:no AND rent ".repeat(4));
    TextField query = robot.lookup("#query").query();
    Text typed = robot.from(query).lookup(".text").query();
    List<Text> pieces =
        robot.lookup(".query-field .operator").queryAllAs(Text.class).stream().toList();
    Bounds first = pieces.getFirst().localToScene(pieces.getFirst().getLayoutBounds());
    Bounds own = typed.localToScene(typed.getLayoutBounds());
    Text before = new Text("bread ");
    before.setFont(typed.getFont());
    assertEquals(own.getMinX() + before.getLayoutBounds().getWidth(), first.getMinX(), 1.5, "in x");
    assertTrue(own.getMinX() < 0, "the field has scrolled");
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private final class Opened implements Navigator {
    @Override
    public void show(String transcript, int turn, Optional<TextRange> words) {
      try {
        String text = workspace.transcript(transcript).text();
        opened.add(transcript + " " + turn + words.map(range -> " " + range.in(text)).orElse(""));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public void back() {}

    @Override
    public void forward() {}
  }
}
