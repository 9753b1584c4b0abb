package org.turnstone.ui.transcript;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.turnstone.model.Role;
import org.turnstone.model.Turn;

/// Says what part a speaker has, for all turns of that speaker in the project.
final class RoleMenu extends ContextMenu {

  RoleMenu(ConversationActions actions, Turn turn, String speaker, Role now) {
    MenuItem title = new MenuItem(Page.WORDS.text("menu.role", speaker));
    title.setDisable(true);
    getItems().add(title);
    ToggleGroup roles = new ToggleGroup();
    for (Role role : Role.values()) {
      RadioMenuItem item = new RadioMenuItem(TurnWords.role(role));
      item.setId("role-" + role.word());
      item.setToggleGroup(roles);
      item.setSelected(role == now);
      item.setOnAction(_ -> actions.setRole(turn.speaker(), role));
      getItems().add(item);
    }
    setAutoHide(true);
  }
}
