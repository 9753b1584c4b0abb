package org.turnstone.ui.shell;

import static org.turnstone.ui.shell.MainWindow.WORDS;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;

/// Sentences about what went wrong, below the menus, until they are closed.
final class TroubleBar extends VBox {

  /// @param remedies what can be done about it, as buttons
  void show(Problem problem, Command... remedies) {
    if (remedies.length == 0 && isLast(problem.sentence())) {
      return;
    }
    boolean error = problem.severity() == Problem.Severity.ERROR;
    Label words = Texts.wrapped(problem.sentence());
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox bar =
        new HBox(
            12,
            Icons.of(error ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE, error ? "bad" : "warn"),
            words);
    bar.getStyleClass().addAll("trouble", error ? "bad" : "warn");
    bar.setAccessibleRole(AccessibleRole.TEXT);
    bar.setAccessibleText(problem.sentence());
    for (Command remedy : remedies) {
      Button button = new Button(remedy.textProperty().get());
      button.getStyleClass().add("compact");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          _ -> {
            getChildren().remove(bar);
            remedy.run();
          });
      bar.getChildren().add(button);
    }
    bar.getChildren()
        .add(Icons.button(Feather.X, WORDS.text("trouble.close"), () -> getChildren().remove(bar)));
    remove(problem.sentence());
    getChildren().add(bar);
  }

  /// Whether it stands there already, so that it can be closed even if it is told again and again.
  private boolean isLast(String sentence) {
    return !getChildren().isEmpty() && sentence.equals(getChildren().getLast().getAccessibleText());
  }

  /// Takes a sentence away that is not true any more.
  void remove(String sentence) {
    getChildren().removeIf(bar -> sentence.equals(bar.getAccessibleText()));
  }

  void clear() {
    getChildren().clear();
  }
}
