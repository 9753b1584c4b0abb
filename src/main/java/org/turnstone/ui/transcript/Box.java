package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// A rectangle on a line of words, from edge to edge. Its sides are on whole pixels, so boxes that
/// touch leave no seam.
record Box(double left, double top, double right, double bottom) {

  /// The boxes that a text layout draws as one path, each beginning with a move.
  static List<Box> of(PathElement... outline) {
    List<Box> boxes = new ArrayList<>();
    for (PathElement element : outline) {
      switch (element) {
        case MoveTo to -> boxes.add(new Box(to.getX(), to.getY(), to.getX(), to.getY()));
        case LineTo to when !boxes.isEmpty() ->
            boxes.add(boxes.removeLast().including(to.getX(), to.getY()));
        default -> {}
      }
    }
    return boxes.stream().map(Box::snapped).toList();
  }

  /// The outline of some boxes as one shape.
  static List<PathElement> outline(List<Box> boxes) {
    List<PathElement> outline = new ArrayList<>(boxes.size() * 5);
    for (Box box : boxes) {
      outline.add(new MoveTo(box.left, box.top));
      outline.add(new LineTo(box.right, box.top));
      outline.add(new LineTo(box.right, box.bottom));
      outline.add(new LineTo(box.left, box.bottom));
      outline.add(new LineTo(box.left, box.top));
    }
    return outline;
  }

  /// Grown upwards and downwards.
  Box grown(double above, double below) {
    return new Box(left, top - above, right, bottom + below);
  }

  /// The strip at its lower edge, or higher by some pixels.
  Box underline(double height, double higher) {
    return new Box(left, bottom - higher - height, right, bottom - higher);
  }

  Box moved(double down) {
    return new Box(left, top + down, right, bottom + down);
  }

  boolean contains(double x, double y) {
    return left <= x && x < right && top <= y && y < bottom;
  }

  private Box including(double x, double y) {
    return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }

  private Box snapped() {
    return new Box(Math.round(left), Math.round(top), Math.round(right), Math.round(bottom));
  }
}
