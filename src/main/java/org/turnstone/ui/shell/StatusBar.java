package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.CoderMark;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Texts;

/// The row at the bottom: who codes, whether it is saved, what to check; how much there is, and
/// what undo would undo. Without a project it says what the program is.
final class StatusBar extends HBox {

  /// @param showNotSaved tells why the last action is not saved
  StatusBar(WindowState state, WindowCommands commands, Runnable showNotSaved) {
    getStyleClass().add("status-bar");
    ObservableBooleanValue open = state.projectOpenProperty();
    Label counts = Texts.label("", "text2");
    counts.textProperty().bind(state.countsProperty());
    counts.setMinWidth(0);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(state.countsProperty());
    counts.setTooltip(whole);
    Label version = Texts.label(WORDS.text("version", version()), "text2");
    Label promise = Texts.label(WORDS.text("promise"), "text2");
    getChildren()
        .addAll(
            shownWhen(open, coder(state, commands.of("code.coders"))),
            shownWhen(
                Bindings.and(state.projectOpenProperty(), state.hiddenProperty().isNotEmpty()),
                hidden(state, commands.of("code.coders"))),
            shownWhen(
                Bindings.and(state.projectOpenProperty(), state.namesProperty().isNotEmpty()),
                names(state, commands.of("view.names"))),
            shownWhen(open, new SavedMark(state, showNotSaved)),
            shownWhen(
                Bindings.and(state.projectOpenProperty(), Bindings.isNotEmpty(state.problems())),
                problems(state, commands.of("file.report"))),
            shownWhen(Bindings.not(open), version),
            Texts.gap(),
            new ReadingMark(state, commands.of("file.reading")),
            shownWhen(open, counts),
            shownWhen(
                Bindings.and(state.projectOpenProperty(), state.undoProperty().isNotEmpty()),
                undo(commands.of("edit.undo"))),
            shownWhen(open, history(commands.of("edit.history"))),
            shownWhen(Bindings.not(open), promise));
  }

  /// The version that is written into the archive of the program; none while it is developed.
  static String version() {
    String version = MainWindow.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  private static <N extends Node> N shownWhen(ObservableBooleanValue condition, N part) {
    part.visibleProperty().bind(condition);
    part.managedProperty().bind(condition);
    return part;
  }

  /// Stands there as long as anything is hidden, so that nobody takes a part for the whole.
  private static Button hidden(WindowState state, Command coders) {
    Button hidden = new Button("", Icons.of(Feather.EYE_OFF, "tiny-icon"));
    hidden.setId("hidden-coders");
    hidden.setMinWidth(USE_PREF_SIZE);
    hidden.getStyleClass().addAll("flat", "status-item", "strong");
    hidden.textProperty().bind(state.hiddenProperty());
    hidden.setOnAction(_ -> coders.run());
    return hidden;
  }

  /// Says which names are shown as long as there are two of some.
  private static Button names(WindowState state, Command switchNames) {
    Button names = new Button("", Icons.of(Feather.USERS, "tiny-icon"));
    names.setId("names-shown");
    names.setMinWidth(USE_PREF_SIZE);
    names.getStyleClass().addAll("flat", "status-item");
    Icons.attach(names, switchNames);
    names.textProperty().bind(state.namesProperty());
    names.accessibleTextProperty().unbind();
    names.accessibleTextProperty().bind(state.namesProperty());
    return names;
  }

  private static Button history(Command history) {
    Button button = new Button(WORDS.text("edit.history"), Icons.of(Feather.CLOCK, "tiny-icon"));
    button.setId("open-history");
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll("flat", "status-item");
    Icons.attach(button, history);
    return button;
  }

  private static Button coder(WindowState state, Command coders) {
    CoderMark mark = new CoderMark("", true);
    Button coder = new Button();
    state
        .coderProperty()
        .subscribe(
            name -> {
              mark.show(name);
              coder.setText(name);
              coder.setAccessibleText(WORDS.text("status.coder", name));
            });
    coder.setGraphic(mark);
    coder.setMinWidth(USE_PREF_SIZE);
    coder.getStyleClass().addAll("flat", "status-item");
    coder.setOnAction(_ -> coders.run());
    return coder;
  }

  /// Notes alone are nothing to check, and are not counted among what is.
  private static Button problems(WindowState state, Command report) {
    Node warning = Icons.of(Feather.ALERT_TRIANGLE, "tiny-icon", "warn");
    Node note = Icons.of(Feather.INFO, "tiny-icon");
    Button problems = new Button();
    problems.setId("places-to-check");
    problems.setMinWidth(USE_PREF_SIZE);
    problems.getStyleClass().addAll("flat", "status-item");
    state
        .problems()
        .subscribe(
            () -> {
              long toCheck = toCheck(state);
              problems.setGraphic(toCheck > 0 ? warning : note);
              problems.setText(
                  toCheck > 0
                      ? WORDS.text("status.problems", toCheck)
                      : WORDS.text("status.notes", state.problems().size()));
              problems.getStyleClass().remove("warn");
              if (toCheck > 0) {
                problems.getStyleClass().add("warn");
              }
            });
    problems.setOnAction(_ -> report.run());
    return problems;
  }

  private static long toCheck(WindowState state) {
    return state.problems().stream()
        .filter(problem -> problem.severity() != Problem.Severity.NOTE)
        .count();
  }

  private static Button undo(Command undo) {
    Label words = Texts.label("", "text2");
    words.textProperty().bind(undo.textProperty());
    HBox content =
        new HBox(6, Icons.of(Feather.CORNER_UP_LEFT, "tiny-icon"), words, new KeyCap(undo));
    content.getStyleClass().add("status-words");
    Button button = new Button();
    button.setGraphic(content);
    button.getStyleClass().addAll("flat", "status-item");
    Icons.attach(button, undo);
    return button;
  }
}
