package org.turnstone.ui.transcript;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.turnstone.ui.kit.Colouring;
import org.turnstone.ui.kit.Visibility;

/// Whose codings are seen, and in whose colours.
final class SightMenu extends ContextMenu {

  SightMenu(ConversationModel model, Visibility visibility) {
    ToggleGroup colours = new ToggleGroup();
    for (Colouring colouring : Colouring.values()) {
      RadioMenuItem item = new RadioMenuItem(Page.WORDS.text("sight." + colouring));
      item.setToggleGroup(colours);
      item.setSelected(model.colouringProperty().get() == colouring);
      item.setOnAction(_ -> model.colouringProperty().set(colouring));
      getItems().add(item);
    }
    getItems().add(new SeparatorMenuItem());
    coders(model, visibility).forEach(coder -> getItems().add(coder(coder, visibility)));
    getItems().addAll(new SeparatorMenuItem(), all(visibility));
  }

  /// Those who coded here, and those who are hidden.
  private static Set<String> coders(ConversationModel model, Visibility visibility) {
    Set<String> coders = new TreeSet<>(visibility.hiddenCoders());
    model.reading().ifPresent(reading -> coders.addAll(reading.coders()));
    return coders;
  }

  private static CheckMenuItem coder(String coder, Visibility visibility) {
    CheckMenuItem item = new CheckMenuItem(Page.WORDS.text("sight.coder", coder));
    item.setMnemonicParsing(false);
    item.setSelected(!visibility.hidesCoder(coder));
    item.setOnAction(
        _ -> {
          if (item.isSelected()) {
            visibility.showCoder(coder);
          } else {
            visibility.hideCoder(coder);
          }
        });
    return item;
  }

  private static MenuItem all(Visibility visibility) {
    int codes = visibility.hiddenCodes().size();
    MenuItem item = new MenuItem(Page.WORDS.text("sight.all", codes));
    item.setDisable(codes + visibility.hiddenCoders().size() == 0);
    item.setOnAction(
        _ -> {
          List.copyOf(visibility.hiddenCodes()).forEach(visibility::show);
          List.copyOf(visibility.hiddenCoders()).forEach(visibility::showCoder);
        });
    return item;
  }
}
