package org.turnstone.ui.transcript;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.turnstone.model.Turn;

/// A row in the list. It has a skin of its own without any behaviour: the list decides what keys
/// and clicks do. To a screen reader it is a list item with the words of the turn and its codes.
final class TurnCell extends ListCell<Row> {

  private final Page page;
  private final Pane rows;
  private final BooleanProperty showsTurn = new SimpleBooleanProperty(this, "showsTurn");
  private Optional<TurnRow> turn = Optional.empty();
  private Optional<Region> other = Optional.empty();
  private boolean showsItem;

  /// @param rows where its turn is put, see [TurnFlow]
  TurnCell(Page page, Pane rows) {
    this.page = page;
    this.rows = rows;
    getStyleClass().setAll("turn-cell");
  }

  /// The turn on screen; empty for a cell with something else or with nothing, and until it is laid
  /// out.
  Optional<TurnRow> turnRow() {
    return turn.filter(TurnRow::isVisible);
  }

  /// What is shown follows in the layout: the list measures many more rows than come into sight.
  @Override
  protected void updateItem(Row row, boolean empty) {
    boolean same = !empty && row == getItem();
    super.updateItem(row, empty);
    if (!same) {
      refreshType();
    }
  }

  /// Shows the same row again, in other type or under other names.
  void refreshType() {
    showsItem = false;
    showsTurn.set(false);
    requestLayout();
  }

  private void showItem() {
    switch (getItem()) {
      case Row.Said(var said) -> {
        turn.ifPresentOrElse(row -> row.show(said), () -> turn = Optional.of(firstRow(said)));
        putOther(Optional.empty());
      }
      case Row.Section(var heading) -> putOther(Optional.of(new SectionRow(page, shown(heading))));
      case Row.Preamble(var text) -> putOther(Optional.of(new PreambleRow(page, shown(text))));
      case null -> putOther(Optional.empty());
    }
    showsTurn.set(getItem() instanceof Row.Said);
    showsItem = true;
  }

  private TurnRow firstRow(Turn said) {
    TurnRow row = new TurnRow(page, said, this);
    row.layoutYProperty().bind(layoutYProperty());
    row.visibleProperty().bind(visibleProperty().and(parentProperty().isNotNull()).and(showsTurn));
    rows.getChildren().add(row);
    row.applyCss();
    return row;
  }

  private void putOther(Optional<Region> shown) {
    other.ifPresent(getChildren()::remove);
    other = shown;
    shown.ifPresent(getChildren()::add);
  }

  private String shown(String words) {
    return page.reading().shown(words);
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
    return switch (getItem()) {
      case Row.Said(var said) -> page.height(said, across);
      case Row.Section _ -> SectionRow.height(page);
      case Row.Preamble(var text) -> new PreambleRow(page, shown(text)).prefHeight(across);
      case null -> 0;
    };
  }

  @Override
  protected void layoutChildren() {
    if (!showsItem) {
      showItem();
    }
    other.ifPresent(shown -> shown.resizeRelocate(0, 0, getWidth(), getHeight()));
    turnRow()
        .ifPresent(
            row -> {
              row.resize(getWidth(), getHeight());
              row.layout();
            });
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
    if (attribute == AccessibleAttribute.TEXT && getItem() != null) {
      return spoken(getItem());
    }
    if (attribute == AccessibleAttribute.CHILDREN && turnRow().isPresent()) {
      return turnRow().stream().toList();
    }
    return super.queryAccessibleAttribute(attribute, parameters);
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
