package org.turnstone.ui.transcript;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done to a coding.
final class CodingMenu extends ContextMenu {

  CodingMenu(Page page, PlacedCoding coding) {
    ConversationActions actions = page.actions();
    String code = page.reading().codeName(coding);
    getItems()
        .addAll(
            item("menu.recode", () -> actions.recode(coding.id())),
            item("menu.memo", () -> actions.memo(coding.id())),
            item("menu.words", () -> page.model().selectWordsOf(coding.id())),
            new SeparatorMenuItem(),
            item("menu.only", () -> actions.showOnly(coding.code()), code),
            new SeparatorMenuItem(),
            item("menu.remove", () -> actions.remove(coding.id()), code));
    setAutoHide(true);
  }

  private static MenuItem item(String words, Runnable action, Object... values) {
    MenuItem item = new MenuItem(Page.WORDS.text(words, values));
    item.setId(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
