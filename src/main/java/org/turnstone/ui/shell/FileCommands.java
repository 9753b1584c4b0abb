package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import javafx.beans.binding.Bindings;
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
            List.of(
                Command.of(WORDS, "file.report", file::showReport).enabledWhen(open),
                reading(state, file)),
            List.of(
                Command.of(WORDS, "file.close", "Shortcut+W", file::closeProject).enabledWhen(open),
                Command.of(WORDS, "file.quit", "Shortcut+Q", file::quit))));
  }

  /// Ends the reading of the files or goes on with it, while not all are read.
  private static Command reading(WindowState state, WindowActions.File file) {
    return Command.of(WORDS, "file.reading", file::switchReading)
        .named(
            Bindings.createStringBinding(
                () ->
                    WORDS.text(
                        state.readingProperty().get().filter(far -> !far.running()).isPresent()
                            ? "file.reading.goOn"
                            : "file.reading"),
                state.readingProperty()))
        .enabledWhen(
            Bindings.createBooleanBinding(
                () -> state.readingProperty().get().isPresent(), state.readingProperty()));
  }
}
