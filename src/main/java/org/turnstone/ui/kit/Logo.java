package org.turnstone.ui.kit;

import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;

/// The bird, in rust: a turnstone looks under every stone. Its size comes from the style sheet.
public final class Logo extends Region {

  /// Side of the square the shapes are drawn in.
  private static final double DRAWN = 20;

  private static final double PICTURE = 128;
  private static final Color RUST = Color.web("#9A4312");

  private final Scale scale = new Scale();

  public Logo() {
    getStyleClass().add("logo");
    SVGPath body = body();
    SVGPath legs = legs();
    body.getTransforms().add(scale);
    legs.getTransforms().add(scale);
    body.setManaged(false);
    legs.setManaged(false);
    getChildren().addAll(body, legs);
    setMouseTransparent(true);
  }

  /// The bird as the system shows it beside the name of the window.
  public static Image picture() {
    Group bird = new Group(body(), legs());
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(new Scale(PICTURE / DRAWN, PICTURE / DRAWN));
    return bird.snapshot(parameters, null);
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / DRAWN);
    scale.setY(getHeight() / DRAWN);
  }

  private static SVGPath body() {
    SVGPath body = new SVGPath();
    body.getStyleClass().add("body");
    body.setFill(RUST);
    body.setContent(
        "M2.5 11.5c2-.2 3-1 4-2.6C7.6 7 9.3 6 11.3 6c1 0 1.7.3 2.3.9l3.9.9-3.6 1.1"
            + "c.1 3.3-2.4 5.6-5.8 5.6-2.3 0-4.3-1-5.6-3z");
    return body;
  }

  private static SVGPath legs() {
    SVGPath legs = new SVGPath();
    legs.getStyleClass().add("legs");
    legs.setFill(null);
    legs.setStroke(RUST);
    legs.setStrokeWidth(1.5);
    legs.setStrokeLineCap(StrokeLineCap.ROUND);
    legs.setContent("M7.8 14.3l-.8 3M10.5 14.2l.4 3.1");
    return legs;
  }
}
