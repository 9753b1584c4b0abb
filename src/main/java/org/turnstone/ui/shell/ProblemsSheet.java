package org.turnstone.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;

/// The places to check, worst first.
final class ProblemsSheet extends VBox {

  ProblemsSheet(List<Problem> problems) {
    super(12);
    getStyleClass().add("problems-sheet");
    problems.stream()
        .sorted((one, other) -> other.severity().compareTo(one.severity()))
        .map(ProblemsSheet::row)
        .forEach(getChildren()::add);
  }

  private static HBox row(Problem problem) {
    VBox words = new VBox();
    if (!problem.file().isEmpty()) {
      words.getChildren().add(Texts.label(problem.file(), "strong"));
    }
    words.getChildren().add(Texts.wrapped(problem.sentence(), "text2"));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(12, icon(problem.severity()), words);
    row.setFocusTraversable(true);
    row.setAccessibleText(problem.file() + " " + problem.sentence());
    row.getStyleClass().add("problem-row");
    return row;
  }

  private static Node icon(Problem.Severity severity) {
    return switch (severity) {
      case NOTE -> Icons.of(Feather.INFO);
      case WARNING -> Icons.of(Feather.ALERT_TRIANGLE, "warn");
      case ERROR -> Icons.of(Feather.ALERT_CIRCLE, "bad");
    };
  }
}
