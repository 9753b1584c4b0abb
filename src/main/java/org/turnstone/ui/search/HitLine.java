package org.turnstone.ui.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;

/// A hit on one line: the words found stand at the same place in every line.
final class HitLine extends Region {

  /// Columns in em of the standard size: pointer, citation, and what is kept free at the right.
  private static final double POINTER = 24 / 13.0;

  private static final double CITATION = 136 / 13.0;
  private static final double MARGIN = 24 / 13.0;

  /// Share of the room that the left context has.
  private static final double LEFT_SHARE = 0.5;

  private final Node pointer = Icons.of(Feather.CHEVRON_RIGHT, "accent");
  private final Label citation = Texts.label("", "small", "text2");
  private final Label left = Texts.label("", "text2", "before");
  private final Label found = Texts.label("", "strong", "found");
  private final Label right = Texts.label("", "text2", "after");

  HitLine() {
    getStyleClass().add("hit-line");
    pointer.getStyleClass().add("pointer");
    left.setTextOverrun(OverrunStyle.LEADING_WORD_ELLIPSIS);
    left.setAlignment(Pos.CENTER_RIGHT);
    right.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
    found.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(pointer, citation, left, found, right);
  }

  void show(FoundTurn turn) {
    HitContext context = HitContext.of(turn);
    citation.setText(turn.citation());
    left.setText(context.left());
    found.setText(context.found());
    found.setVisible(!context.found().isEmpty());
    right.setText(context.right());
  }

  @Override
  protected double computePrefHeight(double width) {
    return found.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double em = left.getFont().getSize();
    double margin = MARGIN * em;
    double width = getWidth() - margin;
    place(pointer, margin, POINTER * em);
    place(citation, margin + POINTER * em, CITATION * em - 8);
    double from = margin + (POINTER + CITATION) * em;
    double leftWidth = Math.max(0, Math.round((width - from) * LEFT_SHARE));
    double shown = Math.min(leftWidth, left.prefWidth(-1));
    place(left, from + leftWidth - shown, shown);
    double at = from + leftWidth;
    double foundWidth = found.isVisible() ? Math.min(found.prefWidth(-1), width - at) : 0;
    place(found, at, foundWidth);
    place(right, at + foundWidth, Math.max(0, width - at - foundWidth));
  }

  private void place(Node node, double x, double width) {
    double height = node.prefHeight(-1);
    node.resizeRelocate(Math.round(x), Math.round((getHeight() - height) / 2), width, height);
  }
}
