package org.turnstone.ui.kit;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;

/// A page of all small parts, to look at: `KitLook FILE THEME FONT_SIZE`.
public final class KitLook extends Application {

  @Override
  public void start(Stage stage) throws Exception {
    List<String> args = getParameters().getRaw();
    VBox page = new VBox(16, words(), buttons(), fields(), chips(), rings());
    page.getStyleClass().add("canvas");
    page.setStyle("-fx-padding: 24px;");
    Scene scene = new Scene(page, 900, 700);
    new Appearance(Theme.valueOf(args.get(1)), Integer.parseInt(args.get(2))).dress(scene);
    stage.setScene(scene);
    stage.show();
    page.lookup("#focused").requestFocus();
    Picture.write(scene, Path.of(args.get(0)));
    Platform.exit();
  }

  private static HBox words() {
    HBox row = new HBox(16, new Logo());
    for (String style :
        List.of("title", "heading", "strong", "base", "small", "section-label", "tiny")) {
      Label label = new Label(style);
      label.getStyleClass().add(style);
      row.getChildren().add(label);
    }
    return row;
  }

  private static HBox buttons() {
    Button main = new Button("Choose a folder", Icons.of(Feather.FOLDER));
    main.getStyleClass().add("main");
    Button plain = new Button("Open the samples");
    Button focused = new Button("With focus");
    focused.setId("focused");
    Button compact = new Button("Locate");
    compact.getStyleClass().add("compact");
    Button flat = new Button("Clear");
    flat.getStyleClass().add("flat");
    return new HBox(
        16,
        main,
        plain,
        focused,
        compact,
        flat,
        Icons.button(Feather.SUN, "Dark", () -> {}),
        new Hyperlink("4 more"),
        new KeyCap("Ctrl Z"),
        new KeyCap("T"));
  }

  private static HBox fields() {
    TextField prompt = new TextField();
    prompt.setPromptText("Type a code");
    TextArea memo = new TextArea("Style and price come up together.");
    memo.setPrefRowCount(2);
    memo.setPrefColumnCount(20);
    SegmentedChoice<String> choice =
        new SegmentedChoice<>(
            "Show", List.of("All", "To do 84", "Done 41"), SimpleStringProperty::new);
    return new HBox(16, prompt, memo, choice);
  }

  private static FlowPane chips() {
    FlowPane row = new FlowPane(6, 6);
    for (CodeColour colour : CodeColour.values()) {
      Code code = new Code(CodeId.random(), colour.word(), colour, java.util.Optional.empty());
      Chip chip = new Chip(code, () -> {}, () -> {});
      chip.chosenProperty().set(colour == CodeColour.AZURE);
      row.getChildren().add(chip);
    }
    return row;
  }

  private static HBox rings() {
    HBox row = new HBox(16);
    for (int done : List.of(0, 2, 6, 10)) {
      ProgressRing ring = new ProgressRing();
      ring.show(done, 10);
      row.getChildren().add(ring);
    }
    Meter meter = new Meter();
    meter.setPrefWidth(200);
    meter.shareProperty().set(0.33);
    row.getChildren().addAll(new CoderMark("Ana", true), new CoderMark("Ben", false), meter);
    return row;
  }
}
