package org.turnstone.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The bird, in rust: a turnstone looks under every stone. Its size comes from the style sheet.
public final class Logo extends Region {

  /// Side of the square the shapes are drawn in.
  private static final double DRAWN = 20;

  private final Scale scale = new Scale();

  public Logo() {
    getStyleClass().add("logo");
    SVGPath body =
        shape(
            "body",
            "M2.5 11.5c2-.2 3-1 4-2.6C7.6 7 9.3 6 11.3 6c1 0 1.7.3 2.3.9l3.9.9-3.6 1.1c.1 3.3-2.4"
                + " 5.6-5.8 5.6-2.3 0-4.3-1-5.6-3z");
    SVGPath legs = shape("legs", "M7.8 14.3l-.8 3M10.5 14.2l.4 3.1");
    legs.setStrokeWidth(1.5);
    getChildren().addAll(body, legs);
    body.getTransforms().add(scale);
    legs.getTransforms().add(scale);
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / DRAWN);
    scale.setY(getHeight() / DRAWN);
  }

  private static SVGPath shape(String styleClass, String path) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add(styleClass);
    shape.setManaged(false);
    return shape;
  }
}
