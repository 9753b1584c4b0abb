package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.turnstone.ui.kit.Command;

/// Moving through the interviews.
final class GoCommands {

  private GoCommands() {}

  static MenuGroup menu(WindowState state, WindowActions.Go go) {
    ObservableBooleanValue open = state.projectOpenProperty();
    return MenuGroup.of(
        "go",
        List.of(
            List.of(
                Command.of(WORDS, "go.next", "J", go::nextTurn).enabledWhen(open),
                Command.of(WORDS, "go.previous", "K", go::previousTurn).enabledWhen(open),
                Command.of(WORDS, "go.uncoded", "N", go::nextUncoded).enabledWhen(open)),
            List.of(
                Command.of(WORDS, "go.coding.next", "CLOSE_BRACKET", go::nextCoding)
                    .enabledWhen(open),
                Command.of(WORDS, "go.coding.previous", "OPEN_BRACKET", go::previousCoding)
                    .enabledWhen(open)),
            List.of(
                Command.of(WORDS, "go.transcript.next", "Alt+DOWN", go::nextTranscript)
                    .enabledWhen(open),
                Command.of(WORDS, "go.transcript.previous", "Alt+UP", go::previousTranscript)
                    .enabledWhen(open)),
            List.of(
                Command.of(WORDS, "go.back", "Alt+LEFT", go::back).enabledWhen(open),
                Command.of(WORDS, "go.forward", "Alt+RIGHT", go::forward).enabledWhen(open))));
  }
}
