package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Keys;

/// The menus, made from the commands. Those for coding and moving are there while a project is
/// open.
final class MainMenu extends MenuBar {

  /// Where the recent folders stand in the file menu: after the command that asks for one.
  private static final int RECENT_AT = 1;

  MainMenu(WindowState state, WindowCommands commands, Consumer<Path> open) {
    List<Menu> menus = commands.menus().stream().map(MainMenu::menu).toList();
    menus.getFirst().getItems().add(RECENT_AT, recent(state, open));
    getMenus().addAll(menus);
    menus.get(3).visibleProperty().bind(state.projectOpenProperty());
    menus.get(4).visibleProperty().bind(state.projectOpenProperty());
    setAccessibleText(WORDS.text("menus"));
    setMinWidth(USE_PREF_SIZE);
  }

  private static Menu menu(MenuGroup group) {
    Menu menu = new Menu(group.name());
    for (List<Command> section : group.sections()) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      section.stream().map(MainMenu::item).forEach(menu.getItems()::add);
    }
    return menu;
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.setId(command.id());
    item.setMnemonicParsing(false);
    item.textProperty().bind(command.textProperty());
    item.disableProperty().bind(command.enabledProperty().not());
    item.acceleratorProperty()
        .bind(command.keyProperty().map(key -> key.map(Keys::inMenu).orElse(null)));
    item.setOnAction(_ -> command.run());
    return item;
  }

  private static Menu recent(WindowState state, Consumer<Path> open) {
    Menu menu = new Menu(WORDS.text("file.recent"));
    menu.disableProperty().bind(Bindings.isEmpty(state.recent()));
    Runnable fill =
        () ->
            menu.getItems()
                .setAll(state.recent().stream().map(recent -> item(recent, open)).toList());
    state.recent().subscribe(fill);
    fill.run();
    return menu;
  }

  private static MenuItem item(WindowState.Recent recent, Consumer<Path> open) {
    MenuItem item = new MenuItem(recent.name());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> open.accept(recent.folder()));
    return item;
  }
}
