package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Theme;

/// Theme, size of text, and the name one codes under. Each takes effect at once.
final class SettingsSheet extends VBox {

  SettingsSheet(Appearance appearance, String coder, Consumer<String> codeAs) {
    super(16);
    getStyleClass().add("settings-sheet");
    getChildren()
        .addAll(
            row("settings.theme", theme(appearance)),
            row("settings.size", size(appearance)),
            row("settings.coder", coder(coder, codeAs)));
  }

  private static HBox row(String text, Node setting) {
    Label name = Texts.label(WORDS.text(text));
    name.setLabelFor(setting);
    HBox row = new HBox(16, name, Texts.gap(), setting);
    row.getStyleClass().add("settings-row");
    return row;
  }

  private static Node theme(Appearance appearance) {
    SegmentedChoice<Theme> choice =
        new SegmentedChoice<>(
            WORDS.text("settings.theme"),
            List.of(Theme.values()),
            theme -> new SimpleStringProperty(WORDS.text("settings.theme." + theme)));
    choice.chosenProperty().bindBidirectional(appearance.themeProperty());
    return choice;
  }

  private static Node size(Appearance appearance) {
    Label size = Texts.label("", "size-shown");
    size.textProperty().bind(appearance.fontSizeProperty().asString());
    Button smaller =
        Icons.button(Feather.MINUS, WORDS.text("view.smaller"), () -> appearance.enlarge(-1));
    Button larger =
        Icons.button(Feather.PLUS, WORDS.text("view.larger"), () -> appearance.enlarge(1));
    HBox setting = new HBox(8, smaller, size, larger);
    setting.getStyleClass().add("settings-row");
    return setting;
  }

  private static Node coder(String coder, Consumer<String> codeAs) {
    TextField field = new TextField(coder);
    field.setId("settings-coder");
    field.setAccessibleText(WORDS.text("settings.coder"));
    Runnable accept =
        () -> {
          String name = field.getText().strip();
          if (!name.isEmpty() && !name.equals(coder)) {
            codeAs.accept(name);
          }
        };
    field.setOnAction(_ -> accept.run());
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) {
                accept.run();
              }
            });
    return field;
  }
}
