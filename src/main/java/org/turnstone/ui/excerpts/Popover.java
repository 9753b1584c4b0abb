package org.turnstone.ui.excerpts;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.turnstone.ui.kit.Stylesheets;

/// A small page that floats beside what it belongs to, until one presses Escape or clicks
/// elsewhere; the focus then goes back to where it was. One at a time.
final class Popover {

  private static final double GAP = 6;

  private final Pane layer;
  private final StackPane page = new StackPane();
  private final EventHandler<MouseEvent> elsewhere = this::clicked;
  private Optional<Node> focusedBefore = Optional.empty();
  private Bounds anchor;

  /// @param layer above all else in the window
  Popover(Pane layer) {
    this.layer = layer;
    anchor = layer.getBoundsInLocal();
    page.getStyleClass().addAll("floating", "popover");
    page.getStylesheets().add(Stylesheets.beside(Popover.class, "excerpts.css"));
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (pressed.getCode() == KeyCode.ESCAPE) {
            close();
            pressed.consume();
          }
        });
    page.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    page.heightProperty().addListener((_, _, _) -> place());
    page.widthProperty().addListener((_, _, _) -> place());
  }

  /// @param inScene what it belongs to
  /// @param first gets the focus
  void open(Bounds inScene, Node content, Node first) {
    close();
    Scene scene = layer.getScene();
    focusedBefore = Optional.ofNullable(scene.getFocusOwner());
    anchor = layer.sceneToLocal(inScene);
    page.getChildren().setAll(content);
    layer.getChildren().add(page);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
    page.applyCss();
    page.layout();
    place();
    first.requestFocus();
  }

  boolean isOpen() {
    return page.getParent() != null;
  }

  void close() {
    if (isOpen()) {
      layer.getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
      layer.getChildren().remove(page);
      focusedBefore.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }
  }

  private void clicked(MouseEvent pressed) {
    if (!page.contains(page.sceneToLocal(pressed.getSceneX(), pressed.getSceneY()))) {
      close();
    }
  }

  /// Below, or above when there is no room; never out of the window.
  private void place() {
    double below = anchor.getMaxY() + GAP;
    boolean fits = below + page.getHeight() <= layer.getHeight();
    double y = fits ? below : anchor.getMinY() - GAP - page.getHeight();
    double right = Math.max(0, layer.getWidth() - page.getWidth());
    page.setLayoutX(Math.round(Math.clamp(anchor.getMinX(), 0, right)));
    page.setLayoutY(
        Math.round(Math.clamp(y, 0, Math.max(0, layer.getHeight() - page.getHeight()))));
  }
}
