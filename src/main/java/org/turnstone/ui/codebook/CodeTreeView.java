package org.turnstone.ui.codebook;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.ui.kit.Words;

/// The tree of codes with all that can be done in it, by keys, by the menu and by dragging.
final class CodeTreeView extends TreeView<CodeRow> {

  private static final Words WORDS = Words.of(CodeTreeView.class);
  private static final KeyCombination MENU = KeyCombination.valueOf("Shift+F10");

  private final CodebookWork work;
  private final CodeTree tree;
  private final CodebookActions actions;
  private final CodebookChanges changes;
  private final CodeDialogs dialogs;
  private final CodeDrag drag;
  private final ReadOnlyObjectWrapper<List<Code>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", List.of());
  private Optional<ContextMenu> open = Optional.empty();

  /// @param marked the code of the selected coding
  /// @param wide whether there is room for a second column of counts
  CodeTreeView(
      CodebookWork work,
      CodeTree tree,
      ObservableValue<Optional<CodeId>> marked,
      CodebookActions actions,
      boolean wide) {
    this.work = work;
    this.tree = tree;
    this.actions = actions;
    changes = new CodebookChanges(work);
    dialogs = new CodeDialogs(work, changes, actions);
    drag = new CodeDrag(this, changes, dialogs);
    setShowRoot(false);
    setAccessibleText(WORDS.text("codes.name"));
    getStyleClass().add("codes-tree");
    rootProperty().bind(tree.rootProperty());
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<TreeItem<CodeRow>>) _ -> keepSelected());
    work.listen(_ -> selectAgain());
    setCellFactory(_ -> new CodeCell(this, marked, wide));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setOnContextMenuRequested(this::showMenu);
  }

  CodebookWork work() {
    return work;
  }

  CodebookActions actions() {
    return actions;
  }

  CodebookChanges changes() {
    return changes;
  }

  CodeDialogs dialogs() {
    return dialogs;
  }

  ObservableValue<Optional<CodeDrop>> dropProperty() {
    return drag.dropProperty();
  }

  boolean canChange() {
    return work.editableProperty().get();
  }

  /// The selected codes, in the order of the tree; not those that are selected only while the tree
  /// changes.
  ReadOnlyObjectProperty<List<Code>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  List<Code> selected() {
    return selected.get();
  }

  private void keepSelected() {
    if (!tree.isChanging()) {
      selected.set(selectedNow());
    }
  }

  /// A row that leaves its place loses its selection; the person did not mean that.
  private void selectAgain() {
    List<Code> before = selected.get().stream().flatMap(code -> find(code.id()).stream()).toList();
    if (!CodebookChanges.ids(selectedNow()).equals(CodebookChanges.ids(before))) {
      select(before);
    }
    selected.set(selectedNow());
  }

  private Optional<Code> find(CodeId code) {
    return work.codebook().find(code);
  }

  private List<Code> selectedNow() {
    return getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(this::getRow))
        .map(item -> item.getValue().code())
        .toList();
  }

  void select(List<Code> codes) {
    getSelectionModel().clearSelection();
    codes.forEach(code -> tree.shown(code.id()).ifPresent(getSelectionModel()::select));
  }

  /// Selects a code and brings it into sight.
  void reveal(CodeId code) {
    tree.shown(code)
        .ifPresent(
            item -> {
              for (TreeItem<CodeRow> up = item.getParent(); up != null; up = up.getParent()) {
                up.setExpanded(true);
              }
              getSelectionModel().clearSelection();
              getSelectionModel().select(item);
              scrollTo(Math.max(0, getRow(item) - 3));
            });
  }

  void scrollBy(int rows) {
    if (rows != 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> first = flow.getFirstVisibleCell();
      scrollTo(Math.max(0, (first == null ? 0 : first.getIndex()) + rows));
    }
  }

  /// Begins to write the name of a code where it stands.
  void rename(Code code) {
    tree.shown(code.id())
        .ifPresent(
            item -> {
              setEditable(true);
              edit(item);
            });
  }

  /// Hides the codes and all below them, or shows them when all are hidden.
  void toggleHidden(List<Code> codes) {
    Visibility visibility = work.visibility();
    Set<CodeId> all = changes.withDescendants(codes);
    boolean hidden = all.stream().allMatch(visibility::hides);
    all.forEach(hidden ? visibility::show : visibility::hide);
  }

  /// Puts codes beside the one they are below.
  void moveOut(List<Code> codes) {
    codes.stream()
        .findFirst()
        .flatMap(work.codebook()::parent)
        .ifPresent(above -> move(codes, work.codebook().parent(above).map(Code::id)));
  }

  /// Puts codes below the one that stands before them.
  void moveIn(List<Code> codes) {
    Set<CodeId> moving = codes.stream().map(Code::id).collect(Collectors.toSet());
    codes.stream()
        .findFirst()
        .flatMap(code -> tree.shown(code.id()))
        .map(TreeItem::previousSibling)
        .map(before -> before.getValue().code().id())
        .filter(before -> !moving.contains(before))
        .ifPresent(before -> move(codes, Optional.of(before)));
  }

  private void move(List<Code> codes, Optional<CodeId> parent) {
    changes.move(codes, parent);
    select(codes);
  }

  private void pressed(KeyEvent key) {
    List<Code> codes = selected();
    if (key.getTarget() instanceof TextInputControl) {
      return;
    }
    Optional<TreeKey> known = TreeKey.of(key);
    if (MENU.match(key) || key.getCode() == KeyCode.CONTEXT_MENU) {
      showMenuBelow();
      key.consume();
    } else if (known.isPresent() && (!known.get().changes() || canChange())) {
      known.get().act(this, codes);
      key.consume();
    }
  }

  /// Not every system turns these keys into a request for the menu.
  private void showMenuBelow() {
    int row = getSelectionModel().getSelectedIndex();
    lookupAll(".code-cell").stream()
        .map(CodeCell.class::cast)
        .filter(cell -> cell.getIndex() == row && !cell.isEmpty())
        .findFirst()
        .map(cell -> cell.localToScreen(cell.getHeight(), cell.getHeight()))
        .ifPresent(at -> showMenu(at.getX(), at.getY()));
  }

  private void showMenu(ContextMenuEvent asked) {
    showMenu(asked.getScreenX(), asked.getScreenY());
    asked.consume();
  }

  private void showMenu(double x, double y) {
    open.ifPresent(ContextMenu::hide);
    List<Code> codes = selected();
    open = codes.isEmpty() ? Optional.empty() : Optional.of(new CodeMenu(this, codes));
    open.ifPresent(menu -> menu.show(this, x, y));
  }
}
