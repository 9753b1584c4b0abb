package org.turnstone.ui.excerpts;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.CodeColour;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A row at the left.
final class GroupCell extends ListCell<GroupRow> {

  private static final Words WORDS = Words.of(GroupCell.class);
  private static final PseudoClass STRONG = PseudoClass.getPseudoClass("parent");
  private static final double INDENT_IN_EM = 16 / 13.0;

  private final Region indent = new Region();
  private final Swatch swatch = new Swatch(CodeColour.OCHRE);
  private final Label name = Texts.label("", "name");
  private final KeyCap digit = new KeyCap("");
  private final Label count = Texts.label("", "small", "text2", "count");
  private final HBox row = new HBox(indent, swatch, name, digit, count);

  GroupCell() {
    getStyleClass().add("group-cell");
    row.getStyleClass().add("row");
    name.setMinWidth(20);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.setMinWidth(USE_PREF_SIZE);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable GroupRow group, boolean empty) {
    super.updateItem(group, empty);
    if (empty || group == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      return;
    }
    pseudoClassStateChanged(STRONG, group.parent() || group.key().isEmpty());
    show(indent, group.depth() > 0);
    indent.setMinWidth(Math.round(group.depth() * INDENT_IN_EM * getFont().getSize()));
    show(swatch, group.colour().isPresent() && !group.parent());
    group.colour().ifPresent(swatch::show);
    name.setText(group.name());
    show(digit, group.digit() > 0);
    digit.setText(Integer.toString(group.digit()));
    count.setText(Words.number(group.count()));
    setGraphic(row);
    setTooltip(new Tooltip(group.name()));
    setAccessibleText(WORDS.text("group.row", group.name(), group.count()));
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
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
}
