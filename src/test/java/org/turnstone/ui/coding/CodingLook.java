package org.turnstone.ui.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Picture;
import org.turnstone.ui.kit.Theme;

/// The panel, to look at: `CodingLook FILE THEME FONT_SIZE [TYPED]`.
public final class CodingLook extends Application {

  @Override
  public void start(Stage stage) throws Exception {
    List<String> args = getParameters().getRaw();
    int size = Integer.parseInt(args.get(2));
    Desk desk = Desk.on(StudioProject.on(2, "they came back smooth"));
    Pane layer = new Pane();
    layer.setPickOnBounds(false);
    CodingPanel panel =
        new CodingPanel(desk.work, desk.actions(new ArrayList<>()), desk.source(), layer);
    panel.setMinWidth(296 * size / 13.0);
    panel.setMaxWidth(296 * size / 13.0);
    Region page = new Region();
    page.getStyleClass().add("canvas");
    HBox.setHgrow(page, Priority.ALWAYS);
    Scene scene = new Scene(new StackPane(new HBox(page, panel), layer), 900, 732);
    new Appearance(Theme.valueOf(args.get(1)), size).dress(scene);
    stage.setScene(scene);
    stage.show();
    scene.getRoot().layout();
    if (args.size() > 3) {
      panel.startTagging(Optional.of(new BoundingBox(40, 200, 100, 20)));
      ((TextField) scene.getFocusOwner()).setText(args.get(3));
    } else {
      page.setFocusTraversable(true);
      page.requestFocus();
    }
    Platform.runLater(() -> Platform.runLater(() -> write(scene, Path.of(args.get(0)))));
  }

  private static void write(Scene scene, Path file) {
    try {
      Picture.write(scene, file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Platform.exit();
  }
}
