package org.turnstone.ui.coding;

import java.util.stream.IntStream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.ui.kit.CodeColours;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Words;

/// What can be done with a code.
final class CodeMenu extends ContextMenu {

  private static final Words WORDS = Words.of(CodeMenu.class);
  private static final int KEYS = 9;

  CodeMenu(
      Code code, boolean editable, TagModel tagging, CodebookChanges changes, CodeDialogs dialogs) {
    MenuItem tag = item("menu.tag", () -> tagging.tag(code), code.name());
    tag.setDisable(!tagging.possibleProperty().get());
    MenuItem change = item("menu.change", () -> dialogs.change(code, false));
    change.setAccelerator(KeyCombination.valueOf("F2"));
    MenuItem remove = item("menu.remove", () -> dialogs.remove(code));
    remove.setAccelerator(KeyCombination.valueOf("Delete"));
    getItems()
        .addAll(
            tag,
            new SeparatorMenuItem(),
            change,
            item("menu.definition", () -> dialogs.change(code, true)),
            colours(code, changes),
            keys(code, changes),
            new SeparatorMenuItem(),
            remove);
    if (!editable) {
      getItems().forEach(each -> each.setDisable(true));
    }
  }

  private static Menu colours(Code code, CodebookChanges changes) {
    Menu menu = new Menu(WORDS.text("menu.colour"));
    for (CodeColour colour : CodeColour.values()) {
      RadioMenuItem item = new RadioMenuItem(CodeColours.name(colour), new Swatch(colour));
      item.setSelected(colour == code.colour());
      item.setOnAction(_ -> changes.recolour(code, colour));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static Menu keys(Code code, CodebookChanges changes) {
    Menu menu = new Menu(WORDS.text("menu.key"));
    IntStream.rangeClosed(0, KEYS)
        .mapToObj(
            key -> {
              CheckMenuItem item =
                  new CheckMenuItem(key == 0 ? WORDS.text("menu.key.none") : Integer.toString(key));
              item.setSelected(code.key() == key);
              item.setOnAction(_ -> changes.setKey(code, key));
              return item;
            })
        .forEach(menu.getItems()::add);
    return menu;
  }

  private static MenuItem item(String text, Runnable run, Object... values) {
    MenuItem item = new MenuItem(WORDS.text(text, values));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }
}
