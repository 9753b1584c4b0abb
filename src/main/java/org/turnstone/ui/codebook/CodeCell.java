package org.turnstone.ui.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A row of the tree of codes: a triangle or a swatch, the name, the eye, the key and the counts.
final class CodeCell extends TreeCell<CodeRow> {

  private static final Words WORDS = Words.of(CodeCell.class);
  private static final PseudoClass PARENT = PseudoClass.getPseudoClass("parent");
  private static final PseudoClass ON_CODING = PseudoClass.getPseudoClass("on-coding");
  private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-code");
  private static final PseudoClass DROP_INTO = PseudoClass.getPseudoClass("drop-into");
  private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final double INDENT_IN_EM = 16 / 13.0;

  private final CodeTreeView view;
  private final boolean wide;
  private final ObservableValue<Optional<CodeId>> marked;
  private final Node opened = Icons.of(Feather.CHEVRON_DOWN, "tiny-icon");
  private final Node closed = Icons.of(Feather.CHEVRON_RIGHT, "tiny-icon");
  private final StackPane triangle = new StackPane(opened, closed);
  private final Label name = Texts.label("", "name");
  private final KeyCap key = new KeyCap("");
  private final Label count = Texts.label("", "small", "count");
  private final Label transcripts = Texts.label("", "small", "count", "transcripts");
  private final Region indent = new Region();
  private final HBox row = new HBox();
  private final Tooltip tooltip = new Tooltip();
  private final InvalidationListener visibility = _ -> refresh();
  private Subscription shown = Subscription.EMPTY;

