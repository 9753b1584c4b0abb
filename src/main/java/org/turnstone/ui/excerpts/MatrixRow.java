package org.turnstone.ui.excerpts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.turnstone.excerpts.CaseMatrix;
import org.turnstone.model.Code;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A row of a case matrix, or the names above it: the name stays at the left, of the cells those in
/// sight exist.
final class MatrixRow extends Region {

  private static final Words WORDS = Words.of(MatrixRow.class);
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

  /// Measures in em of the standard size.
  private static final double NAME = 200 / 13.0;

  private static final double COLUMN = 104 / 13.0;
  private static final double HEADER = 40 / 13.0;

  private final boolean isHeader;
  private final Label name = Texts.label("", "matrix-name");
  private final Pane cells = new Pane();
  private final Rectangle clip = new Rectangle();
  private final List<Label> labels = new ArrayList<>();
  private Optional<CaseMatrix> matrix = Optional.empty();
  private Optional<ObservableDoubleValue> offset = Optional.empty();
  private int row;
  private int current;
  private boolean onlyWhether;

  MatrixRow(boolean isHeader) {
    this.isHeader = isHeader;
    getStyleClass().add("matrix-row");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    cells.setClip(clip);
    getChildren().addAll(cells, name);
  }

  void showHeader(CaseMatrix now, ObservableDoubleValue offset, int current) {
    name.setText(WORDS.text("matrix.transcript"));
    show(now, 0, false, offset, current);
  }

  void show(
      CaseMatrix now, int row, boolean onlyWhether, ObservableDoubleValue offset, int current) {
    this.matrix = Optional.of(now);
    this.offset = Optional.of(offset);
    this.row = row;
    this.onlyWhether = onlyWhether;
    this.current = current;
    if (!isHeader) {
      name.setText(now.rows().get(row).id());
    }
    requestLayout();
  }

  double nameWidth() {
    return Math.round(NAME * em());
  }

  double columnWidth() {
    return Math.round(COLUMN * em());
  }

  private double em() {
    return name.getFont().getSize();
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.round(HEADER * em());
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double left = nameWidth();
    name.resizeRelocate(0, 0, left, height);
    double width = Math.max(0, getWidth() - left);
    cells.resizeRelocate(left, 0, width, height);
    clip.setWidth(width);
    clip.setHeight(height);
    int columns = matrix.map(now -> now.columns().size()).orElse(0);
    double from = offset.map(ObservableDoubleValue::get).orElse(0.0);
    int first = Math.max(0, (int) (from / columnWidth()));
    int last = Math.min(columns - 1, (int) ((from + width) / columnWidth()));
    int shown = Math.max(0, last - first + 1);
    while (labels.size() < shown) {
      Label label = Texts.label("", "matrix-cell");
      label.setManaged(false);
      labels.add(label);
      cells.getChildren().add(label);
    }
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setVisible(i < shown);
      if (i < shown) {
        fill(labels.get(i), first + i);
        labels
            .get(i)
            .resizeRelocate(
                Math.round((first + i) * columnWidth() - from), 0, columnWidth(), height);
      }
    }
  }

  private void fill(Label label, int column) {
    CaseMatrix now = matrix.orElseThrow();
    Code code = now.columns().get(column);
    label.pseudoClassStateChanged(CURRENT, column == current);
    if (isHeader) {
      label.setText(code.name());
      if (label.getTooltip() == null || !label.getTooltip().getText().equals(code.name())) {
        label.setTooltip(new Tooltip(now.codebook().pathText(code)));
      }
    } else {
      int count = now.count(row, column);
      label.pseudoClassStateChanged(SOME, count > 0);
      label.setText(
          onlyWhether
              ? Integer.toString(Math.min(count, 1))
              : count == 0 ? WORDS.text("matrix.zero") : Words.number(count));
    }
  }
}
