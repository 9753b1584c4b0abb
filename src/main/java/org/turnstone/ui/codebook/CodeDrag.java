package org.turnstone.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import org.turnstone.model.Code;

/// Dragging codes within the tree: onto a code to put them below it, between codes or below the
/// last to put them beside, with Ctrl onto a code to merge. Escape lets go. Nothing leaves the
/// window, so the system's own dragging is not used.
final class CodeDrag {

  private static final double SCROLL_ZONE = 16;

  private final CodeTreeView view;
  private final CodebookChanges changes;
  private final CodeDialogs dialogs;
  private final ObjectProperty<Optional<CodeDrop>> drop =
      new SimpleObjectProperty<>(this, "drop", Optional.empty());
  private Optional<Code> pressed = Optional.empty();
  private List<Code> dragged = List.of();
  private boolean merging;
  private Optional<MouseEvent> last = Optional.empty();

  CodeDrag(CodeTreeView view, CodebookChanges changes, CodeDialogs dialogs) {
    this.view = view;
    this.changes = changes;
    this.dialogs = dialogs;
    view.addEventFilter(
        MouseEvent.MOUSE_PRESSED, at -> pressed = cell(at).map(cell -> cell.getItem().code()));
    view.addEventHandler(MouseEvent.DRAG_DETECTED, this::start);
    view.addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, this::over);
    view.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, this::released);
    view.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> end());
    view.addEventFilter(KeyEvent.ANY, this::key);
  }

  /// What letting go would do; empty when nothing is held, or it would do nothing.
  ObjectProperty<Optional<CodeDrop>> dropProperty() {
    return drop;
  }

  /// By the time a drag is noticed the pointer can be on another row than the one held.
  private void start(MouseEvent detected) {
    if (detected.getButton() == MouseButton.PRIMARY && pressed.isPresent() && view.canChange()) {
      List<Code> selected = view.selected();
      dragged = pressed.filter(selected::contains).isPresent() ? selected : List.of(pressed.get());
      view.startFullDrag();
      view.setCursor(Cursor.CLOSED_HAND);
      detected.consume();
    }
  }

  /// Ctrl counts also when it is pressed while the pointer rests.
  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.CONTROL || key.getCode() == KeyCode.COMMAND) {
      merging = key.getEventType() == KeyEvent.KEY_PRESSED;
      last.filter(_ -> !dragged.isEmpty()).ifPresent(at -> drop.set(drop(at)));
    } else if (key.getCode() == KeyCode.ESCAPE && !dragged.isEmpty()) {
      end();
      key.consume();
    }
  }

  private void over(MouseDragEvent at) {
    if (!dragged.isEmpty()) {
      last = Optional.of(at);
      drop.set(drop(at));
      scroll(at.getY());
    }
  }

  private void released(MouseDragEvent at) {
    Optional<CodeDrop> target = dragged.isEmpty() ? Optional.empty() : drop(at);
    List<Code> codes = dragged;
    end();
    target.ifPresent(
        to -> {
          if (to.merge()) {
            dialogs.merge(codes, to.into().orElseThrow());
          } else {
            changes.move(codes, to.into().map(Code::id));
            view.select(codes);
          }
        });
  }

  private Optional<CodeDrop> drop(MouseEvent at) {
    Optional<CodeCell> cell = cell(at);
    double y =
        cell.map(row -> row.sceneToLocal(at.getSceneX(), at.getSceneY()).getY() / row.getHeight())
            .orElse(0.5);
    return CodeDrop.at(
        changes,
        dragged,
        view.getRoot(),
        cell.map(CodeCell::getTreeItem),
        y,
        merging || at.isShortcutDown());
  }

  private void end() {
    dragged = List.of();
    drop.set(Optional.empty());
    view.setCursor(Cursor.DEFAULT);
  }

  /// Near the upper or lower edge the rows come along.
  private void scroll(double y) {
    int step = y < SCROLL_ZONE ? -1 : y > view.getHeight() - SCROLL_ZONE ? 1 : 0;
    view.scrollBy(step);
  }

  private static Optional<CodeCell> cell(MouseEvent at) {
    Node node = at.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof CodeCell) && !(node instanceof TreeView<?>)) {
      node = node.getParent();
    }
    return node instanceof CodeCell cell && !cell.isEmpty() ? Optional.of(cell) : Optional.empty();
  }
}
