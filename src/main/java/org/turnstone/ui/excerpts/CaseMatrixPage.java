package org.turnstone.ui.excerpts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.excerpts.CaseMatrix;
import org.turnstone.excerpts.FoundExcerpts;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.LatestWins;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The excerpts that the filters leave as a table: transcripts, codes, and how many there are.
/// Counted away from the window, and only while it is looked at.
final class CaseMatrixPage extends VBox {

  private static final Words WORDS = Words.of(CaseMatrixPage.class);

  /// What stands in a cell.
  private enum Cell {
    COUNT,
    WHETHER
  }

  private final ExcerptsModel model;
  private final LatestWins counts = new LatestWins();
  private final ObjectProperty<Optional<CaseMatrix>> matrix =
      new SimpleObjectProperty<>(this, "matrix", Optional.empty());
  private final SegmentedChoice<Cell> cell =
      new SegmentedChoice<>(
          WORDS.text("matrix.cell"),
          List.of(Cell.values()),
          choice -> new SimpleStringProperty(WORDS.text("matrix.cell." + choice)));
  private final CheckBox parents = new CheckBox(WORDS.text("matrix.parents"));
  private final MatrixGrid grid;
  private boolean lookedAt;

  CaseMatrixPage(ExcerptsModel model, ExcerptsActions actions, Runnable back) {
    this.model = model;
    getStyleClass().addAll("matrix-page", "canvas");
    grid = new MatrixGrid();
    VBox.setVgrow(grid, Priority.ALWAYS);
    Button toExcerpts = Icons.button(Feather.ARROW_LEFT, WORDS.text("matrix.back"), back);
    toExcerpts.setId("matrix-back");
    Label about = Texts.label("", "text2");
    about.setMinWidth(0);
    parents.setId("matrix-parents");
    parents.setMinWidth(USE_PREF_SIZE);
    cell.setMinWidth(USE_PREF_SIZE);
    Label title = Texts.label(WORDS.text("matrix"), "heading");
    title.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(toExcerpts, title, about, Texts.gap(), parents, cell, export(actions));
    head.getStyleClass().add("matrix-head");
    getChildren().addAll(head, grid);
    model.shownProperty().addListener((_, _, _) -> count());
    parents.selectedProperty().addListener((_, _, _) -> count());
    cell.chosenProperty().addListener((_, _, _) -> show());
    matrix.addListener((_, _, _) -> show());
    about
        .textProperty()
        .bind(
            matrix.map(
                now ->
                    now.map(of -> WORDS.text("matrix.about", of.rows().size(), of.columns().size()))
                        .orElse("")));
  }

  private Button export(ExcerptsActions actions) {
    Button export = new Button(WORDS.text("matrix.export"), Icons.of(Feather.SHARE));
    export.setId("export-matrix");
    export.getStyleClass().add("main");
    export.setMinWidth(USE_PREF_SIZE);
    export.disableProperty().bind(matrix.map(Optional::isEmpty));
    export.setOnAction(
        _ ->
            matrix
                .get()
                .ifPresent(
                    now -> actions.export(now, cell.chosenProperty().get() == Cell.WHETHER)));
    return export;
  }

  /// Someone looks at it from now on.
  void begin() {
    lookedAt = true;
    count();
  }

  void end() {
    lookedAt = false;
    counts.cancel();
  }

  void focusFirst() {
    grid.focusFirst();
  }

  private void count() {
    if (lookedAt) {
      FoundExcerpts found = model.shown().found();
      boolean sum = parents.isSelected();
      counts.start(
          model
              .background()
              .job(_ -> CaseMatrix.of(found, sum))
              .whenSucceeded(now -> matrix.set(Optional.of(now))));
    }
  }

  private void show() {
    matrix.get().ifPresent(now -> grid.show(now, cell.chosenProperty().get() == Cell.WHETHER));
  }
}
