package org.turnstone.ui.codebook;

import java.text.Collator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TreeItem;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.ui.kit.PlainLetters;

/// The tree of codes with their counts. A change costs what it touches: one coding adds one to its
/// code and those above; one renamed code moves one row. What is folded stays folded.
final class CodeTree {

  /// How codes stand in a tree.
  static final Comparator<Code> BY_NAME =
      Comparator.comparing(Code::name, Collator.getInstance(Locale.ROOT)::compare)
          .thenComparing(code -> code.id().value());

  private static final Comparator<TreeItem<CodeRow>> ITEMS_BY_NAME =
      Comparator.comparing(item -> item.getValue().code(), BY_NAME);

  /// Counting so many codes one by one, each with those above it, costs less than all at once.
  private static final int FEW = 20;

  private final CodebookWork work;
  private final TreeItem<CodeRow> all = new TreeItem<>();
  private final Map<CodeId, TreeItem<CodeRow>> items = new HashMap<>();
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ReadOnlyObjectWrapper<TreeItem<CodeRow>> root =
      new ReadOnlyObjectWrapper<>(this, "root", all);
  private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(this, "empty", true);
  private boolean knotted;
  private boolean changing;

  CodeTree(CodebookWork work) {
    this.work = work;
    all.setExpanded(true);
    rebuild();
    filter.addListener((_, _, _) -> applyFilter());
    work.listen(this::changed);
  }

  /// What is to be shown: all codes, or those that the filter leaves.
  ReadOnlyObjectProperty<TreeItem<CodeRow>> rootProperty() {
    return root.getReadOnlyProperty();
  }

  /// Whether nothing is to be shown.
  ReadOnlyBooleanProperty emptyProperty() {
    return empty.getReadOnlyProperty();
  }

  /// Letters that are looked for in the names; empty for all codes.
  StringProperty filterProperty() {
    return filter;
  }

  /// Where a code stands in what is shown.
  Optional<TreeItem<CodeRow>> shown(CodeId id) {
    return root.get() == all ? Optional.ofNullable(items.get(id)) : shown(root.get(), id);
  }

  private static Optional<TreeItem<CodeRow>> shown(TreeItem<CodeRow> from, CodeId id) {
    if (from.getValue() != null && from.getValue().code().id().equals(id)) {
      return Optional.of(from);
    }
    return from.getChildren().stream().flatMap(below -> shown(below, id).stream()).findFirst();
  }

  /// Whether rows are being moved about just now, which makes a view select others.
  boolean isChanging() {
    return changing;
  }

  private void changed(CodebookWork.Change change) {
    changing = true;
    takeIn(change);
    changing = false;
  }

  private void takeIn(CodebookWork.Change change) {
    knotted |=
        change.codes().stream()
            .flatMap(id -> codebook().find(id).stream())
            .anyMatch(this::isKnotted);
    if (change.everything() || knotted && !change.codes().isEmpty()) {
      rebuild();
      return;
    }
    boolean moved = false;
    for (CodeId id : change.codes()) {
      moved |= codebook().find(id).map(this::place).orElseGet(() -> remove(id));
    }
    Set<CodeId> counted = new HashSet<>(change.counted());
    counted.addAll(change.codes());
    if (counted.size() > FEW) {
      all.getChildren().forEach(this::countAnew);
    } else {
      counted.stream().map(items::get).filter(Objects::nonNull).forEach(this::countUpwards);
    }
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

  private void countUpwards(TreeItem<CodeRow> from) {
    for (TreeItem<CodeRow> at = from; at != null && at.getValue() != null; at = at.getParent()) {
      count(at);
    }
  }

  /// A code is used as often as it and what is below it.
  private void count(TreeItem<CodeRow> item) {
    if (!work.use().isCounted()) {
      return;
    }
    CodeId id = item.getValue().code().id();
    int codings = work.use().codings(id);
    BitSet transcripts = new BitSet();
    work.use().addTranscripts(id, transcripts);
    for (TreeItem<CodeRow> child : item.getChildren()) {
      codings += child.getValue().use().codings();
      transcripts.or(child.getValue().transcripts());
    }
    item.getValue().count(codings, transcripts);
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
      int at = Collections.binarySearch(above.getChildren(), item, ITEMS_BY_NAME);
      above.getChildren().add(at < 0 ? -at - 1 : at, item);
      countUpwards(above);
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

  private void takeOut(TreeItem<CodeRow> item) {
    TreeItem<CodeRow> above = item.getParent();
    if (above != null) {
      above.getChildren().remove(item);
      countUpwards(above);
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

  private void countAnew(TreeItem<CodeRow> item) {
    item.getChildren().forEach(this::countAnew);
    count(item);
  }

  private void applyFilter() {
    String letters = PlainLetters.of(filter.get().strip());
    root.set(letters.isEmpty() ? all : filtered(all, letters).orElseGet(TreeItem::new));
    empty.set(root.get().getChildren().isEmpty());
  }

  private static Optional<TreeItem<CodeRow>> filtered(TreeItem<CodeRow> item, String letters) {
    TreeItem<CodeRow> shown = new TreeItem<>(item.getValue());
    shown.setExpanded(true);
    List<TreeItem<CodeRow>> below = new ArrayList<>();
    item.getChildren().forEach(child -> filtered(child, letters).ifPresent(below::add));
    shown.getChildren().setAll(below);
    boolean matches =
        item.getValue() == null || PlainLetters.of(item.getValue().code().name()).contains(letters);
    return matches || !below.isEmpty() ? Optional.of(shown) : Optional.empty();
  }
}
