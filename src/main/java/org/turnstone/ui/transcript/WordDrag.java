package org.turnstone.ui.transcript;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.turnstone.model.CodingId;
import org.turnstone.model.TextRange;
import org.turnstone.ui.transcript.WordSelection.Unit;

/// What the mouse does on words: a press steps on the turn and sets the caret, a drag selects words
/// also over turns and beyond what is in sight, two clicks select a word, three a paragraph, a
/// click with Shift extends, and a click on coded words selects the coding on top. An [EdgeDrag] of
/// the selected coding goes before all of that.
final class WordDrag {

  private static final Duration STEP = Duration.millis(30);

  private final Page page;
  private final TurnList list;
  private final EdgeDrag edge;
  private final Timeline autoscroll = new Timeline(new KeyFrame(STEP, _ -> scrollOn()));
  private Optional<WordSelection> selecting = Optional.empty();
  private Optional<CodingId> codingBefore = Optional.empty();
  private boolean dragged;
  private boolean freely;
  private double x;
  private double y;

  WordDrag(Page page, TurnList list) {
    this.page = page;
    this.list = list;
    this.edge = new EdgeDrag(page, list);
    autoscroll.setCycleCount(Animation.INDEFINITE);
    list.addEventHandler(MouseEvent.MOUSE_MOVED, this::showCursor);
    list.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    list.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    list.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
  }

  private void press(MouseEvent pressed) {
    list.requestFocus();
    if (pressed.getButton() != MouseButton.PRIMARY) {
      return;
    }
    dragged = false;
    codingBefore = page.model().selectedCodingProperty().get();
    place(pressed);
    edge.press(x, y);
    selecting = edge.isHeld() ? Optional.empty() : selection(pressed);
    if (!pressed.isShiftDown() && !edge.isHeld()) {
      list.rowAt(y).ifPresent(row -> page.model().stepOn(row.turn().number()));
    }
    selecting.ifPresent(page.model()::select);
  }

  private void showCursor(MouseEvent moved) {
    list.setCursor(edge.isOnEdge(moved.getSceneX(), moved.getSceneY()) ? Cursor.H_RESIZE : null);
  }

  private Optional<WordSelection> selection(MouseEvent pressed) {
    Boundaries boundaries = page.reading().boundaries();
    Optional<WordSelection> before = page.model().selectionProperty().get();
    return list.positionAt(x, y)
        .map(
            at ->
                pressed.isShiftDown() && before.isPresent()
                    ? before.get().to(at, boundaries)
                    : WordSelection.from(
                        unit(pressed) == Unit.CHARACTER ? at : pointed(at),
                        unit(pressed),
                        boundaries));
  }

  /// Where a click selects a word, what counts is the character that was hit and not the gap
  /// between two that is nearest.
  private int pointed(int position) {
    return characterAt().orElse(position);
  }

  private static Unit unit(MouseEvent pressed) {
    return switch (pressed.getClickCount()) {
      case 1 -> Unit.CHARACTER;
      case 2 -> Unit.WORD;
      default -> Unit.LINE;
    };
  }

  private void drag(MouseEvent moved) {
    if (selecting.isPresent() || edge.isHeld()) {
      dragged = true;
      freely = moved.isAltDown() || moved.isShortcutDown();
      place(moved);
      extend();
      if (beyond() == 0) {
        autoscroll.stop();
      } else {
        autoscroll.play();
      }
    }
  }

  private void release(MouseEvent released) {
    autoscroll.stop();
    boolean clicked = selecting.isPresent() && !dragged && released.getClickCount() == 1;
    selecting = Optional.empty();
    if (edge.isHeld()) {
      edge.release();
    } else if (clicked && !released.isShiftDown()) {
      selectCoding();
    }
  }

  private void extend() {
    if (edge.isHeld()) {
      edge.drag(x, y, freely);
      return;
    }
    Boundaries boundaries = page.reading().boundaries();
    selecting = selecting.flatMap(now -> list.positionAt(x, y).map(at -> now.to(at, boundaries)));
    selecting.ifPresent(page.model()::select);
  }

  private void scrollOn() {
    list.scrollBy(beyond() / 2);
    extend();
  }

  /// How far the pointer is above or below what is in sight.
  private double beyond() {
    Bounds sight = list.localToScene(list.getLayoutBounds());
    return y < sight.getMinY() ? y - sight.getMinY() : Math.max(0, y - sight.getMaxY());
  }

  private void showMenu(ContextMenuEvent asked) {
    if (asked.isKeyboardTrigger()) {
      showMenuOfSelected();
      return;
    }
    x = asked.getSceneX();
    y = asked.getSceneY();
    List<PlacedCoding> here = codingsHere();
    if (!here.isEmpty()) {
      PlacedCoding coding =
          here.stream().filter(page::isSelected).findFirst().orElse(here.getFirst());
      page.select(coding);
      new CodingMenu(page, coding).show(list, asked.getScreenX(), asked.getScreenY());
    }
  }

  /// The menu key: for the selected coding, else for the first one of the turn.
  private void showMenuOfSelected() {
    if (page.model().selectedCodingProperty().get().isEmpty()) {
      page.model().nextCoding();
    }
    page.model()
        .selectedCodingProperty()
        .get()
        .flatMap(page.reading().codings()::find)
        .ifPresent(
            coding -> {
              int turn = page.model().currentTurnProperty().get();
              Bounds at =
                  list.localToScreen(
                      list.sceneToLocal(
                          list.boundsOf(coding.range().start(), turn)
                              .orElseGet(() -> list.localToScene(list.getLayoutBounds()))));
              new CodingMenu(page, coding).show(list, at.getMinX(), at.getMaxY());
            });
  }

  private void selectCoding() {
    List<PlacedCoding> here = codingsHere();
    if (!here.isEmpty()) {
      page.select(here, codingBefore);
    }
  }

  /// The highlighted codings under the pointer, the one on top first.
  private List<PlacedCoding> codingsHere() {
    return characterAt()
        .map(at -> page.reading().codings().over(new TextRange(at, at + 1)))
        .orElse(List.of())
        .stream()
        .filter(coding -> !coding.whole() || page.isSelected(coding))
        .sorted(Grounds.CODING_ON_TOP)
        .toList();
  }

  private Optional<Integer> characterAt() {
    return list.rowAt(y)
        .flatMap(
            row -> {
              Point2D point = row.sceneToLocal(x, y);
              return row.characterAt(point.getX(), point.getY());
            });
  }

  private void place(MouseEvent event) {
    x = event.getSceneX();
    y = event.getSceneY();
  }
}
