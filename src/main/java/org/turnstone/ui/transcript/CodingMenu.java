package org.turnstone.ui.transcript;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.turnstone.model.CodingId;

/// What can be done to a coding.
final class CodingMenu extends ContextMenu {

  CodingMenu(ConversationActions actions, CodingId coding) {
    getItems()
        .addAll(
            item("menu.memo", actions::memo, coding), item("menu.remove", actions::remove, coding));
    setAutoHide(true);
  }

  private static MenuItem item(String words, Consumer<CodingId> action, CodingId coding) {
    MenuItem item = new MenuItem(Page.WORDS.text(words));
    item.setId(words);
    item.setOnAction(_ -> action.accept(coding));
    return item;
  }
}
