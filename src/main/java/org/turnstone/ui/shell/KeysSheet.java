package org.turnstone.ui.shell;

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
          .filter(command -> command.key().isPresent())
          .map(KeysSheet::row)
          .forEach(column.getChildren()::add);
      getChildren().add(column);
    }
  }

  private static HBox row(Command command) {
    HBox row = new HBox(Texts.label(command.textProperty().get()), Texts.gap());
    command.key().map(KeyCap::new).ifPresent(row.getChildren()::add);
    row.getStyleClass().add("keys-row");
    return row;
  }
}
