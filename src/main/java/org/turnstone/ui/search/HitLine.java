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

  /// Columns in em of the standard size: state, citation, codes, and what is kept free at the
  /// sides.
  private static final double STATE = 24 / 13.0;

  private static final double CITATION = 136 / 13.0;
  private static final double CODES = 56 / 13.0;
  private static final double MARGIN = 24 / 13.0;

  /// Share of the room that the left context has.
  private static final double LEFT_SHARE = 0.5;

  private final Node pointer = Icons.of(Feather.CHEVRON_RIGHT, "accent");
  private final Node accepted = Icons.of(Feather.CHECK, "ok");
  private final Node rejected = Icons.of(Feather.X);
  private final Label citation = Texts.label("", "small", "text2");
  private final Label left = Texts.label("", "text2", "before");
  private final Label found = Texts.label("", "strong", "found");
  private final Region strike = new Region();
  private final Label right = Texts.label("", "text2", "after");
  private final CodeSwatches codes = new CodeSwatches();

  HitLine() {
    getStyleClass().add("hit-line");
    pointer.getStyleClass().add("pointer");
    strike.getStyleClass().add("strike");
    left.setTextOverrun(OverrunStyle.LEADING_WORD_ELLIPSIS);
    left.setAlignment(Pos.CENTER_RIGHT);
    right.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
    found.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(pointer, accepted, rejected, citation, left, found, strike, right, codes);
  }

  void show(FoundTurn turn, HitState state) {
    HitContext context = HitContext.of(turn);
    citation.setText(turn.citation());
    left.setText(context.left());
    found.setText(context.found());
    found.setVisible(!context.found().isEmpty());
    right.setText(context.right());
    boolean no = state.decision() == HitState.Decision.REJECTED;
    accepted.setVisible(state.decision() == HitState.Decision.ACCEPTED);
    rejected.setVisible(no);
    strike.setVisible(no && found.isVisible());
    found.getStyleClass().remove("rejected");
    if (no) {
      found.getStyleClass().add("rejected");
    }
    pointer.setOpacity(state.decision() == HitState.Decision.NONE ? 1 : 0);
    codes.show(state.codes());
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return found.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double em = left.getFont().getSize();
    double margin = MARGIN * em;
    double width = getWidth() - margin - CODES * em;
    for (Node state : getChildren().subList(0, 3)) {
      place(state, margin, STATE * em);
    }
    place(citation, margin + STATE * em, CITATION * em - 8);
    double from = margin + (STATE + CITATION) * em;
    double leftWidth = Math.max(0, Math.round((width - from) * LEFT_SHARE));
    double shown = Math.min(leftWidth, left.prefWidth(-1));
    place(left, from + leftWidth - shown, shown);
    double at = from + leftWidth;
    double foundWidth = found.isVisible() ? Math.min(found.prefWidth(-1), width - at) : 0;
    place(found, at, foundWidth);
    double middle = Math.round(getHeight() / 2);
    strike.resizeRelocate(Math.round(at) + 2, middle, Math.max(0, foundWidth - 4), 1);
    place(right, at + foundWidth, Math.max(0, width - at - foundWidth));
    double swatches = codes.prefWidth(-1);
    place(codes, getWidth() - margin - swatches, swatches);
  }

  private void place(Node node, double x, double width) {
    double height = node.prefHeight(-1);
    node.resizeRelocate(Math.round(x), Math.round((getHeight() - height) / 2), width, height);
  }
}
