package org.turnstone.ui.excerpts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.turnstone.excerpts.ExcerptGroup.Key;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.ui.kit.Words;

/// The excerpts and the headings of their groups, of which only those in sight exist. When the rows
/// change, what is in sight and what is chosen stay so; when what was chosen is gone, the next one
/// is chosen.
final class ExcerptList extends ListView<Row> {

  private static final Words WORDS = Words.of(ExcerptList.class);
  private static final int MOST_LAYOUTS = 5;

  private final ExcerptsModel model;
  private Rows rows;
  private boolean changing;

  ExcerptList(ExcerptsModel model, ExcerptChanges changes, ExcerptRequests requests) {
    this.model = model;
    this.rows = model.rowsProperty().get();
    setId("excerpts");
    getStyleClass().add("excerpt-list");
    setAccessibleText(WORDS.text("list"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(_ -> new ExcerptCell(model, changes, requests));
    getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> choose());
    model.rowsProperty().addListener((_, _, now) -> show(now));
    show(rows);
  }

  /// Brings the heading of a group to the top, and stands on it.
  void goTo(Key group) {
    int head = rows.headOf(group);
    if (head >= 0) {
      getSelectionModel().clearAndSelect(Math.min(head + 1, rows.size() - 1));
      getFocusModel().focus(Math.min(head + 1, rows.size() - 1));
      flow().ifPresent(flow -> scrollTo(flow, head, 0));
    }
  }

  /// Stands on the first excerpt when nothing is chosen yet.
  void begin() {
    requestFocus();
    if (getSelectionModel().isEmpty() && rows.size() > 1) {
      getSelectionModel().clearAndSelect(1);
    }
  }

  /// The group whose heading is focused.
  Optional<Row.Head> focusedHead() {
    int at = getFocusModel().getFocusedIndex();
    return at >= 0 && at < rows.size() && rows.get(at) instanceof Row.Head head
        ? Optional.of(head)
        : Optional.empty();
  }

  /// Goes from an excerpt to the heading above it.
  void toHead() {
    int at = getFocusModel().getFocusedIndex();
    if (at >= 0 && at < rows.size()) {
      int head = rows.headOf(rows.groupOf(at).key());
      getSelectionModel().clearAndSelect(head);
      reveal(head);
    }
  }

  /// Where the focused row is in the scene.
  Bounds boundsOfFocused() {
    int at = getFocusModel().getFocusedIndex();
    return flow()
        .<Bounds>map(
            flow -> {
              ListCell<Row> cell = flow.getVisibleCell(at);
              return cell == null
                  ? localToScene(getLayoutBounds())
                  : cell.localToScene(cell.getLayoutBounds());
            })
        .orElseGet(() -> localToScene(getLayoutBounds()));
  }

  /// Has the focused row in sight.
  void reveal(int row) {
    flow()
        .ifPresent(
            flow -> {
              ListCell<Row> cell = flow.getVisibleCell(row);
              boolean seen =
                  cell != null
                      && cell.getLayoutY() >= 0
                      && cell.getLayoutY() + cell.getHeight() <= flow.getViewportLength();
              if (!seen) {
                scrollTo(row);
              }
            });
  }

  private void choose() {
    if (changing) {
      return;
    }
    List<Coding> chosen = new ArrayList<>();
    for (int row : getSelectionModel().getSelectedIndices()) {
      if (row >= 0 && row < rows.size() && rows.get(row) instanceof Row.One(Coding coding)) {
        chosen.add(coding);
      }
    }
    model.chosenProperty().set(chosen);
  }

  /// @param now the same list with something added, changed or gone, or another one
  private void show(Rows now) {
    Map<CodingId, Double> inSight = inSight();
    Optional<Row.Head> onHead = getItems() == null ? Optional.empty() : focusedHead();
    int lowest =
        getSelectionModel().getSelectedIndices().stream().mapToInt(i -> i).max().orElse(-1);
    Set<CodingId> chosen = new HashSet<>();
    model.chosenProperty().get().forEach(coding -> chosen.add(coding.id()));
    Set<CodingId> wanted = new HashSet<>(chosen);
    wanted.addAll(inSight.keySet());
    Map<CodingId, Integer> found = now.find(wanted);
    changing = true;
    try {
      int focused = getFocusModel().getFocusedIndex();
      Optional<CodingId> focusedOn = codingAt(focused);
      rows = now;
      setItems(FXCollections.observableList(now));
      int[] again =
          chosen.stream().filter(found::containsKey).mapToInt(found::get).sorted().toArray();
      if (again.length > 0) {
        int last = focusedOn.map(found::get).orElse(again[again.length - 1]);
        getSelectionModel().selectIndices(last, again);
      } else if (onHead.isPresent() && now.headOf(onHead.get().group().key()) >= 0) {
        getSelectionModel().clearAndSelect(now.headOf(onHead.get().group().key()));
      } else if (lowest >= 0) {
        nextExcerpt(now, lowest - Math.max(0, chosen.size() - 1))
            .ifPresent(getSelectionModel()::clearAndSelect);
      }
    } finally {
      changing = false;
    }
    choose();
    inSight.entrySet().stream()
        .filter(seen -> found.containsKey(seen.getKey()))
        .findFirst()
        .ifPresent(
            seen ->
                flow()
                    .ifPresent(flow -> scrollTo(flow, found.get(seen.getKey()), seen.getValue())));
  }

  private static Optional<Integer> nextExcerpt(Rows rows, int from) {
    return IntStream.concat(
            IntStream.range(Math.max(0, from), rows.size()),
            IntStream.iterate(Math.min(from, rows.size()) - 1, row -> row >= 0, row -> row - 1))
        .filter(row -> rows.get(row) instanceof Row.One)
        .boxed()
        .findFirst();
  }

  private Optional<CodingId> codingAt(int row) {
    return row >= 0 && row < rows.size() && rows.get(row) instanceof Row.One(Coding coding)
        ? Optional.of(coding.id())
        : Optional.empty();
  }

  /// The excerpts in sight and how far below the upper edge they begin, from the top down.
  private Map<CodingId, Double> inSight() {
    Map<CodingId, Double> seen = new LinkedHashMap<>();
    flow()
        .filter(flow -> flow.getFirstVisibleCell() != null)
        .ifPresent(
            flow -> {
              int last = flow.getLastVisibleCell().getIndex();
              for (int row = flow.getFirstVisibleCell().getIndex(); row <= last; row++) {
                @Nullable ListCell<Row> cell = flow.getVisibleCell(row);
                if (cell != null && cell.getItem() instanceof Row.One(Coding coding)) {
                  seen.put(coding.id(), cell.getLayoutY());
                }
              }
            });
    return seen;
  }

  private static void scrollTo(VirtualFlow<ListCell<Row>> flow, int row, double down) {
    settle(flow);
    flow.scrollToTop(row);
    settle(flow);
    flow.scrollPixels(-down);
    settle(flow);
  }

  /// Lays the flow out until it is content: it may ask for another layout during one.
  private static void settle(VirtualFlow<ListCell<Row>> flow) {
    for (int i = 0; i < MOST_LAYOUTS && flow.isNeedsLayout(); i++) {
      flow.layout();
    }
  }

  Optional<VirtualFlow<ListCell<Row>>> flow() {
    return getSkin() instanceof FlowSkin skin ? Optional.of(skin.flow()) : Optional.empty();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new FlowSkin(this);
  }

  private static final class FlowSkin extends ListViewSkin<Row> {

    FlowSkin(ExcerptList list) {
      super(list);
    }

    VirtualFlow<ListCell<Row>> flow() {
      return getVirtualFlow();
    }
  }
}
