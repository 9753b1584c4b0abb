package org.turnstone.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.turnstone.ui.kit.Bound;

/// The middle of the window: rail, left panel, centre, right panel. In a window too narrow for
/// them the panels fold away, first the left and then the right; asked for, they then open over the
/// centre until one clicks or types elsewhere. For one project: outside a scene it would keep what
/// was last drawn of it.
final class Workbench extends Pane {

  /// Narrowest window with both panels, and with the right one, in times the font size.
  private static final double LEFT_FROM = 1180 / 13.0;

  private static final double RIGHT_FROM = 900 / 13.0;

  private final ReadOnlyObjectProperty<Number> fontSize;
  private final Node rail;
  private final SidePanel left = new SidePanel("left-panel");
  private final SidePanel right = new SidePanel("right-panel");
  private final Pane centre = new Filling();

  Workbench(Node rail, ObservableValue<Number> fontSize) {
    this.rail = rail;
    this.fontSize = Bound.to(fontSize);
    getStyleClass().add("workbench");
    getChildren().addAll(centre, right, left, rail);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    this.fontSize.addListener((_, _, _) -> requestLayout());
    centre.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> closeOpened());
  }

  void show(Screen screen) {
    left.show(screen.left());
    right.show(screen.right());
    centre.getChildren().setAll(screen.centre());
    closeOpened();
    requestLayout();
  }

  /// Puts away the panels that were put away in the one before.
  Workbench like(Workbench before) {
    left.wanted = before.left.wanted;
    right.wanted = before.right.wanted;
    return this;
  }

  void toggleLeft() {
    foldPanels();
    left.toggle();
    requestLayout();
  }

  void toggleRight() {
    foldPanels();
    right.toggle();
    requestLayout();
  }

  /// Makes the right panel seen, over the centre where there is no room beside it.
  void openRight() {
    foldPanels();
    right.open();
    layout();
  }

  void closeOpened() {
    left.close();
    right.close();
    requestLayout();
  }

  /// The parts that are to be seen, from left to right.
  Stream<Node> parts() {
    return Stream.of(rail, left, centre, right).filter(Node::isVisible);
  }

  /// Gives the focus to the main part, else to the list at its left.
  void focusCentre() {
    Stream.of(centre, left)
        .flatMap(part -> FocusTour.firstFocusable(part).stream())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /// To be told of keys that nothing else took, wherever the focus is.
  void onKey(KeyEvent pressed) {
    if (pressed.getCode() == KeyCode.ESCAPE && (left.isOverCentre() || right.isOverCentre())) {
      pressed.consume();
      closeOpened();
      focusCentre();
    }
  }

  private void foldPanels() {
    left.fold(getWidth() < LEFT_FROM * fontSize.get().doubleValue());
    right.fold(getWidth() < RIGHT_FROM * fontSize.get().doubleValue());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    foldPanels();
    double railWidth = snapSizeX(rail.prefWidth(-1));
    double leftWidth = snapSizeX(left.prefWidth(-1));
    double rightWidth = Math.min(snapSizeX(right.prefWidth(-1)), width - railWidth);
    double centreFrom = railWidth + (left.takesRoom() ? leftWidth : 0);
    double centreTo = width - (right.takesRoom() ? rightWidth : 0);
    rail.resizeRelocate(0, 0, railWidth, height);
    left.resizeRelocate(railWidth, 0, leftWidth, height);
    right.resizeRelocate(width - rightWidth, 0, rightWidth, height);
    centre.resizeRelocate(centreFrom, 0, Math.max(0, centreTo - centreFrom), height);
  }

  /// Gives its one child all the room.
  private static final class Filling extends Pane {

    @Override
    protected void layoutChildren() {
      getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
  }

  /// A panel at a side.
  private static final class SidePanel extends Pane {

    private static final PseudoClass OVER_CENTRE = PseudoClass.getPseudoClass("over-centre");

    private boolean wanted = true;
    private boolean folded;
    private boolean opened;

    SidePanel(String styleClass) {
      getStyleClass().addAll("side-panel", styleClass);
    }

    void show(Optional<Node> content) {
      getChildren().setAll(content.stream().toList());
    }

    void toggle() {
      if (folded) {
        opened = !opened;
      } else {
        wanted = !wanted;
      }
    }

    void open() {
      wanted = true;
      opened = folded;
      fold(folded);
    }

    void close() {
      opened = false;
    }

    void fold(boolean narrow) {
      folded = narrow;
      setVisible(!getChildren().isEmpty() && (folded ? opened : wanted));
      pseudoClassStateChanged(OVER_CENTRE, isOverCentre());
    }

    boolean isOverCentre() {
      return isVisible() && folded;
    }

    boolean takesRoom() {
      return isVisible() && !folded;
    }

    @Override
    protected void layoutChildren() {
      double x = snappedLeftInset();
      double width = getWidth() - x - snappedRightInset();
      getChildren().forEach(child -> child.resizeRelocate(x, 0, width, getHeight()));
    }
  }
}
