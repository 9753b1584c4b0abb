package org.turnstone.ui.search;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// How many hits were accepted and rejected, as shares of a bar.
final class TriageMeter extends Region {

  private final Region accepted = new Region();
  private final Region rejected = new Region();
  private TriageModel.Progress progress = TriageModel.Progress.NONE;

  TriageMeter() {
    getStyleClass().add("triage-meter");
    accepted.getStyleClass().add("accepted");
    rejected.getStyleClass().add("rejected");
    accepted.setManaged(false);
    rejected.setManaged(false);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    getChildren().addAll(accepted, rejected);
  }

  void show(TriageModel.Progress now) {
    progress = now;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double one = progress.total() == 0 ? 0 : getWidth() / progress.total();
    double first = Math.round(one * progress.accepted());
    double second = Math.round(one * (progress.accepted() + progress.rejected()));
    accepted.resizeRelocate(0, 0, first, getHeight());
    rejected.resizeRelocate(first, 0, second - first, getHeight());
  }
}
