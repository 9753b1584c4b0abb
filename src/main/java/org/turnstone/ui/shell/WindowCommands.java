package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Appearance;
import org.turnstone.ui.kit.Command;

/// Every action of the window, by menu. Views take from here the commands their buttons run, so a
/// button, its menu item and its key are always one thing.
public final class WindowCommands {

  private static final String BY_DIGIT = "code.key";

  private final WindowState state;
  private final List<MenuGroup> menus;

  WindowCommands(
      WindowState state, WindowActions actions, Appearance appearance, ViewActions view) {
    this.state = state;
    this.menus =
        List.of(
            file(actions.file()),
            edit(actions.edit(), view),
            view(appearance, view),
            code(actions.code()),
            go(actions.go()),
            help(actions.file(), view));
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

  /// Whether it is one of the nine that tag with the code of a digit.
  boolean tagsByDigit(Command command) {
    return command.id().startsWith(BY_DIGIT);
  }

  List<MenuGroup> menus() {
    return menus;
  }

  Stream<Command> all() {
    return menus.stream().flatMap(MenuGroup::commands);
  }

  private MenuGroup file(WindowActions.File file) {
    ObservableBooleanValue open = state.projectOpenProperty();
    return menu(
        "file",
        List.of(
            List.of(
                command("file.open", "Shortcut+O", file::chooseFolder).icon(Feather.FOLDER),
                command("file.samples", file::openSamples)),
            List.of(command("file.export", "Shortcut+E", file::exportExcerpts).enabledWhen(open)),
            List.of(
                command("file.close", "Shortcut+W", file::closeProject).enabledWhen(open),
                command("file.quit", "Shortcut+Q", file::quit))));
  }

  private MenuGroup edit(WindowActions.Edit edit, ViewActions view) {
    ObservableBooleanValue open = state.projectOpenProperty();
    Runnable find =
        () -> {
          view.showScreen(Screen.FIND);
          edit.find();
        };
    return menu(
        "edit",
        List.of(
            List.of(
                command("edit.undo", "Shortcut+Z", edit::undo)
                    .named(withObject("edit.undo", state.undoProperty()))
                    .enabledWhen(state.undoProperty().isNotEmpty())
                    .icon(Feather.CORNER_UP_LEFT),
                command("edit.redo", "Shortcut+Shift+Z", edit::redo)
                    .named(withObject("edit.redo", state.redoProperty()))
                    .enabledWhen(state.redoProperty().isNotEmpty())),
            List.of(command("edit.copy", "Shortcut+C", edit::copy).enabledWhen(open)),
            List.of(
                command("edit.find", "Shortcut+F", find).enabledWhen(open).icon(Feather.SEARCH))));
  }

  private MenuGroup view(Appearance appearance, ViewActions view) {
    ObservableBooleanValue open = state.projectOpenProperty();
    return menu(
        "view",
        List.of(
            List.of(
                command("view.read", "Shortcut+1", () -> view.showScreen(Screen.READ))
                    .enabledWhen(open),
                command("view.find", "Shortcut+2", () -> view.showScreen(Screen.FIND))
                    .enabledWhen(open)),
            List.of(
                command("view.left", "Shortcut+B", view::toggleLeft).enabledWhen(open),
                command("view.right", "Shortcut+Alt+B", view::toggleRight).enabledWhen(open),
                command("view.part", "F6", view::nextPart)),
            List.of(
                command("view.larger", "Shortcut+EQUALS", () -> appearance.enlarge(1)),
                command("view.smaller", "Shortcut+MINUS", () -> appearance.enlarge(-1)),
                command(
                    "view.standard",
                    "Shortcut+0",
                    () -> appearance.fontSizeProperty().set(Appearance.STANDARD_FONT_SIZE)),
                command("view.theme", "Shortcut+Shift+D", appearance::switchTheme),
                command("view.settings", "Shortcut+COMMA", view::showSettings))));
  }

  private MenuGroup code(WindowActions.Code code) {
    ObservableBooleanValue can = state.canCodeProperty();
    List<Command> byKey =
        IntStream.rangeClosed(1, WindowState.keys()).mapToObj(digit -> byKey(digit, code)).toList();
    return menu(
        "code",
        List.of(
            List.of(
                command("code.tag", "T", code::tag).enabledWhen(can),
                command("code.again", "PERIOD", code::sameCodeAgain).enabledWhen(can),
                command("code.off", "DELETE", code::takeCodeOff).enabledWhen(can),
                command("code.memo", "M", code::memo).enabledWhen(can)),
            byKey));
  }

  private Command byKey(int digit, WindowActions.Code code) {
    StringProperty name = state.codeOfKey(digit);
    StringBinding words =
        Bindings.createStringBinding(
            () ->
                name.get().isEmpty()
                    ? WORDS.text("code.key.none", digit)
                    : WORDS.text("code.key", name.get()),
            name);
    return new Command(BY_DIGIT + digit, "", () -> code.tagWithKey(digit))
        .named(words)
        .key(Integer.toString(digit))
        .enabledWhen(state.canCodeProperty().and(name.isNotEmpty()));
  }

  private MenuGroup go(WindowActions.Go go) {
    ObservableBooleanValue open = state.projectOpenProperty();
    return menu(
        "go",
        List.of(
            List.of(
                command("go.next", "J", go::nextTurn).enabledWhen(open),
                command("go.previous", "K", go::previousTurn).enabledWhen(open),
                command("go.uncoded", "N", go::nextUncoded).enabledWhen(open)),
            List.of(
                command("go.transcript.next", "Alt+DOWN", go::nextTranscript).enabledWhen(open),
                command("go.transcript.previous", "Alt+UP", go::previousTranscript)
                    .enabledWhen(open)),
            List.of(
                command("go.back", "Alt+LEFT", go::back).enabledWhen(open),
                command("go.forward", "Alt+RIGHT", go::forward).enabledWhen(open))));
  }

  private static MenuGroup help(WindowActions.File file, ViewActions view) {
    return menu(
        "help",
        List.of(
            List.of(command("help.keys", "F1", view::showKeys)),
            List.of(command("help.log", file::showLog), command("help.about", view::showAbout))));
  }

  private static MenuGroup menu(String id, List<List<Command>> sections) {
    return new MenuGroup(WORDS.text("menu." + id), sections);
  }

  private static Command command(String id, Runnable action) {
    return new Command(id, WORDS.text(id), action);
  }

  private static Command command(String id, String key, Runnable action) {
    return command(id, action).key(key);
  }

  private static StringBinding withObject(String id, StringProperty object) {
    return Bindings.createStringBinding(
        () ->
            Optional.of(object.get())
                .filter(o -> !o.isEmpty())
                .map(o -> WORDS.text(id) + " " + o)
                .orElseGet(() -> WORDS.text(id)),
        object);
  }
}
