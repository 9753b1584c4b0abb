package org.turnstone.ui.codebook;

import java.util.Locale;
import java.util.function.Consumer;
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
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Words;

/// What can be done with a code.
final class CodeMenu extends ContextMenu {

  private static final Words WORDS = Words.of(CodeMenu.class);
  private static final int KEYS = 9;

  CodeMenu(
      Code code,
      boolean editable,
      Consumer<Code> tag,
      CodebookChanges changes,
      CodeDialogs dialogs) {
    MenuItem change = item("menu.change", () -> dialogs.change(code, false));
    change.setAccelerator(KeyCombination.valueOf("F2"));
    MenuItem remove = item("menu.remove", () -> dialogs.remove(code));
    remove.setAccelerator(KeyCombination.valueOf("Delete"));
    getItems()
        .addAll(
            item("menu.tag", () -> tag.accept(code), code.name()),
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
      String name =
          colour.word().substring(0, 1).toUpperCase(Locale.ROOT) + colour.word().substring(1);
      RadioMenuItem item = new RadioMenuItem(name, new Swatch(colour));
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
