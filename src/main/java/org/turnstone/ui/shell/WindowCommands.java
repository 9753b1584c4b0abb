package org.turnstone.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Command;

/// Every action of the window, by menu. Views take from here the commands their buttons run, so a
/// button, its menu item and its key are always one thing.
public final class WindowCommands {

  private final List<MenuGroup> menus;

  WindowCommands(
      WindowState state, WindowActions actions, Appearance appearance, ViewActions view) {
    this.menus =
        List.of(
            FileCommands.menu(state, actions.file()),
            EditCommands.menu(state, actions.edit(), view),
            ViewCommands.menu(state, appearance, view, actions.coders()),
            CodeCommands.menu(state, actions.code(), actions.coders()),
            GoCommands.menu(state, actions.go()),
            HelpCommands.menu(actions.file(), view));
  }

  /// The command of that id, `file.open`.
  ///
  /// @throws IllegalArgumentException when there is none
  public Command of(String id) {
    return all()
        .filter(command -> command.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no command " + id));
  }

  List<MenuGroup> menus() {
    return menus;
  }

  Stream<Command> all() {
    return menus.stream().flatMap(MenuGroup::commands);
  }
}
