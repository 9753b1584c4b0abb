package org.turnstone.ui.check;

import static org.turnstone.ui.check.ReportModel.WORDS;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Problem;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;

/// One finding: what happened to which file, with a way to the place and what can be done.
final class FindingCell extends ListCell<Problem> {

  private final ReportActions actions;

  FindingCell(ReportActions actions) {
    this.actions = actions;
    getStyleClass().add("finding-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Problem finding, boolean empty) {
    super.updateItem(finding, empty);
    setText(null);
    setGraphic(empty || finding == null ? null : row(finding));
    setAccessibleText(empty || finding == null ? null : finding.file() + " " + finding.sentence());
  }

  private Node row(Problem finding) {
    VBox words = new VBox();
    words.setMinWidth(0);
    if (!finding.file().isEmpty()) {
      Label file = Texts.told(Texts.label(finding.file(), "strong"));
      file.setMinWidth(0);
      words.getChildren().add(file);
    }
    words.getChildren().add(Texts.wrapped(finding.sentence(), "text2"));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(12, icon(finding.severity()), words);
    row.getStyleClass().add("finding");
    if (finding.place().isPresent()) {
      Button show = new Button(WORDS.text("show"));
      show.setAccessibleText(WORDS.text("show.what", finding.sentence()));
      show.setMinWidth(USE_PREF_SIZE);
      show.setOnAction(_ -> actions.show(finding));
      row.getChildren().add(show);
    }
    if (!finding.file().isEmpty() && finding.kind() != Problem.Kind.WORK && actions.canDecide()) {
      MenuButton decide = new RemedyMenu(finding, actions);
      decide.setMinWidth(USE_PREF_SIZE);
      row.getChildren().add(decide);
    }
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
