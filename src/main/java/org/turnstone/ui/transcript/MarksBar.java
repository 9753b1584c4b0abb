package org.turnstone.ui.transcript;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.CodeColour;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.CodeColours;
import org.turnstone.ui.kit.Theme;

/// The scroll bar: over a narrow strip with a mark for each coding lies the thumb. It steers the
/// list's own bar, which is there but not seen, so that it can lie over the rows.
final class MarksBar extends Region {

  static final double WIDTH = 10;
  private static final double MARK_LEFT = 3;
  private static final double MARK_WIDTH = 4;
  private static final int MARK_HEIGHT = 4;
  private static final double SMALLEST_THUMB = 24;

  private final Canvas marks = new Canvas();
  private final Region thumb = new Region();
  private Optional<ScrollBar> steered = Optional.empty();
  private Reading reading = Reading.NOTHING;
  private Depth depth = new Depth(reading.transcript().turns());
  private Theme theme = Theme.LIGHT;
  private double grip;

  /// @param onGo told the turn that a click on the strip goes to
  MarksBar(IntConsumer onGo) {
    getStyleClass().add("marks-bar");
    thumb.getStyleClass().add("thumb");
    setAccessibleRole(AccessibleRole.SCROLL_BAR);
    marks.setMouseTransparent(true);
    marks.setManaged(false);
    thumb.setManaged(false);
    getChildren().addAll(thumb, marks);
    thumb.setOnMousePressed(pressed -> grip = pressed.getY());
    thumb.setOnMouseDragged(this::drag);
    setOnMousePressed(
        pressed -> {
          if (pressed.getTarget() == this && getHeight() > 0) {
            onGo.accept(depth.turnAt(pressed.getY() / getHeight()));
          }
        });
  }

  /// Finds the bar it steers; it exists once the list has been laid out.
  void steer(Node list) {
    if (steered.isEmpty()) {
      list.lookupAll(".scroll-bar").stream()
          .map(ScrollBar.class::cast)
          .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
          .findFirst()
          .ifPresent(this::follow);
    }
  }

  void show(Reading reading, Theme theme) {
    if (reading.transcript() != this.reading.transcript()) {
      depth = new Depth(reading.transcript().turns());
    }
    this.reading = reading;
    this.theme = theme;
    paint();
  }

  private void follow(ScrollBar bar) {
    steered = Optional.of(bar);
    bar.valueProperty().addListener((_, _, _) -> placeThumb());
    bar.visibleAmountProperty().addListener((_, _, _) -> placeThumb());
    bar.visibleProperty().addListener((_, _, _) -> placeThumb());
    placeThumb();
  }

  private void drag(MouseEvent moved) {
    steered.ifPresent(
        bar -> {
          double room = getHeight() - thumb.getHeight();
          double y = sceneToLocal(moved.getSceneX(), moved.getSceneY()).getY() - grip;
          bar.setValue(bar.getMin() + Math.clamp(y / room, 0, 1) * (bar.getMax() - bar.getMin()));
        });
    moved.consume();
  }

  private void placeThumb() {
    thumb.setVisible(steered.filter(Node::isVisible).isPresent());
    steered.ifPresent(
        bar -> {
          double range = bar.getMax() - bar.getMin();
          double height =
              Math.clamp(
                  getHeight() * bar.getVisibleAmount() / Math.max(range, 1e-9),
                  Math.min(SMALLEST_THUMB, getHeight()),
                  getHeight());
          double value = (bar.getValue() - bar.getMin()) / Math.max(range, 1e-9);
          thumb.resizeRelocate(0, value * (getHeight() - height), WIDTH, height);
        });
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected void layoutChildren() {
    if (marks.getHeight() != getHeight()) {
      marks.setWidth(WIDTH);
      marks.setHeight(getHeight());
      paint();
    }
    placeThumb();
  }

  /// Paints a line of pixels at most once, however many codings lie on it; later ones lie on top.
  private void paint() {
    int height = (int) Math.ceil(marks.getHeight());
    marks.getGraphicsContext2D().clearRect(0, 0, WIDTH, height);
    @Nullable CodeColour[] lines = new CodeColour[height];
    for (PlacedCoding coding : reading.codings().inOrder()) {
      TextRange range = coding.range();
      int top = (int) (depth.of(coding.turns().first(), range.start()) * height);
      int bottom = (int) Math.ceil(depth.of(coding.turns().last(), range.end()) * height);
      int end = Math.min(height, Math.max(bottom, top + MARK_HEIGHT));
      Arrays.fill(lines, Math.min(top, end), end, reading.colour(coding));
    }
    int start = 0;
    for (int line = 1; height > 0 && line <= height; line++) {
      if (line == height || lines[line] != lines[start]) {
        paint(lines[start], start, line);
        start = line;
      }
    }
  }

  private void paint(@Nullable CodeColour colour, int top, int bottom) {
    if (colour != null) {
      var pen = marks.getGraphicsContext2D();
      pen.setFill(CodeColours.of(colour, theme).stripe());
      pen.fillRoundRect(MARK_LEFT, top, MARK_WIDTH, bottom - top, 2, 2);
    }
  }
}
