package org.turnstone.ui.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The saved searches with how many turns each finds now.
final class SavedPane extends VBox {

  private static final Words WORDS = Words.of(SavedPane.class);

  private final FindModel model;
  private final VBox rows = new VBox();
  private final Map<String, Button> names = new HashMap<>();

  SavedPane(FindModel model) {
    this.model = model;
    setId("saved-searches");
    getStyleClass().addAll("saved-searches", "panel");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().addAll(Texts.label(WORDS.text("saved"), "section-label", "text2"), scroll);
    model.saved().searches().addListener((ListChangeListener<SavedSearches.Saved>) _ -> show());
    visibleProperty().bind(Bindings.isNotEmpty(model.saved().searches()));
    managedProperty().bind(visibleProperty());
    model.queryProperty().subscribe(_ -> mark());
    show();
  }

  private void show() {
    Optional<String> focused =
        names.entrySet().stream()
            .filter(each -> each.getValue().isFocused())
            .map(Map.Entry::getKey)
            .findFirst();
    names.clear();
    rows.getChildren().setAll(model.saved().searches().stream().map(this::row).toList());
    mark();
    focused.map(names::get).ifPresent(Node::requestFocus);
  }

  /// Marks the search whose query is the one that is asked.
  private void mark() {
    for (SavedSearches.Saved search : model.saved().searches()) {
      Optional<Button> name = Optional.ofNullable(names.get(search.name()));
      name.ifPresent(
          button -> {
            button.getStyleClass().remove("chosen");
            if (search.query().equals(model.queryProperty().get())) {
              button.getStyleClass().add("chosen");
            }
          });
    }
  }

  private Node row(SavedSearches.Saved search) {
    Button name = new Button(search.name(), Icons.of(Feather.BOOKMARK, "tiny-icon"));
    name.setMnemonicParsing(false);
    name.getStyleClass().addAll("flat", "compact", "saved-name");
    names.put(search.name(), name);
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    String count = search.count().isPresent() ? Words.number(search.count().getAsInt()) : "";
    name.setAccessibleText(WORDS.text("saved.name", search.name(), count, search.query()));
    name.setOnAction(_ -> model.queryProperty().set(search.query()));
    name.setOnKeyPressed(key -> pressed(key, search));
    Label counted = Texts.label(count, "small", "text2");
    counted.setMinWidth(USE_PREF_SIZE);
    Button more =
        Icons.button(Feather.MORE_HORIZONTAL, WORDS.text("saved.more", search.name()), () -> {});
    ContextMenu menu = menu(search);
    more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
    name.setContextMenu(menu);
    HBox row = new HBox(name, counted, more);
    row.getStyleClass().add("saved-row");
    return row;
  }

  private ContextMenu menu(SavedSearches.Saved search) {
    MenuItem rename = new MenuItem(WORDS.text("saved.rename"));
    rename.setOnAction(_ -> rename(search));
    MenuItem replace = new MenuItem(WORDS.text("saved.replace"));
    replace.disableProperty().bind(model.queryProperty().isEmpty());
    replace.setOnAction(_ -> model.saved().save(search.name(), model.queryProperty().get()));
    MenuItem remove = new MenuItem(WORDS.text("saved.remove"));
    remove.setOnAction(_ -> model.saved().remove(search.name()));
    return new ContextMenu(rename, replace, remove);
  }

  private void pressed(KeyEvent key, SavedSearches.Saved search) {
    if (key.getCode() == KeyCode.DELETE) {
      model.saved().remove(search.name());
      key.consume();
    } else if (key.getCode() == KeyCode.F2) {
      rename(search);
      key.consume();
    }
  }

  private void rename(SavedSearches.Saved search) {
    model
        .actions()
        .openSheet(
            WORDS.text("saved.rename.title", search.name()),
            new NameForm(
                search.name(),
                model.saved(),
                name -> {
                  model.saved().rename(search.name(), name);
                  model.actions().closeSheet();
                }));
  }
}
