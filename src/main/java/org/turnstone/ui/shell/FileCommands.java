package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Command;

/// Opening, closing, taking out.
final class FileCommands {

  private FileCommands() {}

  static MenuGroup menu(WindowState state, WindowActions.File file) {
    ObservableBooleanValue open = state.projectOpenProperty();
    return MenuGroup.of(
        "file",
        List.of(
            List.of(
                Command.of(WORDS, "file.open", "Shortcut+O", file::chooseFolder)
                    .icon(Feather.FOLDER),
                Command.of(WORDS, "file.samples", file::openSamples)),
            List.of(
                Command.of(WORDS, "file.export", "Shortcut+E", file::exportExcerpts)
                    .enabledWhen(open)),
            List.of(
                Command.of(WORDS, "file.codes.import", file::importCodes).enabledWhen(open),
                Command.of(WORDS, "file.codes.export", file::exportCodes).enabledWhen(open)),
            List.of(Command.of(WORDS, "file.report", file::showReport).enabledWhen(open)),
            List.of(
                Command.of(WORDS, "file.close", "Shortcut+W", file::closeProject).enabledWhen(open),
                Command.of(WORDS, "file.quit", "Shortcut+Q", file::quit))));
  }
}
