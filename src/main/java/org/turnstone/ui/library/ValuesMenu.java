package org.turnstone.ui.library;

import static org.turnstone.ui.library.TranscriptList.WORDS;

import java.util.List;
import java.util.Set;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.turnstone.model.Pseudonyms;

/// Which values of attributes the listed transcripts have.
final class ValuesMenu extends ContextMenu {

  /// A longer menu would be larger than the screen.
  private static final int MOST = 30;

  ValuesMenu(LibraryModel model, List<Facet> facets) {
    for (Facet facet : facets) {
      getItems().add(values(model, facet));
    }
    if (facets.isEmpty()) {
      MenuItem none = new MenuItem(WORDS.text("values.none"));
      none.setDisable(true);
      getItems().add(none);
    }
    MenuItem all = new MenuItem(WORDS.text("values.all"));
    all.setDisable(model.valuesProperty().get().isEmpty());
    all.setOnAction(_ -> model.clear());
    getItems().addAll(new SeparatorMenuItem(), all);
  }

  void showAt(Node button) {
    show(button, Side.BOTTOM, 0, 4);
  }

  private static Menu values(LibraryModel model, Facet facet) {
    Pseudonyms names = model.namesProperty().get();
    Menu menu = new Menu(facet.attribute());
    menu.setMnemonicParsing(false);
    Set<String> wanted = model.valuesProperty().get().getOrDefault(facet.attribute(), Set.of());
    facet.values().stream()
        .limit(MOST)
        .forEach(
            value -> {
              CheckMenuItem item =
                  new CheckMenuItem(
                      WORDS.text("value", names.text(value.words()), value.transcripts()));
              item.setMnemonicParsing(false);
              item.setSelected(wanted.contains(value.words()));
              item.setOnAction(
                  _ -> model.wish(facet.attribute(), value.words(), item.isSelected()));
              menu.getItems().add(item);
            });
    return menu;
  }
}
