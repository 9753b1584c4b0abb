package org.turnstone.ui.transcript;

import java.util.Optional;
import org.turnstone.model.TextRange;

/// Gives the selected coding other words: one of its edges is dragged, and the coding is shown with
/// the words it would have until the edge is let go.
final class EdgeDrag {

  /// How near an edge the pointer must be, in pixels.
  private static final double GRIP = 4;

  /// An edge that is held, and the coding as it was.
  private record Held(PlacedCoding coding, CodingEnd end) {}

  private final Page page;
  private final TurnList list;
  private Optional<Held> held = Optional.empty();

  EdgeDrag(Page page, TurnList list) {
    this.page = page;
    this.list = list;
  }

  boolean isHeld() {
    return held.isPresent();
  }

  /// Whether the pointer is on an edge of the selected coding.
  boolean isOnEdge(double sceneX, double sceneY) {
    return edge(sceneX, sceneY).isPresent();
  }

  /// Takes hold of the edge at a point, if there is one.
  void press(double sceneX, double sceneY) {
    held = edge(sceneX, sceneY);
  }

  /// Moves the held edge to the word that is nearest to a point.
  ///
  /// @param freely to the nearest character instead
  void drag(double sceneX, double sceneY, boolean freely) {
    Boundaries text = page.reading().boundaries();
    held.ifPresent(
        edge ->
            list.positionAt(sceneX, sceneY)
                .map(
                    at ->
                        freely
                            ? edge.end().to(edge.coding().range(), at, text)
                            : edge.end().toWord(edge.coding().range(), at, text))
                .ifPresent(page.model()::preview));
  }

  /// Lets go. The coding gets the words it was shown with, unless it is no longer selected.
  void release() {
    Optional<PlacedCoding> before = held.map(Held::coding);
    held = Optional.empty();
    before
        .filter(page::isSelected)
        .flatMap(coding -> page.reading().codings().find(coding.id()))
        .map(PlacedCoding::range)
        .filter(words -> !words.equals(before.get().range()))
        .ifPresent(words -> page.actions().resize(before.get().id(), words));
    page.model().endPreview();
  }

  private Optional<Held> edge(double sceneX, double sceneY) {
    return page.model()
        .selectedCodingProperty()
        .get()
        .flatMap(page.reading().codings()::find)
        .flatMap(
            coding -> {
              TextRange words = coding.range();
              return isAt(words.end(), sceneX, sceneY)
                  ? Optional.of(new Held(coding, CodingEnd.END))
                  : Optional.of(new Held(coding, CodingEnd.START))
                      .filter(_ -> isAt(words.start(), sceneX, sceneY));
            });
  }

  private boolean isAt(int position, double sceneX, double sceneY) {
    return list.positionAt(sceneX, sceneY).filter(at -> at == position).isPresent()
        && list.boundsOf(position, page.reading().places().at(position))
            .filter(edge -> Math.abs(edge.getMinX() - sceneX) <= GRIP)
            .isPresent();
  }
}
