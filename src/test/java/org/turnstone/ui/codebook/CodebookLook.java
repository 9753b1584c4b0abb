package org.turnstone.ui.codebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.turnstone.model.Definition;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Picture;
import org.turnstone.ui.kit.Theme;

/// The codebook, to look at: `CodebookLook FILE THEME FONT_SIZE WIDTH HEIGHT [WHAT]`, where WHAT is
/// `panel`, `split`, `move`, `remove` or `drag`.
public final class CodebookLook extends Application {

  @Override
  public void start(Stage stage) {
    List<String> args = getParameters().getRaw();
    int size = Integer.parseInt(args.get(2));
    String what = args.size() > 5 ? args.get(5) : "";
    Studio studio = new Studio();
    CodebookChanges changes = new CodebookChanges(studio.work);
    changes.define(
        studio.code("sameness"),
        Definition.Part.DESCRIPTION,
        "Work that looks or sounds like everybody else’s.");
    changes.define(
        studio.code("sameness"), Definition.Part.EXCLUDE, "Copying on purpose: see credit.");
    studio.work.visibility().hide(studio.code("unease").id());
    StackPane sheet = new StackPane();
    Desk desk = new Desk(sheet);
    sheet.setPickOnBounds(false);
    Scene scene =
        new Scene(
            new StackPane(
                what.equals("panel") ? panel(studio, desk, size) : screen(studio, desk, size),
                sheet),
            Integer.parseInt(args.get(3)),
            Integer.parseInt(args.get(4)));
    new Appearance(Theme.valueOf(args.get(1)), size).dress(scene);
    stage.setScene(scene);
    stage.show();
    scene.getRoot().layout();
    CodeDialogs dialogs = new CodeDialogs(studio.work, changes, desk);
    switch (what) {
      case "split" -> dialogs.split(studio.code("sameness"));
      case "move" -> dialogs.move(List.of(studio.code("sameness")));
      case "remove" -> dialogs.remove(List.of(studio.code("sameness")));
      default -> {}
    }
    Platform.runLater(() -> Platform.runLater(() -> write(scene, Path.of(args.get(0)))));
  }

  private static HBox screen(Studio studio, Desk desk, int size) {
    CodesScreen screen =
        new CodesScreen(
            studio.work,
            desk,
            List.of(
                new Command("import", "Import codes…", () -> {}),
                new Command("export", "Export codes…", () -> {})));
    screen.show(studio.code("sameness").id());
    Region right = (Region) screen.right();
    right.setMinWidth(296 * size / 13.0);
    right.setMaxWidth(296 * size / 13.0);
    right.getStyleClass().add("panel");
    HBox.setHgrow(screen.centre(), Priority.ALWAYS);
    return new HBox(screen.centre(), right);
  }

  private static HBox panel(Studio studio, Desk desk, int size) {
    CodesSection section =
        new CodesSection(
            studio.work,
            new SimpleObjectProperty<>(Optional.of(studio.code("confidence").id())),
            desk);
    VBox panel = new VBox(section);
    panel.getStyleClass().add("panel");
    panel.setMinWidth(296 * size / 13.0);
    panel.setMaxWidth(296 * size / 13.0);
    return new HBox(panel);
  }

  private static void write(Scene scene, Path file) {
    try {
      Picture.write(scene, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Platform.exit();
  }
}
