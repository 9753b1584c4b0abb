package org.turnstone.ui.transcript;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;

/// A row in the list. It has a skin of its own without any behaviour: the list decides what keys
/// and clicks do. To a screen reader it is a list item with the words of the turn and its codes.
final class TurnCell extends ListCell<Row> {

  private final Page page;
  private Optional<Region> content = Optional.empty();

  TurnCell(Page page) {
    this.page = page;
    getStyleClass().setAll("turn-cell");
  }

  /// The turn on screen; empty for a cell with something else or with nothing.
  Optional<TurnRow> turnRow() {
    return content.filter(TurnRow.class::isInstance).map(TurnRow.class::cast);
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    boolean same = !empty && row == getItem() && content.isPresent();
    super.updateItem(row, empty);
    if (empty) {
      put(Optional.empty());
    } else if (!same) {
      put(Optional.of(content(row)));
    }
  }

  /// Shows the same row again, in other type or under other names.
  void refreshType() {
    if (getItem() != null) {
      put(Optional.of(content(getItem())));
    }
  }

  private Region content(Row row) {
    return switch (row) {
      case Row.Said(var turn) -> {
        Optional<TurnRow> reused = turnRow();
        reused.ifPresent(now -> now.show(turn));
        yield reused.orElseGet(() -> new TurnRow(page, turn));
      }
      case Row.Section(var heading) -> new SectionRow(page, shown(heading));
      case Row.Preamble(var text) -> new PreambleRow(page, shown(text));
    };
  }

  private String shown(String words) {
    return page.reading().shown(words);
  }

  private void put(Optional<Region> shown) {
    content = shown;
    getChildren().setAll(shown.stream().toList());
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width > 0 ? width : getListView().getWidth();
    return content.map(shown -> shown.prefHeight(across)).orElse(0.0);
  }

  @Override
  protected void layoutChildren() {
    content.ifPresent(shown -> shown.resizeRelocate(0, 0, getWidth(), getHeight()));
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new BareSkin(this);
  }

  /// Lets mouse events go on to the list.
  private static final class BareSkin extends SkinBase<TurnCell> {

    BareSkin(TurnCell cell) {
      super(cell);
      consumeMouseEvents(false);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT && getItem() != null
        ? spoken(getItem())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private String spoken(Row row) {
    return switch (row) {
      case Row.Said(var turn) -> TurnWords.spoken(page.reading(), turn);
      case Row.Section(var heading) when heading.isBlank() -> Page.WORDS.text("section.rule");
      case Row.Section(var heading) -> Page.WORDS.text("section.spoken", shown(heading));
      case Row.Preamble(var text) -> shown(text);
    };
  }
}
