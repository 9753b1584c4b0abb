package org.turnstone.ui.excerpts;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.turnstone.excerpts.CaseMatrix;
import org.turnstone.ui.kit.Words;

/// A case matrix of which only what is in sight exists, in both directions: rows by the list, cells
/// of a row by [MatrixRow]. The arrows go from cell to cell.
final class MatrixGrid extends Region {

  private static final Words WORDS = Words.of(MatrixGrid.class);

  private final ListView<Integer> list = new ListView<>();
  private final MatrixRow header = new MatrixRow(true);
  private final ScrollBar across = new ScrollBar();
  private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset");
  private Optional<CaseMatrix> matrix = Optional.empty();
  private boolean onlyWhether;
  private int column;

  MatrixGrid() {
    getStyleClass().add("matrix-grid");
    list.setId("matrix");
    list.setAccessibleText(WORDS.text("matrix"));
    list.setCellFactory(_ -> new Cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    across.setOrientation(Orientation.HORIZONTAL);
    across.valueProperty().bindBidirectional(offset);
    header.getStyleClass().add("matrix-header");
    offset.addListener((_, _, _) -> header.requestLayout());
    getChildren().addAll(list, header, across);
  }

  void focusFirst() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  void show(CaseMatrix now, boolean onlyWhether) {
    this.matrix = Optional.of(now);
    this.onlyWhether = onlyWhether;
    column = Math.min(column, Math.max(0, now.columns().size() - 1));
    int selected = list.getSelectionModel().getSelectedIndex();
    list.setItems(
        FXCollections.observableList(IntStream.range(0, now.rows().size()).boxed().toList()));
    if (selected >= 0 && selected < now.rows().size()) {
      list.getSelectionModel().clearAndSelect(selected);
    } else {
      list.getSelectionModel().selectFirst();
    }
    header.showHeader(now, offset, column);
    list.refresh();
    requestLayout();
  }

  private void pressed(KeyEvent key) {
    int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
    if (step != 0 && matrix.isPresent() && !key.isAltDown()) {
      int last = Math.max(0, matrix.get().columns().size() - 1);
      column = Math.clamp(column + step, 0, last);
      double left = column * header.columnWidth();
      double sight = getWidth() - header.nameWidth() - across.getHeight();
      offset.set(
          Math.clamp(
              Math.min(left, Math.max(offset.get(), left + header.columnWidth() - sight)),
              0,
              across.getMax()));
      header.showHeader(matrix.get(), offset, column);
      list.refresh();
      key.consume();
    }
  }

  private void scrolled(ScrollEvent scrolled) {
    double by = scrolled.isShiftDown() ? scrolled.getDeltaY() : scrolled.getDeltaX();
    if (by != 0) {
      offset.set(Math.clamp(offset.get() - by, 0, across.getMax()));
      if (scrolled.isShiftDown()) {
        scrolled.consume();
      }
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = header.prefHeight(-1);
    double bottom = across.prefHeight(-1);
    header.resizeRelocate(0, 0, width, top);
    double sight = Math.max(0, width - header.nameWidth() - bottom);
    double all = matrix.map(now -> now.columns().size() * header.columnWidth()).orElse(0.0);
    across.setMax(Math.max(0, all - sight));
    across.setVisibleAmount(all <= 0 ? 0 : across.getMax() * Math.min(1, sight / all));
    across.setUnitIncrement(header.columnWidth());
    across.setBlockIncrement(sight);
    across.setVisible(all > sight);
    offset.set(Math.clamp(offset.get(), 0, across.getMax()));
    double below = across.isVisible() ? bottom : 0;
    across.resizeRelocate(
        header.nameWidth(), getHeight() - below, width - header.nameWidth(), bottom);
    list.resizeRelocate(0, top, width, Math.max(0, getHeight() - top - below));
  }

  /// A row of the list.
  private final class Cell extends ListCell<Integer> {

    private final MatrixRow row = new MatrixRow(false);

    Cell() {
      getStyleClass().add("matrix-cell-row");
      setPrefWidth(0);
      offset.addListener((_, _, _) -> row.requestLayout());
    }

    @Override
    protected void updateItem(@Nullable Integer at, boolean empty) {
      super.updateItem(at, empty);
      if (empty || at == null || matrix.isEmpty() || at >= matrix.get().rows().size()) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      row.show(matrix.get(), at, onlyWhether, offset, column);
      setGraphic(row);
      setAccessibleText(spoken(matrix.get(), at));
    }

    private String spoken(CaseMatrix now, int at) {
      return now.columns().isEmpty()
          ? now.rows().get(at).id()
          : WORDS.text(
              "matrix.row",
              now.rows().get(at).id(),
              now.columns().get(column).name(),
              now.count(at, column));
    }

    /// Instead of the layout of a label: that gives the row a size of its own first, and each
    /// change of its size asks for another layout, without end.
    @Override
    protected void layoutChildren() {
      if (getGraphic() == null) {
        super.layoutChildren();
      } else {
        row.resizeRelocate(0, 0, getWidth(), getHeight());
      }
    }
  }
}
