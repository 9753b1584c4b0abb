package org.turnstone.ui.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Picture;
import org.turnstone.ui.kit.Theme;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.workspace.TemporaryHome;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// The Find screen on the samples, to look at:
/// `FindLook FILE THEME FONT_SIZE QUERY [LINE|WHOLE [CODE]]`.
public final class FindLook extends Application {

  private TemporaryHome home;
  private Workspace workspace;

  @Override
  public void start(Stage stage) throws Exception {
    List<String> args = getParameters().getRaw();
    int size = Integer.parseInt(args.get(2));
    home = TemporaryHome.make();
    workspace = TestFolder.open(TestFolder.samples(home.path()), home.path(), "Ana");
    FindModel model = new FindModel(workspace, Background.atOnce(), new Asked(workspace));
    workspace.listen(_ -> FxThread.run(model::changed));
    FindScreen screen =
        new FindScreen(
            model,
            id ->
                workspace.catalogue().find(id).map(TranscriptSummary::attributes).orElse(Map.of()),
            new Visibility());
    HBox.setHgrow(screen.centre(), Priority.ALWAYS);
    Scene scene =
        new Scene(
            new HBox(screen.left(), screen.centre()),
            Integer.getInteger("width", 1216),
            Integer.getInteger("height", 732));
    new Appearance(Theme.valueOf(args.get(1)), size).dress(scene);
    stage.setScene(scene);
    stage.show();
    model.queryProperty().set(args.get(3));
    if (args.size() > 5) {
      model.triage().choose(args.get(5));
      for (int i = 0; i < 6; i++) {
        if (i % 3 == 1) {
          model.triage().reject();
        } else {
          model.triage().accept();
        }
      }
    }
    if (args.size() > 4 && args.get(4).equals("WHOLE")) {
      Node whole =
          screen.centre().lookupAll(".toggle-button").stream().skip(1).findFirst().orElseThrow();
      ((javafx.scene.control.ToggleButton) whole).fire();
    }
    screen.focusQuery();
    ((javafx.scene.control.TextField) scene.getFocusOwner()).end();
    Platform.runLater(() -> Platform.runLater(() -> write(scene, Path.of(args.get(0)))));
  }

  @Override
  public void stop() throws IOException {
    workspace.close();
    home.close();
  }

  private static void write(Scene scene, Path file) {
    try {
      Picture.write(scene, file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Platform.exit();
  }
}
