package org.turnstone.ui.transcript;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;

/// What is painted on a paragraph, below its words and above them. Its shapes are used again for
/// the next turn, see [Reused].
final class Shapes {

  /// From the bottom up. The style class gives a shape its colour, if no code does.
  enum Layer {
    GROUND("ground", false),
    FOUND("hit-ground", false),
    UNDERLINE("underline", false),
    SELECTED("selected-ground", false),
    SELECTED_EDGE("selected-edge", true),
    CODING_EDGE("coding-edge", true),
    CARET("caret", true);

    private final String styleClass;
    private final boolean aboveWords;

    Layer(String styleClass, boolean aboveWords) {
      this.styleClass = styleClass;
      this.aboveWords = aboveWords;
    }
  }

  private final Pane below = pane();
  private final Pane above = pane();
  private final Map<Layer, Reused<Path>> layers = new EnumMap<>(Layer.class);

  Node below() {
    return below;
  }

  Node above() {
    return above;
  }

  /// Begins to paint anew.
  void begin() {
    layers.values().forEach(Reused::begin);
  }

  /// Paints some boxes as one shape. In a layer, later ones lie on top.
  Path paint(Layer layer, List<Box> boxes) {
    Path path = layers.computeIfAbsent(layer, this::shapes).next();
    path.getElements().setAll(Box.outline(boxes));
    return path;
  }

  /// What was painted before goes away.
  void end() {
    layers.values().forEach(Reused::end);
  }

  private Reused<Path> shapes(Layer layer) {
    return new Reused<>(
        (layer.aboveWords ? above : below).getChildren(),
        () -> {
          Path path = new Path();
          path.setStroke(null);
          path.setManaged(false);
          path.setViewOrder(-layer.ordinal());
          path.getStyleClass().add(layer.styleClass);
          return path;
        });
  }

  /// Unmanaged, so that painting never asks the list for another layout.
  private static Pane pane() {
    Pane pane = new Pane();
    pane.setManaged(false);
    pane.setMouseTransparent(true);
    return pane;
  }
}
