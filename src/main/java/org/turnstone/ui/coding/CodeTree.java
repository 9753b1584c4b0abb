package org.turnstone.ui.coding;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TreeItem;
import org.turnstone.edit.Action;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;

/// The tree of codes with their counts. A change costs what it touches: one coding adds one to its
/// code and those above; one renamed code moves one row. What is folded stays folded.
final class CodeTree {

  private static final Comparator<TreeItem<CodeRow>> BY_NAME =
      Comparator.comparing(
              (TreeItem<CodeRow> item) -> item.getValue().code().name(),
              Collator.getInstance(Locale.ROOT)::compare)
          .thenComparing(item -> item.getValue().code().id().value());

  private final CodingWork work;
  private final CodeTally tally;
  private final TreeItem<CodeRow> all = new TreeItem<>();
  private final Map<CodeId, TreeItem<CodeRow>> items = new HashMap<>();
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ReadOnlyObjectWrapper<TreeItem<CodeRow>> root =
      new ReadOnlyObjectWrapper<>(this, "root", all);
  private boolean knotted;

  CodeTree(CodingWork work, CodeTally tally) {
    this.work = work;
    this.tally = tally;
    all.setExpanded(true);
    rebuild();
    filter.addListener((_, _, _) -> applyFilter());
    work.listen(this::changed);
  }

  /// What is to be shown: all codes, or those that the filter leaves.
  ReadOnlyObjectProperty<TreeItem<CodeRow>> rootProperty() {
    return root.getReadOnlyProperty();
  }

  /// Letters that are looked for in the names; empty for all codes.
  StringProperty filterProperty() {
    return filter;
  }

  CodeTally tally() {
    return tally;
  }

  private void changed(Optional<Action> action) {
    Touched touched = Touched.by(action);
    knotted |=
        touched.codes().stream()
            .flatMap(id -> codebook().find(id).stream())
            .anyMatch(this::isKnotted);
    if (touched.everything() || knotted && !touched.codes().isEmpty()) {
      tally.recount(work.project());
      rebuild();
      return;
    }
    Set<CodeId> counted = tally.update(work.project(), touched);
    boolean moved = false;
    for (CodeId id : touched.codes()) {
      moved |= codebook().find(id).map(this::place).orElseGet(() -> remove(id));
    }
    counted.forEach(this::recount);
    touched.codes().forEach(this::recount);
    if (moved) {
      applyFilter();
    }
  }

  private Codebook codebook() {
    return work.project().codebook();
  }

  /// Whether a code is below itself, or below one that is: two coders can bring that about. One
  /// move can then change the place of codes that it does not name.
  private boolean isKnotted(Code code) {
    return code.parent().flatMap(codebook()::find).isPresent() && codebook().parent(code).isEmpty();
  }

  private void recount(CodeId id) {
    TreeItem<CodeRow> item = items.get(id);
    if (item != null) {
      int more = tally.count(id) - item.getValue().own();
      item.getValue().setOwn(tally.count(id));
      addUp(item, more);
    }
  }

  private static void addUp(TreeItem<CodeRow> from, int codings) {
    for (TreeItem<CodeRow> at = from; at != null && at.getValue() != null; at = at.getParent()) {
      at.getValue().add(codings);
    }
  }

  /// Puts a code where it belongs, and says whether that is another place than before.
  private boolean place(Code code) {
    TreeItem<CodeRow> item = items.computeIfAbsent(code.id(), _ -> newItem(code));
    boolean renamed = !item.getValue().code().name().equals(code.name());
    TreeItem<CodeRow> above = codebook().parent(code).map(this::itemOf).orElse(all);
    boolean elsewhere = renamed || item.getParent() != above;
    if (elsewhere) {
      takeOut(item);
      item.getValue().show(code);
      int at = Collections.binarySearch(above.getChildren(), item, BY_NAME);
      above.getChildren().add(at < 0 ? -at - 1 : at, item);
      addUp(above, item.getValue().countProperty().get());
    }
    item.getValue().show(code);
    return elsewhere;
  }

