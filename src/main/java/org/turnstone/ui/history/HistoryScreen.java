package org.turnstone.ui.history;

import static org.turnstone.ui.history.EditSentences.WORDS;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;

/// The screen of the history: what narrows it down at the left, the actions and what the chosen one
/// did in the middle.
public final class HistoryScreen {

  private static final double LIST_PERCENT = 56;

  private final HistoryModel model;
  private final HistoryFilters left;
  private final VBox centre = new VBox();
  private final HistoryHead head;
  private final HistoryList list;

  public HistoryScreen(HistoryModel model, HistoryActions actions, Navigator navigator) {
    this.model = model;
    ThenDialog lookBack = new ThenDialog(model, actions);
    left = new HistoryFilters(model, lookBack);
    ActionPage page = new ActionPage(model, actions, navigator, lookBack);
    list = new HistoryList(model, page::goThere);
    head = new HistoryHead(model, actions, list::enter);
    GridPane middle = new GridPane();
    middle.getStyleClass().add("history-middle");
    middle.add(new StackPane(list, empty()), 0, 0);
    middle.add(page, 1, 0);
    middle.getColumnConstraints().setAll(column(LIST_PERCENT), column(100 - LIST_PERCENT));
    RowConstraints whole = new RowConstraints();
    whole.setVgrow(Priority.ALWAYS);
    whole.setPercentHeight(100);
    middle.getRowConstraints().setAll(whole);
    VBox.setVgrow(middle, Priority.ALWAYS);
    centre.getStyleClass().addAll("history", "canvas");
    centre.getChildren().addAll(head, middle);
    centre.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            actions.leave();
            key.consume();
          }
        });
    String styles = Stylesheets.beside(HistoryScreen.class, "history.css");
    centre.getStylesheets().add(styles);
    left.getStylesheets().add(styles);
  }

  /// What narrows down, for the panel at the left.
  public Node left() {
    return left;
  }

  /// Actions and what the chosen one did.
  public Node centre() {
    return centre;
  }

  /// Puts the focus on the chosen action, else into the search.
  public void focus() {
    if (model.chosenProperty().get().isPresent()) {
      list.enter();
    } else {
      head.focusSearch();
    }
  }

  private Node empty() {
    Label words = Texts.wrapped("", "text2");
    words.setId("no-history");
    words
        .textProperty()
        .bind(
            model
                .filterProperty()
                .map(
                    filter ->
                        WORDS.text(filter.equals(HistoryFilter.ALL) ? "empty" : "empty.filter")));
    Button clear = new Button(WORDS.text("filters.clear"));
    clear.getStyleClass().add("compact");
    clear.setOnAction(_ -> model.filterProperty().set(HistoryFilter.ALL));
    clear
        .visibleProperty()
        .bind(model.filterProperty().map(filter -> !filter.equals(HistoryFilter.ALL)));
    VBox empty = new VBox(12, words, clear);
    empty.getStyleClass().add("history-empty");
    empty
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.readProperty().get() && model.pageProperty().get().isEmpty(),
                model.readProperty(),
                model.pageProperty()));
    return empty;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
