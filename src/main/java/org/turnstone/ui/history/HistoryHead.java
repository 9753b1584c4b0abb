package org.turnstone.ui.history;

import static org.turnstone.ui.history.EditSentences.WORDS;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.Texts;

/// The name of the screen, the search in its sentences, how many there are, and the way back.
final class HistoryHead extends HBox {

  private final HistoryModel model;
  private final TextField search = new TextField();

  /// @param down goes on to the list
  HistoryHead(HistoryModel model, HistoryActions actions, Runnable down) {
    this.model = model;
    getStyleClass().add("history-head");
    search.setId("history-search");
    search.setPromptText(WORDS.text("search"));
    search.setAccessibleText(WORDS.text("search"));
    HBox.setHgrow(search, Priority.ALWAYS);
    search
        .textProperty()
        .addListener(
            (_, _, words) ->
                model.filterProperty().set(model.filterProperty().get().withWords(words)));
    model
        .filterProperty()
        .subscribe(
            filter -> {
              if (!filter.words().equals(search.getText())) {
                search.setText(filter.words());
              }
            });
    search.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, down));
    Label count = Texts.label("", "text2");
    count.setId("history-count");
    count.setMinWidth(USE_PREF_SIZE);
    count
        .textProperty()
        .bind(model.pageProperty().map(page -> WORDS.text("count", page.actions())));
    Button close = Icons.button(Feather.X, WORDS.text("close"), actions::leave);
    close.setId("close-history");
    Label title = Texts.label(WORDS.text("title"), "heading");
    title.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(title, search, count, close);
  }

  void focusSearch() {
    search.requestFocus();
  }

  private void pressed(KeyEvent key, Runnable down) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
      down.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      key.consume();
    }
  }
}
