package org.turnstone.ui.transcript;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.turnstone.model.CodingId;
import org.turnstone.model.TextRange;
import org.turnstone.ui.transcript.WordSelection.Unit;

/// What the mouse does on words: a press steps on the turn and sets the caret, a drag selects words
/// also over turns and beyond what is in sight, two clicks select a word, three a paragraph, a
/// click with Shift extends, a click on coded words selects the coding on top, and a drag of one
/// of its edges gives it other words.
final class WordDrag {

  /// How near an edge of the selected coding the pointer must be to drag it, in pixels.
  private static final double GRIP = 4;

  private static final Duration STEP = Duration.millis(30);

  private final Page page;
  private final TurnList list;
  private final Timeline autoscroll = new Timeline(new KeyFrame(STEP, _ -> scrollOn()));
  private Optional<WordSelection> selecting = Optional.empty();
  private Optional<PlacedCoding> resizing = Optional.empty();
  private Optional<CodingId> codingBefore = Optional.empty();
  private boolean dragged;
  private double x;
  private double y;

  WordDrag(Page page, TurnList list) {
    this.page = page;
    this.list = list;
    autoscroll.setCycleCount(Animation.INDEFINITE);
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
    resizing = grippedEdge();
    selecting = resizing.map(this::withOneEndFixed).or(() -> selection(pressed));
    if (!pressed.isShiftDown() && resizing.isEmpty()) {
      list.rowAt(y).ifPresent(row -> page.model().stepOn(row.turn().number()));
    }
    selecting.ifPresent(page.model()::select);
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

  /// The selected coding, when the pointer is on one of its edges.
  private Optional<PlacedCoding> grippedEdge() {
    return codingBefore
        .flatMap(page.reading().codings()::find)
        .filter(coding -> isAt(coding.range().start()) || isAt(coding.range().end()));
  }

  private boolean isAt(int position) {
    return list.positionAt(x, y).filter(at -> at == position).isPresent()
        && list.boundsOf(position, page.reading().places().at(position))
            .filter(edge -> Math.abs(edge.getMinX() - x) <= GRIP)
            .isPresent();
  }

  private WordSelection withOneEndFixed(PlacedCoding coding) {
    TextRange range = coding.range();
    boolean atStart = isAt(range.start());
    Boundaries boundaries = page.reading().boundaries();
    return WordSelection.from(atStart ? range.end() : range.start(), Unit.CHARACTER, boundaries)
        .to(atStart ? range.start() : range.end(), boundaries);
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
    if (selecting.isPresent()) {
      dragged = true;
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
    if (resizing.isPresent()) {
      resize(resizing.get());
    } else if (clicked && !released.isShiftDown()) {
      selectCoding();
    }
  }

  private void resize(PlacedCoding coding) {
    Optional<TextRange> words = page.model().selectedWordsProperty().get();
    resizing = Optional.empty();
    page.model().selectCoding(coding.id());
    words
        .filter(range -> !range.equals(coding.range()))
        .ifPresent(range -> page.actions().resize(coding.id(), range));
  }

  private void extend() {
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
    x = asked.getSceneX();
    y = asked.getSceneY();
    List<PlacedCoding> here = codingsHere();
    if (!here.isEmpty()) {
      PlacedCoding coding =
          here.stream().filter(page::isSelected).findFirst().orElse(here.getFirst());
      page.select(coding);
      new CodingMenu(page.actions(), coding.id())
          .show(list, asked.getScreenX(), asked.getScreenY());
    }
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