  /// @param marked the code of the selected coding
  /// @param wide whether there is room for a second column of counts
  CodeCell(CodeTreeView view, ObservableValue<Optional<CodeId>> marked, boolean wide) {
    this.view = view;
    this.marked = marked;
    this.wide = wide;
    getStyleClass().add("code-cell");
    setPrefWidth(0);
    row.getStyleClass().add("row");
    triangle.getStyleClass().add("triangle");
    triangle.addEventFilter(MouseEvent.MOUSE_PRESSED, this::fold);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::tagOnDoubleClick);
    marked.subscribe(_ -> mark());
    view.dropProperty().subscribe(this::showDrop);
    view.work().visibility().addListener(new WeakInvalidationListener(visibility));
    hoverProperty()
        .subscribe(
            hover -> {
              view.actions().dimAllBut(hover && !isEmpty() ? codes(getTreeItem()) : Set.of());
              refresh();
            });
  }

  @Override
  protected void updateItem(CodeRow item, boolean empty) {
    super.updateItem(item, empty);
    shown.unsubscribe();
    shown = Subscription.EMPTY;
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      pseudoClassStateChanged(HIDDEN, false);
    } else {
      TreeItem<CodeRow> at = getTreeItem();
      setGraphic(row);
      shown =
          Subscription.combine(
              item.codeProperty().subscribe(this::refresh),
              item.useProperty().subscribe(this::refresh),
              at.expandedProperty().subscribe(this::refresh),
              at.leafProperty().subscribe(this::refresh));
      refresh();
    }
    mark();
    showDrop(view.dropProperty().getValue());
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (isEditing()) {
      NameField field = new NameField(getItem().code(), view.changes(), this::cancelEdit);
      row.getChildren().set(row.getChildren().indexOf(name), field);
      field.requestFocus();
      field.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    view.setEditable(false);
    refresh();
    view.requestFocus();
  }

  /// Instead of the layout of a label: that gives the row a size of its own first, and each change
  /// of its size asks for another layout, without end.
  @Override
  protected void layoutChildren() {
    if (getGraphic() == null) {
      super.layoutChildren();
    } else {
      row.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  private void refresh() {
    if (isEmpty() || getItem() == null || isEditing()) {
      return;
    }
    Code code = getItem().code();
    CodeRow.Use use = getItem().use();
    TreeItem<CodeRow> at = getTreeItem();
    boolean hidden = view.work().visibility().hides(code.id());
    pseudoClassStateChanged(PARENT, !at.isLeaf());
    pseudoClassStateChanged(HIDDEN, hidden);
    opened.setVisible(at.isExpanded());
    closed.setVisible(!at.isExpanded());
    name.setText(code.name());
    key.setText(Integer.toString(code.key()));
    count.setText(use.isKnown() ? Words.number(use.codings()) : "");
    transcripts.setText(use.isKnown() ? Words.number(use.transcripts()) : "");
    indent.setMinWidth(indentOf(at));
    row.getChildren().setAll(parts(code, at, hidden));
    setAccessibleText(
        WORDS.text(
            code.key() > 0 ? "codes.row.key" : "codes.row",
            code.name(),
            Math.max(0, use.codings()),
            Math.max(0, use.transcripts()),
            code.key(),
            hidden ? 1 : 0));
    tooltip.setText(tooltip(code, use));
    setTooltip(tooltip);
  }

  private List<Node> parts(Code code, TreeItem<CodeRow> at, boolean hidden) {
    List<Node> parts =
        new ArrayList<>(
            List.of(indent, at.isLeaf() ? swatch(code, hidden) : triangle, name, Texts.gap()));
    if (hidden || isHover()) {
      parts.add(eye(code, hidden));
    }
    if (code.key() > 0) {
      parts.add(key);
    }
    parts.add(count);
    if (wide) {
      parts.add(transcripts);
    }
    return parts;
  }

  /// By keyboard the same is done by a key of the tree.
  private Node eye(Code code, boolean hidden) {
    Button eye =
        Icons.button(
            hidden ? Feather.EYE_OFF : Feather.EYE,
            WORDS.text(hidden ? "menu.show" : "menu.hide", code.name()),
            () -> view.toggleHidden(List.of(code)));
    eye.getStyleClass().add("eye");
    eye.setFocusTraversable(false);
    return eye;
  }

  private static String tooltip(Code code, CodeRow.Use use) {
    String used =
        use.isKnown()
            ? WORDS.text("codes.use", use.codings(), use.transcripts())
            : WORDS.text("codes.counting");
    String text = code.name() + "\n" + used;
    String description = code.definition().description();
    return description.isEmpty() ? text : text + "\n\n" + description;
  }

  private double indentOf(TreeItem<CodeRow> at) {
    int level = getTreeView().getTreeItemLevel(at) - 1;
    return Math.round(level * INDENT_IN_EM * getFont().getSize());
  }

  private static Node swatch(Code code, boolean hidden) {
    Swatch swatch = new Swatch(code.colour());
    swatch.setHollow(hidden);
    StackPane place = new StackPane(swatch);
    place.getStyleClass().add("swatch-place");
    return place;
  }

  private void mark() {
    boolean on = !isEmpty() && marked.getValue().filter(this::isOf).isPresent();
    pseudoClassStateChanged(ON_CODING, on);
  }

  private boolean isOf(CodeId code) {
    return getItem() != null && getItem().code().id().equals(code);
  }

  private void showDrop(Optional<CodeDrop> drop) {
    boolean into = drop.flatMap(CodeDrop::into).filter(code -> isOf(code.id())).isPresent();
    boolean line =
        drop.flatMap(CodeDrop::line).filter(item -> item == getTreeItem()).isPresent()
            && !isEmpty();
    pseudoClassStateChanged(DROP_INTO, into && !isEmpty());
    pseudoClassStateChanged(DROP_ABOVE, line && !drop.get().below());
    pseudoClassStateChanged(DROP_BELOW, line && drop.get().below());
  }

  private void fold(MouseEvent pressed) {
    getTreeItem().setExpanded(!getTreeItem().isExpanded());
    pressed.consume();
  }

  private void tagOnDoubleClick(MouseEvent pressed) {
    if (pressed.getClickCount() == 2 && pressed.getButton() == MouseButton.PRIMARY && !isEmpty()) {
      view.actions().tag(getItem().code());
      pressed.consume();
    }
  }

  private static Set<CodeId> codes(TreeItem<CodeRow> item) {
    Set<CodeId> codes = new HashSet<>(Set.of(item.getValue().code().id()));
    item.getChildren().forEach(child -> codes.addAll(codes(child)));
    return codes;
  }
}
