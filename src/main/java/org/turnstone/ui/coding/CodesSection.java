package org.turnstone.ui.coding;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.LineIcon;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The tree of codes with its filter and the button for a new one.
final class CodesSection extends VBox {

  private static final Words WORDS = Words.of(CodesSection.class);

  private final CodingWork work;
  private final CodeTree tree;
  private final TagModel tagging;
  private final CodebookChanges changes;
  private final CodeDialogs dialogs;
  private final TreeView<CodeRow> view = new TreeView<>();
  private final TextField filter = new TextField();
  private Optional<ContextMenu> open = Optional.empty();

  CodesSection(
      CodingWork work, CodeTree tree, TagModel tagging, ChipsModel chips, CodingActions actions) {
    this.work = work;
    this.tree = tree;
    this.tagging = tagging;
    changes = new CodebookChanges(work);
    dialogs = new CodeDialogs(changes, tree.tally(), actions);
    getStyleClass().add("codes");
    VBox.setVgrow(this, Priority.ALWAYS);
    view.setId("codes");
    view.setShowRoot(false);
    view.setAccessibleText(WORDS.text("codes.name"));
    view.rootProperty().bind(tree.rootProperty());
    var selectedCode =
        Bindings.createObjectBinding(
            chips::selectedCode, chips.selectedProperty(), chips.taggedProperty());
    view.setCellFactory(_ -> new CodeCell(selectedCode, actions::dimAllBut, tagging::tag));
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.setOnContextMenuRequested(this::showMenu);
    StackPane room = new StackPane(view, empty());
    room.getStyleClass().add("codes-room");
    VBox.setVgrow(room, Priority.ALWAYS);
    getChildren().addAll(head(), filterField(), room);
  }

  private Node head() {
    Button add = Icons.button(Feather.PLUS, WORDS.text("codes.add"), () -> dialogs.add(selected()));
    add.setId("add-code");
    add.disableProperty().bind(work.editableProperty().not());
    Button narrow = Icons.button(LineIcon.NARROW.node(), WORDS.text("codes.filter"));
    narrow.setId("filter-codes");
    narrow.setOnAction(_ -> toggleFilter());
    HBox head =
        new HBox(
            Texts.label(WORDS.text("codes"), "section-label", "text2"), Texts.gap(), narrow, add);
    head.getStyleClass().add("codes-head");
    return head;
  }

  private Node filterField() {
    filter.setPromptText(WORDS.text("codes.filter"));
    filter.setAccessibleText(WORDS.text("codes.filter"));
    filter.textProperty().bindBidirectional(tree.filterProperty());
    filter.setOnKeyPressed(
        pressed -> {
          if (pressed.getCode() == KeyCode.ESCAPE) {
            toggleFilter();
            pressed.consume();
          }
        });
    VBox place = new VBox(filter);
    place.getStyleClass().add("filter-place");
    place.managedProperty().bind(place.visibleProperty());
    place.setVisible(false);
    return place;
  }

  private void toggleFilter() {
    Node place = filter.getParent();
    place.setVisible(!place.isVisible());
    filter.clear();
    (place.isVisible() ? filter : view).requestFocus();
  }

  private Node empty() {
    Label empty = Texts.wrapped("", "small", "text2", "empty");
    empty
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    filter.getText().isBlank()
                        ? WORDS.text("codes.none")
                        : WORDS.text("codes.nomatch", filter.getText().strip()),
                filter.textProperty()));
    empty
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> tree.rootProperty().get().getChildren().isEmpty(),
                tree.rootProperty(),
                view.expandedItemCountProperty()));
    return empty;
  }

  /// The code that the keys act on, while the tree has the focus.
  Optional<Code> focused() {
    return view.isFocused() ? selected() : Optional.empty();
  }

  /// Puts the focus on a code, unfolding what is above it.
  void focus(CodeId code) {
    filter.clear();
    find(view.getRoot(), code)
        .ifPresent(
            item -> {
              for (TreeItem<CodeRow> up = item.getParent(); up != null; up = up.getParent()) {
                up.setExpanded(true);
              }
              view.getSelectionModel().select(item);
              view.scrollTo(view.getRow(item));
              view.requestFocus();
            });
  }

  private static Optional<TreeItem<CodeRow>> find(TreeItem<CodeRow> item, CodeId code) {
    if (item.getValue() != null && item.getValue().code().id().equals(code)) {
      return Optional.of(item);
    }
    return item.getChildren().stream().flatMap(below -> find(below, code).stream()).findFirst();
  }

  private Optional<Code> selected() {
    return Optional.ofNullable(view.getSelectionModel().getSelectedItem())
        .map(TreeItem::getValue)
        .map(CodeRow::code);
  }

  private void pressed(KeyEvent key) {
    selected()
        .filter(_ -> !key.isShortcutDown() && !key.isAltDown())
        .ifPresent(
            code -> {
              boolean taken = true;
              switch (key.getCode()) {
                case ENTER -> tagging.tag(code);
                case F2 -> ifEditable(() -> dialogs.change(code, false));
                case DELETE -> ifEditable(() -> dialogs.remove(code));
                default -> taken = false;
              }
              if (taken) {
                key.consume();
              }
            });
  }

  private void ifEditable(Runnable change) {
    if (work.editableProperty().get()) {
      change.run();
    }
  }

  private void showMenu(ContextMenuEvent asked) {
    open.ifPresent(ContextMenu::hide);
    open =
        selected()
            .map(
                code ->
                    new CodeMenu(code, work.editableProperty().get(), tagging, changes, dialogs));
    open.ifPresent(menu -> menu.show(view, asked.getScreenX(), asked.getScreenY()));
    asked.consume();
  }
}
