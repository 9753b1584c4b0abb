package org.turnstone.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// A small ring that fills as work gets done, and is a full disc with a tick at the end.
public final class ProgressRing extends Region {

  private static final double SIZE = 16;
  private static final double MIDDLE = SIZE / 2;
  private static final double RADIUS = 6.5;

  private final Circle track = new Circle(MIDDLE, MIDDLE, RADIUS);
  private final Arc done = new Arc(MIDDLE, MIDDLE, RADIUS, RADIUS, 90, 0);
  private final Circle full = new Circle(MIDDLE, MIDDLE, MIDDLE);
  private final Polyline tick = new Polyline(4.9, 8.3, 7.2, 10.6, 11.4, 5.9);

  public ProgressRing() {
    getStyleClass().add("progress-ring");
    track.getStyleClass().add("track");
    done.getStyleClass().add("done");
    done.setType(ArcType.OPEN);
    full.getStyleClass().add("full");
    tick.getStyleClass().add("tick");
    getChildren().addAll(track, done, full, tick);
    getChildren().forEach(child -> child.setManaged(false));
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    show(0, 0);
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
