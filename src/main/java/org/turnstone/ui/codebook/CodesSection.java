package org.turnstone.ui.codebook;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.LineIcon;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The tree of codes with its filter and the button for a new one, as it stands beside the
/// conversation.
public final class CodesSection extends VBox {

  private static final Words WORDS = Words.of(CodesSection.class);

  private final CodebookWork work;
  private final CodeTree tree;
  private final CodeTreeView view;
  private final TextField filter = new TextField();

  /// @param marked the code of the selected coding
  public CodesSection(
      CodebookWork work, ObservableValue<Optional<CodeId>> marked, CodebookActions actions) {
    this.work = work;
    tree = new CodeTree(work);
    view = new CodeTreeView(work, tree, marked, actions, false);
    view.setId("codes");
    getStylesheets().add(Stylesheets.beside(CodesSection.class, "codebook.css"));
    getStyleClass().add("codes");
    VBox.setVgrow(this, Priority.ALWAYS);
    StackPane room = new StackPane(view, nothing(tree, WORDS.text("codes.none")));
    room.getStyleClass().add("codes-room");
    VBox.setVgrow(room, Priority.ALWAYS);
    getChildren().addAll(head(), filterField(), room);
  }

  /// The code that the keys act on, while the tree has the focus.
  public Optional<CodeId> focused() {
    return view.isFocused() ? view.selected().stream().findFirst().map(Code::id) : Optional.empty();
  }

  /// What is said where no code is shown.
  static Node nothing(CodeTree tree, String noCodes) {
    Label nothing = Texts.wrapped("", "small", "text2", "empty");
    nothing
        .textProperty()
        .bind(
            tree.filterProperty()
                .map(
                    letters ->
                        letters.isBlank()
                            ? noCodes
                            : WORDS.text("codes.nomatch", letters.strip())));
    nothing.visibleProperty().bind(tree.emptyProperty());
    nothing.setMouseTransparent(true);
    return nothing;
  }

  private Node head() {
    Button add =
        Icons.button(
            Feather.PLUS,
            WORDS.text("codes.add"),
            () -> view.dialogs().addBeside(view.selected().stream().findFirst()));
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
          } else if (pressed.getCode() == KeyCode.DOWN) {
            view.requestFocus();
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
}
