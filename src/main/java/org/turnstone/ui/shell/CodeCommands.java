package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.turnstone.ui.kit.Command;

/// Coding the current turn or the selected words.
final class CodeCommands {

  private static final String BY_DIGIT = "code.key";

  private CodeCommands() {}

  static MenuGroup menu(WindowState state, WindowActions.Code code, WindowActions.Coders coders) {
    ObservableBooleanValue can = state.canCodeProperty();
    List<Command> byKey =
        IntStream.rangeClosed(1, WindowState.keys())
            .mapToObj(digit -> byKey(state, digit, code))
            .toList();
    return MenuGroup.of(
        "code",
        List.of(
            List.of(
                Command.of(WORDS, "code.tag", "T", code::tag).enabledWhen(can),
                Command.of(WORDS, "code.again", "PERIOD", code::sameCodeAgain).enabledWhen(can),
                Command.of(WORDS, "code.vivo", "V", code::tagInVivo).enabledWhen(can),
                Command.of(WORDS, "code.recode", "R", code::recode).enabledWhen(can),
                Command.of(WORDS, "code.off", "DELETE", code::takeCodeOff).enabledWhen(can),
                Command.of(WORDS, "code.memo", "M", code::memo).enabledWhen(can)),
            IntStream.rangeClosed(1, WindowState.suggestions())
                .mapToObj(number -> suggested(state, number, code))
                .toList(),
            ends(can, code),
            List.of(
                Command.of(WORDS, "code.coders", coders::showCoders)
                    .enabledWhen(state.projectOpenProperty()),
                Command.of(WORDS, "code.onlyMine", "Shortcut+Shift+M", coders::switchOnlyMine)
                    .enabledWhen(state.projectOpenProperty())),
            byKey));
  }

  private static List<Command> ends(ObservableBooleanValue can, WindowActions.Code code) {
    return List.of(
        end("code.end.on", "Alt+Shift+RIGHT", () -> code.moveEnd(true), can),
        end("code.end.back", "Alt+Shift+LEFT", () -> code.moveEnd(false), can),
        end("code.start.back", "Shortcut+Alt+Shift+LEFT", () -> code.moveStart(false), can),
        end("code.start.on", "Shortcut+Alt+Shift+RIGHT", () -> code.moveStart(true), can));
  }

  private static Command end(String id, String keys, Runnable move, ObservableBooleanValue can) {
    return Command.of(WORDS, id, keys, move).enabledWhen(can);
  }

  /// Whether it is one of the nine that tag with the code of a digit.
  static boolean tagsByDigit(Command command) {
    return command.id().startsWith(BY_DIGIT);
  }

  private static Command suggested(WindowState state, int number, WindowActions.Code code) {
    StringProperty name = state.suggestion(number);
    return new Command("code.suggested" + number, "", () -> code.takeSuggestion(number))
        .named(naming("code.suggested", "code.suggested.none", name, number))
        .key("Alt+" + number)
        .enabledWhen(state.canCodeProperty().and(name.isNotEmpty()));
  }

  private static Command byKey(WindowState state, int digit, WindowActions.Code code) {
    StringProperty name = state.codeOfKey(digit);
    return new Command(BY_DIGIT + digit, "", () -> code.tagWithKey(digit))
        .named(naming("code.key", "code.key.none", name, digit))
        .key(Integer.toString(digit))
        .enabledWhen(state.canCodeProperty().and(name.isNotEmpty()));
  }

  private static StringBinding naming(String named, String nameless, StringProperty name, int key) {
    return Bindings.createStringBinding(
        () -> name.get().isEmpty() ? WORDS.text(nameless, key) : WORDS.text(named, name.get()),
        name);
  }
}
