package org.turnstone.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// Hits that are scrolled while files are read.
@ExtendWith(ApplicationExtension.class)
class HitListTest {

  private static final int FILES = 60;

  @TempDir private Path home;
  private Path folder;
  private Workspace workspace;
  private FindModel model;

  @Start
  void show(Stage stage) throws IOException {
    folder = Files.createDirectory(home.resolve("interviews"));
    for (int i = 1; i <= FILES; i++) {
      write("b%02d".formatted(i));
    }
    workspace = TestFolder.open(folder, home, "Ana");
    model = new FindModel(workspace, Background.atOnce(), new Asked(workspace));
    FindScreen screen = new FindScreen(model, _ -> Map.of(), new Visibility());
    HBox.setHgrow(screen.centre(), Priority.ALWAYS);
    Scene scene = new Scene(new HBox(screen.left(), screen.centre()), 980, 700);
    new Appearance(Theme.LIGHT, 13).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void whatIsInSightStaysInSightWhenMoreIsRead(FxRobot robot) throws IOException {
    HitList hits = robot.lookup("#hits").queryAs(HitList.class);
    robot.interact(() -> model.queryProperty().set("bread"));
    assertEquals("b01, 2", first(hits));
    robot.interact(() -> hits.scrollTo(30));
    assertEquals("b31, 2", first(hits));

    read(robot, "a1");
    assertEquals(FILES + 1, hits.getItems().size());
    assertEquals("b31, 2", first(hits));
    read(robot, "c1");
    assertEquals(FILES + 2, hits.getItems().size());
    assertEquals("b31, 2", first(hits));
    assertEquals("b01, 2", model.selectedProperty().get().orElseThrow().citation());

    robot.interact(() -> model.queryProperty().set("bread OR sell"));
    assertEquals(1, hits.getSelectionModel().getSelectedIndex());
    assertEquals("a1, 2", first(hits));
  }

  private void read(FxRobot robot, String id) throws IOException {
    write(id);
    workspace.update(Progress.NONE);
    robot.interact(model::filesChanged);
  }

  /// The first hit in sight.
  private static String first(HitList hits) {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          hits.getScene().getRoot().layout();
          VirtualFlow<?> flow = (VirtualFlow<?>) hits.lookup(".virtual-flow");
          int place = flow.getFirstVisibleCell().getIndex();
          return hits.getItems().get(place).turn().orElseThrow().citation();
        });
  }

  private void write(String id) throws IOException {
    Files.writeString(
        folder.resolve(id + ".md"),
        """
        # Dialog
        **Transcript ID:** %s
        ---
        Assistant: Hello. What do you do?

        User: I bake bread.
        """
            .formatted(id));
  }
}
