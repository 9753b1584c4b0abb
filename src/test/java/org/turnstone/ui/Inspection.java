package org.turnstone.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// What is wrong with what a scene shows just now, in sentences, for any screen. To be used on the
/// JavaFX thread.
final class Inspection {

  private static final double READABLE = 4.5;
  private static final int PASSES = 20;

  private final Scene scene;

  Inspection(Scene scene) {
    this.scene = scene;
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  List<String> all() {
    return Stream.of(restless(), nameless(), untold(), cut(), outside(), unreadable())
        .flatMap(List::stream)
        .toList();
  }

  /// What has been laid out does not ask for another layout, which would come with each frame.
  List<String> restless() {
    for (int pass = 0; pass < PASSES && scene.getRoot().isNeedsLayout(); pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    return seen(Parent.class)
        .filter(Parent::isNeedsLayout)
        .filter(parent -> parent.getChildrenUnmodifiable().stream().noneMatch(Inspection::waits))
        .map(parent -> "never at rest: " + told(parent))
        .toList();
  }

  private static boolean waits(Node node) {
    return node instanceof Parent parent && parent.isNeedsLayout();
  }

  /// What can have the focus says to a screen reader what it is.
  List<String> nameless() {
    Set<Node> labelled =
        seen(Label.class)
            .map(Label::getLabelFor)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return focusable()
        .filter(node -> name(node).isBlank() && !labelled.contains(node))
        .map(node -> "no name: " + told(node))
        .toList();
  }

  /// A button without words tells what it does.
  List<String> untold() {
    return seen(ButtonBase.class)
        .filter(button -> !(button instanceof MenuButton))
        .filter(button -> words(button).isBlank() && nameOfCell(button).isBlank())
        .filter(button -> tooltip(button).isEmpty())
        .map(button -> "no tooltip: " + told(button))
        .toList();
  }

  /// Text that is cut is told in whole by a tooltip; where the mouse goes through it, by what is
  /// below.
  List<String> cut() {
    return seen(Labeled.class)
        .filter(labeled -> isCut(labeled) && !labeled.isMouseTransparent())
        .filter(labeled -> selfAndAbove(labeled).allMatch(node -> tooltip(node).isEmpty()))
        .map(labeled -> "cut: “" + labeled.getText() + "” " + told(labeled))
        .toList();
  }

  /// Nothing is beside the window, where nobody sees it.
  List<String> outside() {
    return seen(Control.class)
        .filter(control -> selfAndAbove(control.getParent()).noneMatch(Inspection::scrolls))
        .filter(control -> !isWithinScene(control.localToScene(control.getLayoutBounds())))
        .map(control -> "outside the window: " + told(control))
        .toList();
  }

  /// Words have enough contrast to what they stand on. What is disabled, and words on a highlight
  /// (which is no ground but a shape), are not looked at.
  List<String> unreadable() {
    return seen(Text.class)
        .filter(text -> !text.getText().isBlank() && text.getFill() instanceof Color)
        .filter(text -> selfAndAbove(text).allMatch(node -> node.getOpacity() == 1))
        .filter(text -> selfAndAbove(text).noneMatch(Node::isDisabled))
        .flatMap(text -> lowContrast(text).stream())
        .distinct()
        .toList();
  }

  /// What can have the focus looks different when it has. One of each kind is looked at.
  List<String> focusUnseen() {
    List<String> unseen = new ArrayList<>();
    Set<String> kinds = new HashSet<>();
    for (Node node : focusable().toList()) {
      if (kinds.add(node.getClass() + " " + node.getStyleClass())) {
        Optional<Node> elsewhere = focusable().filter(other -> other != node).findFirst();
        if (elsewhere.isEmpty()) {
          continue;
        }
        elsewhere.get().requestFocus();
        WritableImage without = picture(node);
        node.requestFocus();
        if (node.isFocused() && isSame(without, picture(node))) {
          unseen.add("focus not seen: " + told(node));
        }
      }
    }
    return unseen;
  }

  private Stream<Node> focusable() {
    return seen(Node.class)
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> isWithinScene(node.localToScene(node.getLayoutBounds())));
  }

  private Optional<String> lowContrast(Text text) {
    Color words = (Color) text.getFill();
    Color ground = ground(text);
    double contrast = contrast(words, ground);
    return contrast >= READABLE
        ? Optional.empty()
        : Optional.of(
            "contrast %.1f: “%s” %s on %s, %s"
                .formatted(contrast, text.getText(), words, ground, told(text.getParent())));
  }

  private static Color ground(Node node) {
    Color above = Color.TRANSPARENT;
    for (Node at = node.getParent(); at != null && above.getOpacity() < 1; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0 && above.getOpacity() < 1; i--) {
          if (fills.get(i).getFill() instanceof Color fill) {
            above = over(above, fill);
          }
        }
      }
    }
    return above;
  }

  private static Color over(Color above, Color below) {
    double a = above.getOpacity();
    double b = below.getOpacity() * (1 - a);
    double all = a + b;
    return all == 0
        ? Color.TRANSPARENT
        : new Color(
            (above.getRed() * a + below.getRed() * b) / all,
            (above.getGreen() * a + below.getGreen() * b) / all,
            (above.getBlue() * a + below.getBlue() * b) / all,
            Math.min(1, all));
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static boolean isCut(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(child -> ((Text) child).getText())
        .anyMatch(
            shown ->
                labeled.getText() != null
                    && !shown.equals(labeled.getText())
                    && shown.endsWith(labeled.getEllipsisString().strip()));
  }

  private static Optional<Tooltip> tooltip(Node node) {
    return node instanceof Control control && control.getTooltip() != null
        ? Optional.of(control.getTooltip())
        : Optional.empty();
  }

  private static String name(Node node) {
    String name = node.getAccessibleText();
    if (name != null && !name.isBlank()) {
      return name;
    }
    return node instanceof Labeled labeled && !words(labeled).isBlank()
        ? words(labeled)
        : nameOfCell(node);
  }

  /// What stands in a row of a list is told by the row.
  private static String nameOfCell(Node node) {
    return selfAndAbove(node.getParent())
        .filter(IndexedCell.class::isInstance)
        .map(Inspection::name)
        .findFirst()
        .orElse("");
  }

  /// The words of a button, or of what stands in it.
  private static String words(Labeled labeled) {
    return Stream.concat(
            Stream.ofNullable(labeled.getText()),
            Stream.ofNullable(labeled.getGraphic())
                .flatMap(graphic -> under(graphic, node -> true))
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining());
  }

  private boolean isWithinScene(Bounds bounds) {
    return bounds.getMinX() >= -1
        && bounds.getMinY() >= -1
        && bounds.getMaxX() <= scene.getWidth() + 1
        && bounds.getMaxY() <= scene.getHeight() + 1;
  }

  private static boolean scrolls(Node node) {
    return node.getStyleClass().stream()
        .anyMatch(Set.of("viewport", "clipped-container", "turns-in-sight")::contains);
  }

  /// Everything of a kind that is seen, but not what a sheet or the palette lies over.
  private <N extends Node> Stream<N> seen(Class<N> kind) {
    Node top =
        scene.getRoot().getChildrenUnmodifiable().stream()
            .filter(node -> node.isVisible() && node.getStyleClass().stream().anyMatch(OVER))
            .reduce((_, last) -> last)
            .orElse(scene.getRoot());
    return under(top, Node::isVisible).filter(kind::isInstance).map(kind::cast);
  }

  private static final Predicate<String> OVER = style -> style.endsWith("-ground");

  private static Stream<Node> under(Node node, Predicate<Node> which) {
    if (!which.test(node)) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(child -> under(child, which)))
        : Stream.of(node);
  }

  private static Stream<Node> selfAndAbove(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent);
  }

  private static String told(Node node) {
    String id = node.getId() == null ? "" : "#" + node.getId() + " ";
    String parents =
        selfAndAbove(node)
            .skip(1)
            .limit(4)
            .map(above -> String.join(".", above.getStyleClass()))
            .collect(Collectors.joining(" < "));
    return node.getClass().getSimpleName() + " " + id + node.getStyleClass() + " in " + parents;
  }

  private WritableImage picture(Node node) {
    // A scroll pane keeps a picture of its content, which is not yet the present one.
    selfAndAbove(node).forEach(above -> above.setCache(false));
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(
        new Rectangle2D(
            Math.max(0, bounds.getMinX() - 4),
            Math.max(0, bounds.getMinY() - 4),
            bounds.getWidth() + 8,
            bounds.getHeight() + 8));
    return scene.getRoot().snapshot(parameters, null);
  }

  private static boolean isSame(WritableImage one, WritableImage other) {
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }
}
