package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import java.util.Optional;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.palette.PaletteEntry;

/// The commands of the menus as lines of the palette. What cannot be done now is there, too, and
/// says why.
final class PaletteActions {

  private PaletteActions() {}

  static List<PaletteEntry> of(WindowCommands commands, WindowState state) {
    return commands.menus().stream()
        .flatMap(
            menu ->
                menu.commands()
                    .filter(command -> isOfInterest(command))
                    .map(command -> PaletteEntry.of(command, menu.title(), whyNot(command, state))))
        .toList();
  }

  /// The palette itself is open, and a digit without a code tags with nothing.
  private static boolean isOfInterest(Command command) {
    return !command.id().equals(ViewCommands.PALETTE)
        && (!CodeCommands.tagsByDigit(command) || command.enabledProperty().get());
  }

  private static Optional<String> whyNot(Command command, WindowState state) {
    if (command.enabledProperty().get()) {
      return Optional.empty();
    }
    String reason =
        !state.projectOpenProperty().get()
            ? "palette.not.project"
            : !state.canCodeProperty().get() ? "palette.not.writable" : "palette.not.now";
    return Optional.of(WORDS.text(reason));
  }
}
