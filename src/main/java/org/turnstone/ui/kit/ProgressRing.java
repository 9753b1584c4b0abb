package org.turnstone.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.transform.Scale;

/// A small ring that fills as work gets done, and is a full disc with a tick at the end.
public final class ProgressRing extends Region {

  /// Side of the square the shapes are drawn in.
  private static final double SIZE = 16;

  private static final double MIDDLE = SIZE / 2;
  private static final double RADIUS = 6.5;

  private final Circle track = new Circle(MIDDLE, MIDDLE, RADIUS);
  private final Arc done = new Arc(MIDDLE, MIDDLE, RADIUS, RADIUS, 90, 0);
  private final Circle full = new Circle(MIDDLE, MIDDLE, MIDDLE);
  private final Polyline tick = new Polyline(4.9, 8.3, 7.2, 10.6, 11.4, 5.9);

  private final Scale scale = new Scale();

  public ProgressRing() {
    getStyleClass().add("progress-ring");
    track.getStyleClass().add("track");
    done.getStyleClass().add("done");
    done.setType(ArcType.OPEN);
    full.getStyleClass().add("full");
    tick.getStyleClass().add("tick");
    getChildren().addAll(track, done, full, tick);
    getChildren().forEach(child -> child.setManaged(false));
    getChildren().forEach(child -> child.getTransforms().add(scale));
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    show(0, 0);
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / SIZE);
    scale.setY(getHeight() / SIZE);
  }

  /// @param of how much there is; with nothing to do the ring stays empty
  public void show(int finished, int of) {
    boolean complete = of > 0 && finished >= of;
    track.setVisible(!complete);
    done.setVisible(!complete && finished > 0);
    full.setVisible(complete);
    tick.setVisible(complete);
    done.setLength(of == 0 ? 0 : -360.0 * finished / of);
    setAccessibleText(Words.KIT.text("ring", finished, of));
  }
}
