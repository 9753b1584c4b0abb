package org.turnstone.ui.codebook;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.ui.kit.CodeColours;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Words;

/// What can be done with the selected codes.
final class CodeMenu extends ContextMenu {

  private static final Words WORDS = Words.of(CodeMenu.class);
  private static final int KEYS = 9;

  private final CodeTreeView view;
  private final List<Code> codes;

  CodeMenu(CodeTreeView view, List<Code> codes) {
    this.view = view;
    this.codes = codes;
    boolean one = codes.size() == 1;
    if (one) {
      add(TreeKey.TAG, TreeKey.PAGE);
      separate();
      add(TreeKey.RENAME, TreeKey.BESIDE, TreeKey.UNDER);
    }
    getItems().add(colours());
    if (one) {
      getItems().add(keys(codes.getFirst()));
    }
    separate();
    add(TreeKey.MOVE, TreeKey.OUT, TreeKey.IN, TreeKey.MERGE);
    if (one) {
      add(TreeKey.SPLIT);
    }
    separate();
    add(TreeKey.HIDE, TreeKey.REMOVE);
  }

  private void add(TreeKey... keys) {
    for (TreeKey key : keys) {
      MenuItem item = new MenuItem(WORDS.text(text(key), CodebookChanges.subject(codes)));
      item.setId("menu-" + key.name().toLowerCase(java.util.Locale.ROOT));
      item.setMnemonicParsing(false);
      item.setAccelerator(key.key());
      item.setOnAction(_ -> key.act(view, codes));
      item.setDisable(key.changes() && !view.canChange());
      getItems().add(item);
    }
  }

  private String text(TreeKey key) {
    boolean hidden =
        key == TreeKey.HIDE
            && view.changes().withDescendants(codes).stream()
                .allMatch(view.work().visibility()::hides);
    return hidden ? "menu.show" : "menu." + key.name().toLowerCase(java.util.Locale.ROOT);
  }

  private void separate() {
    getItems().add(new SeparatorMenuItem());
  }

  private Menu colours() {
    Menu menu = new Menu(WORDS.text("menu.colour"));
    for (CodeColour colour : CodeColour.values()) {
      RadioMenuItem item = new RadioMenuItem(CodeColours.name(colour), new Swatch(colour));
      item.setSelected(codes.stream().allMatch(code -> code.colour() == colour));
      item.setOnAction(_ -> view.changes().recolour(codes, colour));
      menu.getItems().add(item);
    }
    menu.setDisable(!view.canChange());
    return menu;
  }

  private Menu keys(Code code) {
    Menu menu = new Menu(WORDS.text("menu.key"));
    IntStream.rangeClosed(0, KEYS)
        .mapToObj(
            key -> {
              CheckMenuItem item =
                  new CheckMenuItem(key == 0 ? WORDS.text("menu.key.none") : Integer.toString(key));
              item.setSelected(code.key() == key);
              item.setOnAction(_ -> view.changes().setKey(code, key));
              return item;
            })
        .forEach(menu.getItems()::add);
    menu.setDisable(!view.canChange());
    return menu;
  }
}
