package org.turnstone.ui.start;

import static org.turnstone.ui.start.StartPage.WORDS;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.LineIcon;
import org.turnstone.ui.kit.Texts;

/// Where a folder is opened. A folder can be dropped anywhere on the window; this is the place that
/// says so, and that answers while one is held.
final class DropTarget extends VBox {

  private final Button choose = new Button();

  DropTarget(Command chooseFolder) {
    getStyleClass().add("drop-target");
    HBox words =
        new HBox(
            Icons.of(Feather.FOLDER),
            Texts.label(WORDS.text("open.choose")),
            new KeyCap(chooseFolder));
    words.getStyleClass().add("button-words");
    choose.setGraphic(words);
    choose.getStyleClass().add("main");
    choose.setId("choose-folder");
    Icons.attach(choose, chooseFolder);
    getChildren().addAll(LineIcon.FOLDER_IN.node("drop-icon"), words(), choose);
  }

  private static VBox words() {
    VBox words =
        new VBox(
            Texts.label(WORDS.text("open.drop"), "strong", "row-title"),
            Texts.label(WORDS.text("open.formats"), "small", "text2"));
    words.getStyleClass().add("drop-words");
    return words;
  }

  void focusButton() {
    choose.requestFocus();
  }
}
