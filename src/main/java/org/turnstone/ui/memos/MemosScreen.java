package org.turnstone.ui.memos;

import static org.turnstone.ui.memos.MemoSubject.WORDS;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;

/// The screen of all memos: what narrows them down at the left, the list and the chosen memo in the
/// middle.
public final class MemosScreen {

  private static final double LIST_PERCENT = 48;

  private final MemosModel model;
  private final MemoFilters left;
  private final VBox centre = new VBox();
  private final MemosHead head;
  private final MemoList list;
  private final MemoPage page;
  private final MemosActions actions;

  public MemosScreen(MemosModel model, MemosActions actions, Navigator navigator) {
    this.model = model;
    this.actions = actions;
    left = new MemoFilters(model);
    page = new MemoPage(model, actions, navigator, this::focusList);
    list = new MemoList(model, page::write, page::goThere);
    head = new MemosHead(model, actions, this::startNew, list::enter);
    StackPane room = new StackPane(list, empty());
    GridPane middle = new GridPane();
    middle.getStyleClass().add("memos-middle");
    middle.add(room, 0, 0);
    middle.add(page, 1, 0);
    middle.getColumnConstraints().setAll(column(LIST_PERCENT), column(100 - LIST_PERCENT));
    RowConstraints whole = new RowConstraints();
    whole.setVgrow(Priority.ALWAYS);
    whole.setPercentHeight(100);
    middle.getRowConstraints().setAll(whole);
    VBox.setVgrow(middle, Priority.ALWAYS);
    centre.getStyleClass().addAll("memos", "canvas");
    centre.getChildren().addAll(head, middle);
    String styles = Stylesheets.beside(MemosScreen.class, "memos.css");
    centre.getStylesheets().add(styles);
    left.getStylesheets().add(styles);
  }

  /// What narrows down, for the panel at the left.
  public Node left() {
    return left;
  }

  /// List and memo.
  public Node centre() {
    return centre;
  }

  /// Puts the focus on the chosen memo, else into the search.
  public void focus() {
    if (model.chosenProperty().get().isPresent()) {
      list.enter();
    } else {
      head.focusSearch();
    }
  }

  /// Begins to write the chosen memo.
  public void write() {
    page.write();
  }

  private void focusList() {
    list.requestFocus();
  }

  private void startNew() {
    TargetChooser chooser =
        new TargetChooser(
            model.workspace(),
            actions.transcript(),
            target -> {
              actions.closeSheet();
              model.choose(target);
              page.write();
            });
    actions.openSheet(WORDS.text("new.title"), chooser);
  }

  private Node empty() {
    Label words = Texts.wrapped("", "text2");
    words.setId("no-memos");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.facetsProperty().get().total() == 0
                        ? WORDS.text("empty")
                        : WORDS.text("empty.filter"),
                model.facetsProperty()));
    Button clear = new Button(WORDS.text("filters.clear"));
    clear.getStyleClass().add("compact");
    clear.setOnAction(_ -> model.filterProperty().set(MemoFilter.ALL));
    clear.visibleProperty().bind(model.facetsProperty().map(facets -> facets.total() > 0));
    VBox empty = new VBox(12, words, clear);
    empty.getStyleClass().add("memos-empty");
    empty.visibleProperty().bind(Bindings.isEmpty(model.rows()).and(model.readProperty()));
    return empty;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  /// Whether a key in a field means: on to the list.
  static boolean leadsDown(KeyCode key) {
    return key == KeyCode.DOWN || key == KeyCode.ENTER;
  }
}
