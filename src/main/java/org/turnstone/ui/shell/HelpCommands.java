package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import org.turnstone.ui.kit.Command;

/// Keys, the log, and what this program is.
final class HelpCommands {

  static final String KEYS = "help.keys";

  private HelpCommands() {}

  static MenuGroup menu(WindowActions.File file, ViewActions view) {
    return MenuGroup.of(
        "help",
        List.of(
            List.of(Command.of(WORDS, KEYS, "F1", view::showKeys)),
            List.of(
                Command.of(WORDS, "help.log", file::showLog),
                Command.of(WORDS, "help.about", view::showAbout))));
  }
}
