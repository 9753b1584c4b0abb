package org.turnstone.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.turnstone.export.Format;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Picture;
import org.turnstone.ui.kit.SystemDialogs;
import org.turnstone.ui.kit.Theme;
import org.turnstone.workspace.TemporaryHome;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// The page of the export, to look at: `ExportLook FILE THEME FONT_SIZE WIDTH [WHAT FORMAT]`.
public final class ExportLook extends Application {

  private TemporaryHome home;
  private Workspace workspace;

  @Override
  public void start(Stage stage) throws Exception {
    List<String> args = getParameters().getRaw();
    home = TemporaryHome.make();
    workspace = TestFolder.open(TestFolder.samples(home.path()), home.path(), "Ana");
    ExportModel model =
        new ExportModel(
            workspace,
            Background.atOnce(),
            new ChosenFile(home.path().resolve("excerpts.csv")),
            Set.of());
    ExportPage page = new ExportPage(model, () -> {});
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Scene scene = new Scene(new StackPane(scroll), Integer.parseInt(args.get(3)), 900);
    new Appearance(Theme.valueOf(args.get(1)), Integer.parseInt(args.get(2))).dress(scene);
    stage.setScene(scene);
    stage.show();
    if (args.size() > 4) {
      model.whatProperty().set(What.valueOf(args.get(4)));
      model.formatProperty().set(Format.valueOf(args.get(5)));
    }
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

  /// A person who always takes the same file.
  record ChosenFile(Path file) implements SystemDialogs {

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
      return Optional.of(file);
    }

    @Override
    public void showInFolder(Path file) {}
  }
}
