package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Command;

/// Taking back, copying, finding.
final class EditCommands {

  private EditCommands() {}

  static MenuGroup menu(WindowState state, WindowActions.Edit edit, ViewActions view) {
    ObservableBooleanValue open = state.projectOpenProperty();
    Runnable find =
        () -> {
          view.showScreen(Screen.FIND);
          edit.find();
        };
    return MenuGroup.of(
        "edit",
        List.of(
            List.of(
                Command.of(WORDS, "edit.undo", "Shortcut+Z", edit::undo)
                    .named(withObject("edit.undo", state.undoProperty()))
                    .enabledWhen(state.undoProperty().isNotEmpty())
                    .icon(Feather.CORNER_UP_LEFT),
                Command.of(WORDS, "edit.redo", "Shortcut+Shift+Z", edit::redo)
                    .named(withObject("edit.redo", state.redoProperty()))
                    .enabledWhen(state.redoProperty().isNotEmpty())),
            List.of(Command.of(WORDS, "edit.copy", "Shortcut+C", edit::copy).enabledWhen(open)),
            List.of(
                Command.of(WORDS, "edit.find", "Shortcut+F", find)
                    .enabledWhen(open)
                    .icon(Feather.SEARCH)),
            List.of(
                Command.of(
                        WORDS, "edit.history", "Shortcut+H", () -> view.showScreen(Screen.HISTORY))
                    .enabledWhen(open)
                    .icon(Feather.CLOCK))));
  }

  private static StringBinding withObject(String id, StringProperty object) {
    return Bindings.createStringBinding(
        () ->
            Optional.of(object.get())
                .filter(o -> !o.isEmpty())
                .map(o -> WORDS.text(id + ".what", o))
                .orElseGet(() -> WORDS.text(id)),
        object);
  }
}
