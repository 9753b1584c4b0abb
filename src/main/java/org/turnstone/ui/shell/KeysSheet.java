package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Texts;

/// Every command that has a key, by menu.
final class KeysSheet extends FlowPane {

  KeysSheet(WindowCommands commands) {
    super(32, 24);
    getStyleClass().add("keys-sheet");
    for (MenuGroup menu : commands.menus()) {
      VBox column = new VBox(Texts.label(menu.name(), "section-label"));
      column.getStyleClass().add("keys-column");
      menu.commands()
          .filter(command -> command.key().isPresent() && !CodeCommands.tagsByDigit(command))
          .map(KeysSheet::row)
          .forEach(column.getChildren()::add);
      if (menu.commands().anyMatch(CodeCommands::tagsByDigit)) {
        column.getChildren().add(digits());
      }
      getChildren().add(column);
    }
  }

  private static HBox row(Command command) {
    HBox row = row(command.textProperty().get());
    command.key().map(KeyCap::new).ifPresent(row.getChildren()::add);
    return row;
  }

  /// One line for all nine digits: which code each has is seen in the tree of codes.
  private static HBox digits() {
    HBox row = row(WORDS.text("keys.digits"));
    row.getChildren().addAll(new KeyCap("1"), Texts.label("–", "text2"), new KeyCap("9"));
    return row;
  }

  private static HBox row(String words) {
    HBox row = new HBox(4, Texts.label(words), Texts.gap());
    row.getStyleClass().add("keys-row");
    return row;
  }
}
