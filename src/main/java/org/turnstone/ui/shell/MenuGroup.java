package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.turnstone.ui.kit.Command;

/// A menu: its name and its commands, in sections with a line between them.
record MenuGroup(String name, List<List<Command>> sections) {

  /// @param id `file`; the name is the text `menu.file`
  static MenuGroup of(String id, List<List<Command>> sections) {
    return new MenuGroup(WORDS.text("menu." + id), sections);
  }

  /// The name without the sign before the letter that opens the menu with `Alt`.
  String title() {
    return name.replace("_", "");
  }

  Stream<Command> commands() {
    return sections.stream().flatMap(List::stream);
  }
}