  private TreeItem<CodeRow> itemOf(Code code) {
    if (!items.containsKey(code.id())) {
      place(code);
    }
    return items.get(code.id());
  }

  private boolean remove(CodeId id) {
    TreeItem<CodeRow> item = items.remove(id);
    if (item == null) {
      return false;
    }
    takeOut(item);
    List.copyOf(item.getChildren())
        .forEach(child -> codebook().find(child.getValue().code().id()).ifPresent(this::place));
    return true;
  }

  private static void takeOut(TreeItem<CodeRow> item) {
    TreeItem<CodeRow> above = item.getParent();
    if (above != null) {
      addUp(above, -item.getValue().countProperty().get());
      above.getChildren().remove(item);
    }
  }

  private static TreeItem<CodeRow> newItem(Code code) {
    TreeItem<CodeRow> item = new TreeItem<>(new CodeRow(code));
    item.setExpanded(true);
    return item;
  }

  private void rebuild() {
    Codebook codebook = codebook();
    knotted = codebook.codes().values().stream().anyMatch(this::isKnotted);
    Map<CodeId, TreeItem<CodeRow>> before = new HashMap<>(items);
    items.clear();
    Map<Optional<CodeId>, List<TreeItem<CodeRow>>> below = new HashMap<>();
    for (Code code : codebook.inOrder()) {
      TreeItem<CodeRow> item =
          Objects.requireNonNullElseGet(before.get(code.id()), () -> newItem(code));
      item.getValue().show(code);
      items.put(code.id(), item);
      below.computeIfAbsent(codebook.parent(code).map(Code::id), _ -> new ArrayList<>()).add(item);
    }
    Map<TreeItem<CodeRow>, List<TreeItem<CodeRow>>> wanted = new HashMap<>();
    before.values().forEach(item -> wanted.put(item, List.of()));
    items.forEach((id, item) -> wanted.put(item, below.getOrDefault(Optional.of(id), List.of())));
    wanted.put(all, below.getOrDefault(Optional.<CodeId>empty(), List.of()));
    replaceChildren(wanted);
    all.getChildren().forEach(this::countAnew);
    applyFilter();
  }

  /// Touches only what differs, so that what is selected stays so. An item must leave one parent
  /// before it gets another: each would else forget the other.
  private static void replaceChildren(Map<TreeItem<CodeRow>, List<TreeItem<CodeRow>>> wanted) {
    wanted.entrySet().removeIf(entry -> entry.getKey().getChildren().equals(entry.getValue()));
    wanted.keySet().forEach(item -> item.getChildren().clear());
    wanted.forEach((item, children) -> item.getChildren().setAll(children));
  }

  private int countAnew(TreeItem<CodeRow> item) {
    CodeRow row = item.getValue();
    row.setOwn(tally.count(row.code().id()));
    int sum = row.own() + item.getChildren().stream().mapToInt(this::countAnew).sum();
    row.add(sum - row.countProperty().get());
    return sum;
  }

  private void applyFilter() {
    String letters = Letters.of(filter.get().strip()).text();
    root.set(letters.isEmpty() ? all : filtered(all, letters).orElseGet(TreeItem::new));
  }

  private static Optional<TreeItem<CodeRow>> filtered(TreeItem<CodeRow> item, String letters) {
    TreeItem<CodeRow> shown = new TreeItem<>(item.getValue());
    shown.setExpanded(true);
    item.getChildren()
        .forEach(child -> filtered(child, letters).ifPresent(shown.getChildren()::add));
    boolean matches =
        item.getValue() == null
            || Letters.of(item.getValue().code().name()).text().contains(letters);
    return matches || !shown.getChildren().isEmpty() ? Optional.of(shown) : Optional.empty();
  }
}
