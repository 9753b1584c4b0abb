package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import org.turnstone.model.TextRange;

/// The rows of a transcript, of which only those in sight exist. Knows which position of the
/// reading text is where on screen, and brings turns into sight.
final class TurnList extends ListView<Row> {

  private static final int MOST_LAYOUTS = 5;

  private final TurnFlow.Rows rows = new TurnFlow.Rows();
  private final List<TurnCell> cells = new ArrayList<>();
  private int[] rowOfTurn = {};
  private Optional<Runnable> afterLayout = Optional.empty();

  TurnList(Page page) {
    getStyleClass().add("conversation-list");
    getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    setCellFactory(
        _ -> {
          TurnCell cell = new TurnCell(page, rows);
          cells.add(cell);
          return cell;
        });
  }

  void show(List<Row> rows) {
    rowOfTurn =
        IntStream.range(0, rows.size()).filter(row -> rows.get(row) instanceof Row.Said).toArray();
    setItems(FXCollections.observableList(rows));
    flow().ifPresent(flow -> flow.setPosition(0));
  }

  /// Keeps what screen readers take for the chosen item on the current turn.
  void choose(int turn) {
    if (turn >= 1 && turn <= rowOfTurn.length) {
      getSelectionModel().select(rowOfTurn[turn - 1]);
      getFocusModel().focus(rowOfTurn[turn - 1]);
    }
  }

  /// The cells with something in them, in and just out of sight.
  Stream<TurnCell> cells() {
    return cells.stream().filter(cell -> !cell.isEmpty());
  }

  /// The turns in sight, from the top down.
  List<TurnRow> rows() {
    return flow().stream()
        .flatMap(
            flow ->
                flow.getFirstVisibleCell() == null
                    ? Stream.empty()
                    : IntStream.rangeClosed(
                            flow.getFirstVisibleCell().getIndex(),
                            flow.getLastVisibleCell().getIndex())
                        .mapToObj(flow::getVisibleCell))
        .flatMap(cell -> cell instanceof TurnCell turn ? turn.turnRow().stream() : Stream.empty())
        .toList();
  }

  /// The turn nearest to a height in the scene; empty when none is in sight.
  Optional<TurnRow> rowAt(double sceneY) {
    List<TurnRow> rows = rows();
    return rows.stream()
        .filter(row -> sceneY < row.localToScene(row.getLayoutBounds()).getMaxY())
        .findFirst()
        .or(() -> rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast()));
  }

  /// The position in the reading text nearest to a point in the scene.
  Optional<Integer> positionAt(double sceneX, double sceneY) {
    return rowAt(sceneY)
        .map(
            row -> {
              Point2D point = row.sceneToLocal(sceneX, sceneY);
              return row.positionAt(point.getX(), point.getY());
            });
  }

  /// Where a position is in the scene; empty when its turn is not in sight.
  Optional<Bounds> boundsOf(int position, int turn) {
    return rows().stream()
        .filter(row -> row.turn().number() == turn)
        .findFirst()
        .map(
            row -> {
              Box box = row.boxOf(position);
              return row.localToScene(
                  new javafx.geometry.BoundingBox(
                      box.left(), box.top(), 0, box.bottom() - box.top()));
            });
  }

  Optional<TurnRow> row(int turn) {
    return rows().stream().filter(row -> row.turn().number() == turn).findFirst();
  }

  /// Scrolls as little as is needed to have a turn in sight, or its beginning when it is too long.
  void reveal(int turn) {
    whenLaidOut(flow -> reveal(flow, turn));
  }

  /// Scrolls so that some words of a turn stand well within sight.
  void reveal(int turn, TextRange words) {
    whenLaidOut(
        flow -> {
          reveal(flow, turn);
          revealPosition(flow, turn, words.start());
        });
  }

  /// Scrolls by pixels, at once.
  void scrollBy(double pixels) {
    whenLaidOut(
        flow -> {
          flow.scrollPixels(pixels);
          settle(flow);
        });
  }

  /// How many pixels of the conversation are in sight.
  double sight() {
    return flow().map(VirtualFlow::getViewportLength).orElse(0.0);
  }

  Optional<VirtualFlow<ListCell<Row>>> flow() {
    return getSkin() instanceof TurnListSkin skin ? Optional.of(skin.flow()) : Optional.empty();
  }

  private void reveal(VirtualFlow<ListCell<Row>> flow, int turn) {
    if (turn < 1 || turn > rowOfTurn.length) {
      return;
    }
    int index = rowOfTurn[turn - 1];
    ListCell<Row> cell = flow.getVisibleCell(index);
    if (cell == null) {
      ListCell<Row> first = flow.getFirstVisibleCell();
      boolean upwards = first != null && index < first.getIndex();
      flow.scrollToTop(index);
      settle(flow);
      cell = flow.getVisibleCell(index);
      if (cell != null && !upwards) {
        flow.scrollPixels(Math.min(0, below(flow, cell)));
      }
    } else {
      flow.scrollPixels(Math.min(cell.getLayoutY(), Math.max(0, below(flow, cell))));
    }
    settle(flow);
  }

  /// How far a cell reaches below what is in sight; negative when there is room below it.
  private static double below(VirtualFlow<ListCell<Row>> flow, ListCell<Row> cell) {
    return cell.getLayoutY() + cell.getHeight() - flow.getViewportLength();
  }

  private void revealPosition(VirtualFlow<ListCell<Row>> flow, int turn, int position) {
    boundsOf(position, turn)
        .ifPresent(
            bounds -> {
              double sight = flow.getViewportLength();
              double top = flow.sceneToLocal(bounds).getMinY();
              if (top < 0 || top > sight * 0.8) {
                flow.scrollPixels(top - sight / 3);
                settle(flow);
              }
            });
  }

  /// Lays the flow out until it is content: it may ask for another layout during one.
  private static void settle(VirtualFlow<ListCell<Row>> flow) {
    for (int i = 0; i < MOST_LAYOUTS && flow.isNeedsLayout(); i++) {
      flow.layout();
    }
  }

  private void whenLaidOut(java.util.function.Consumer<VirtualFlow<ListCell<Row>>> scroll) {
    if (flow().isPresent() && !isNeedsLayout() && sight() > 0) {
      settle(flow().get());
      scroll.accept(flow().get());
    } else {
      afterLayout = Optional.of(() -> flow().ifPresent(scroll));
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    flow().ifPresent(TurnList::settle);
    if (sight() > 0) {
      Optional<Runnable> waiting = afterLayout;
      afterLayout = Optional.empty();
      waiting.ifPresent(Runnable::run);
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TurnListSkin(this);
  }

  private static final class TurnListSkin extends ListViewSkin<Row> {

    TurnListSkin(TurnList list) {
      super(list);
    }

    @Override
    protected VirtualFlow<ListCell<Row>> createVirtualFlow() {
      return new TurnFlow(((TurnList) getSkinnable()).rows);
    }

    VirtualFlow<ListCell<Row>> flow() {
      return getVirtualFlow();
    }
  }
}
