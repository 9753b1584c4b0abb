package org.turnstone.ui.coding;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
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

/// A row of the tree of codes: a triangle or a swatch, the name, the key and the count.
final class CodeCell extends TreeCell<CodeRow> {

  private static final Words WORDS = Words.of(CodeCell.class);
  private static final PseudoClass PARENT = PseudoClass.getPseudoClass("parent");
  private static final PseudoClass ON_CODING = PseudoClass.getPseudoClass("on-coding");
  private static final double INDENT_IN_EM = 16 / 13.0;

  private final Node opened = Icons.of(Feather.CHEVRON_DOWN, "tiny-icon");
  private final Node closed = Icons.of(Feather.CHEVRON_RIGHT, "tiny-icon");
  private final StackPane triangle = new StackPane(opened, closed);
  private final Label name = Texts.label("", "name");
  private final KeyCap key = new KeyCap("");
  private final Label count = Texts.label("", "small", "count");
  private final Region indent = new Region();
  private final HBox row = new HBox();
  private final ObservableValue<Optional<CodeId>> selectedCode;
  private Subscription shown = Subscription.EMPTY;
  private Optional<CodeId> code = Optional.empty();

  /// @param selected the code of the selected coding
  /// @param hovered is told of the codes under the pointer
  /// @param tag tags with a code
  CodeCell(
      ObservableValue<Optional<CodeId>> selected,
      Consumer<Set<CodeId>> hovered,
      Consumer<Code> tag) {
    selectedCode = selected;
    getStyleClass().add("code-cell");
    setPrefWidth(0);
    row.getStyleClass().add("row");
    triangle.getStyleClass().add("triangle");
    triangle.addEventFilter(MouseEvent.MOUSE_PRESSED, this::fold);
    addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> tagOnDoubleClick(pressed, tag));
    selected.subscribe(this::mark);
    hoverProperty()
        .subscribe(hover -> hovered.accept(hover && !isEmpty() ? codes(getTreeItem()) : Set.of()));
  }

  @Override
  protected void updateItem(CodeRow item, boolean empty) {
    super.updateItem(item, empty);
    shown.unsubscribe();
    shown = Subscription.EMPTY;
    setText(null);
    if (empty || item == null) {
      code = Optional.empty();
      setGraphic(null);
      setTooltip(null);
    } else {
      TreeItem<CodeRow> at = getTreeItem();
      setGraphic(row);
      shown =
          Subscription.combine(
              item.codeProperty().subscribe(() -> show(item, at)),
              item.countProperty().subscribe(() -> show(item, at)),
              at.expandedProperty().subscribe(() -> show(item, at)),
              at.leafProperty().subscribe(() -> show(item, at)));
      show(item, at);
    }
    mark(selectedCode.getValue());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    row.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void show(CodeRow item, TreeItem<CodeRow> at) {
    Code now = item.code();
    code = Optional.of(now.id());
    boolean parent = !at.isLeaf();
    pseudoClassStateChanged(PARENT, parent);
    opened.setVisible(at.isExpanded());
    closed.setVisible(!at.isExpanded());
    name.setText(now.name());
    key.setText(Integer.toString(now.key()));
    count.setText(Words.number(item.countProperty().get()));
    indent.setMinWidth(width(at));
    row.getChildren().setAll(indent, parent ? triangle : swatch(now), name, Texts.gap());
    if (now.key() > 0) {
      row.getChildren().add(key);
    }
    row.getChildren().add(count);
    String words =
        WORDS.text(
            now.key() > 0 ? "codes.row.key" : "codes.row",
            now.name(),
            item.countProperty().get(),
            now.key());
    setAccessibleText(words);
    setTooltip(
        new Tooltip(
            now.definition().description().isEmpty()
                ? now.name()
                : now.name() + "\n" + now.definition().description()));
  }

  private double width(TreeItem<CodeRow> at) {
    int level = getTreeView().getTreeItemLevel(at) - 1;
    return Math.round(level * INDENT_IN_EM * getFont().getSize());
  }

  private static Node swatch(Code code) {
    StackPane place = new StackPane(new Swatch(code.colour()));
    place.getStyleClass().add("swatch-place");
    return place;
  }

  private void mark(Optional<CodeId> selected) {
    pseudoClassStateChanged(ON_CODING, code.isPresent() && code.equals(selected));
  }

  private void fold(MouseEvent pressed) {
    getTreeItem().setExpanded(!getTreeItem().isExpanded());
    pressed.consume();
  }

  private void tagOnDoubleClick(MouseEvent pressed, Consumer<Code> tag) {
    if (pressed.getClickCount() == 2 && pressed.getButton() == MouseButton.PRIMARY && !isEmpty()) {
      tag.accept(getItem().code());
      pressed.consume();
    }
  }

  private static Set<CodeId> codes(TreeItem<CodeRow> item) {
    Set<CodeId> codes = new HashSet<>(Set.of(item.getValue().code().id()));
    item.getChildren().forEach(child -> codes.addAll(codes(child)));
    return codes;
  }
}
