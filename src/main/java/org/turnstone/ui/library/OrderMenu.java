package org.turnstone.ui.library;

import static org.turnstone.ui.library.TranscriptList.WORDS;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// In which order transcripts are listed, and by which attribute they are put together.
final class OrderMenu extends ContextMenu {

  OrderMenu(LibraryModel model, List<Facet> facets) {
    ToggleGroup orders = new ToggleGroup();
    for (Order order : Order.values()) {
      getItems()
          .add(
              item(
                  WORDS.text("order." + order.name()),
                  orders,
                  order == model.orderProperty().get(),
                  () -> model.orderProperty().set(order)));
    }
    Menu groups = new Menu(WORDS.text("group"));
    groups.setDisable(facets.isEmpty());
    ToggleGroup groupings = new ToggleGroup();
    groups.getItems().add(grouping(model, Optional.empty(), WORDS.text("group.none"), groupings));
    for (Facet facet : facets) {
      groups
          .getItems()
          .add(grouping(model, Optional.of(facet.attribute()), facet.attribute(), groupings));
    }
    getItems().addAll(new SeparatorMenuItem(), groups);
  }

  void showAt(Node button) {
    show(button, Side.BOTTOM, 0, 4);
  }

  private static RadioMenuItem grouping(
      LibraryModel model, Optional<String> attribute, String words, ToggleGroup group) {
    return item(
        words,
        group,
        model.groupingProperty().get().equals(attribute),
        () -> model.groupingProperty().set(attribute));
  }

  private static RadioMenuItem item(
      String words, ToggleGroup group, boolean chosen, Runnable choose) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(chosen);
    item.setOnAction(_ -> choose.run());
    return item;
  }
}
