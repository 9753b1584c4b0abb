package org.turnstone.ui.library;

import static org.turnstone.ui.library.TranscriptList.WORDS;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.LineIcon;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The name of the list, how many there are, and in which order.
final class ListHeader extends HBox {

  ListHeader(LibraryModel model) {
    getStyleClass().add("list-header");
    Label count = Texts.label("", "text3");
    count.textProperty().bind(model.allProperty().map(all -> Words.number(all.intValue())));
    ContextMenu orders = orders(model);
    Button sort = Icons.button(LineIcon.SORT.node(), WORDS.text("order"));
    sort.setId("sort-transcripts");
    sort.setOnAction(_ -> orders.show(sort, Side.BOTTOM, 0, 4));
    getChildren().addAll(Texts.label(WORDS.text("list"), "strong"), count, Texts.gap(), sort);
  }

  private static ContextMenu orders(LibraryModel model) {
    ContextMenu menu = new ContextMenu();
    ToggleGroup group = new ToggleGroup();
    for (Order order : Order.values()) {
      RadioMenuItem item = new RadioMenuItem(WORDS.text("order." + order.name()));
      item.setToggleGroup(group);
      item.setSelected(order == model.orderProperty().get());
      item.setOnAction(_ -> model.orderProperty().set(order));
      menu.getItems().add(item);
    }
    return menu;
  }
}
