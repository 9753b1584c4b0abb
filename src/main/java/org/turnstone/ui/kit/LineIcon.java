package org.turnstone.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Icons that the family we use lacks, in its manner: lines, here on a square of 20.
public enum LineIcon {
  /// Lines that get shorter, beside an arrow.
  SORT("M6 4v12M3.5 13.5L6 16l2.5-2.5M11 5.5h6M11 10h4.5M11 14.5h3"),
  /// Lines that get narrower.
  NARROW("M3 5.5h14M6 10h8M8.5 14.5h3"),
  /// A folder that takes something in.
  FOLDER_IN("M3 15.5v-11h4.5l1.8 2H17v9zM10 9v4.5M8 11.5l2 2 2-2");

  private static final double DRAWN = 20;

  private final String path;

  LineIcon(String path) {
    this.path = path;
  }

  /// A new node that shows it, as [Icons#of] does.
  public Node node(String... styleClasses) {
    SVGPath line = new SVGPath();
    line.setContent(path);
    line.setManaged(false);
    line.getStyleClass().add("line");
    Scale scale = new Scale();
    line.getTransforms().add(scale);
    Region icon = new Drawn(line, scale);
    icon.getStyleClass().add("line-icon");
    icon.getStyleClass().addAll(styleClasses);
    icon.setMouseTransparent(true);
    return icon;
  }

  private static final class Drawn extends Region {

    private final Scale scale;

    Drawn(SVGPath line, Scale scale) {
      this.scale = scale;
      getChildren().add(line);
    }

    @Override
    protected void layoutChildren() {
      scale.setX(getWidth() / DRAWN);
      scale.setY(getHeight() / DRAWN);
    }
  }
}
