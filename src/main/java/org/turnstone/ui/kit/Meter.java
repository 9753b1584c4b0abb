package org.turnstone.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A bar of 4 px that fills from the left. Green says how much is coded; with the style class
/// `accent` it says how far a task has come.
public final class Meter extends Region {

  private final DoubleProperty share = new SimpleDoubleProperty(this, "share");
  private final Region filled = new Region();

  public Meter() {
    getStyleClass().add("meter");
    filled.getStyleClass().add("filled");
    filled.setManaged(false);
    getChildren().add(filled);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setMaxWidth(Double.MAX_VALUE);
    share.addListener((_, _, _) -> requestLayout());
  }

  /// From 0 to 1.
  public DoubleProperty shareProperty() {
    return share;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() * Math.clamp(share.get(), 0, 1);
    filled.resizeRelocate(0, 0, width == 0 ? 0 : Math.max(width, 4), getHeight());
  }
}
