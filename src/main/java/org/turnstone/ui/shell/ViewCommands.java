package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Command;

/// The screens of a project, the panels and the looks of the window.
final class ViewCommands {

  static final String PALETTE = "view.palette";

  private ViewCommands() {}

  static MenuGroup menu(
      WindowState state, Appearance appearance, ViewActions view, WindowActions.Coders coders) {
    ObservableBooleanValue open = state.projectOpenProperty();
    return MenuGroup.of(
        "view",
        List.of(
            List.of(Command.of(WORDS, PALETTE, "Shortcut+K", view::showPalette)),
            screens(view, open),
            List.of(
                Command.of(WORDS, "view.left", "Shortcut+B", view::toggleLeft).enabledWhen(open),
                Command.of(WORDS, "view.right", "Shortcut+Alt+B", view::toggleRight)
                    .enabledWhen(open),
                Command.of(WORDS, "view.part", "F6", view::nextPart)),
            List.of(
                Command.of(WORDS, "view.names", "Shortcut+Shift+N", coders::switchNames)
                    .enabledWhen(state.namesProperty().isNotEmpty())),
            List.of(
                Command.of(WORDS, "view.larger", "Shortcut+EQUALS", () -> appearance.enlarge(1)),
                Command.of(WORDS, "view.smaller", "Shortcut+MINUS", () -> appearance.enlarge(-1)),
                Command.of(
                    WORDS,
                    "view.standard",
                    "Shortcut+0",
                    () -> appearance.fontSizeProperty().set(Appearance.STANDARD_FONT_SIZE)),
                Command.of(WORDS, "view.theme", "Shortcut+Shift+D", appearance::switchTheme),
                Command.of(WORDS, "view.settings", "Shortcut+COMMA", view::showSettings))));
  }

  private static List<Command> screens(ViewActions view, ObservableBooleanValue open) {
    return List.of(
        screen("view.read", "Shortcut+1", Screen.READ, view, open),
        screen("view.find", "Shortcut+2", Screen.FIND, view, open),
        screen("view.excerpts", "Shortcut+3", Screen.EXCERPTS, view, open),
        screen("view.codes", "Shortcut+4", Screen.CODES, view, open),
        screen("view.memos", "Shortcut+5", Screen.MEMOS, view, open),
        screen("view.speakers", "Shortcut+6", Screen.SPEAKERS, view, open));
  }

  private static Command screen(
      String name, String key, String screen, ViewActions view, ObservableBooleanValue open) {
    return Command.of(WORDS, name, key, () -> view.showScreen(screen)).enabledWhen(open);
  }
}
