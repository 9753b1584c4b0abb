package org.turnstone.ui.memos;

import static org.turnstone.ui.memos.MemoSubject.WORDS;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.Texts;

/// The search, how many memos there are, their order; writing a new one and taking them out.
final class MemosHead extends VBox {

  private final MemosModel model;
  private final TextField search = new TextField();

  /// @param down goes on to the list
  MemosHead(MemosModel model, MemosActions actions, Runnable startNew, Runnable down) {
    this.model = model;
    getStyleClass().add("memos-head");
    search.setId("memo-search");
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
    Button export =
        button("memos-export", "export", Feather.SHARE, () -> actions.export(model.listed()));
    export.disableProperty().bind(Bindings.isEmpty(model.rows()));
    Button add = button("memo-new", "new", Feather.PLUS, startNew);
    add.setDisable(!model.editable());
    add.getStyleClass().add("main");
    HBox above = new HBox(8, search, export, add);
    above.getStyleClass().add("memos-head-row");
    HBox below = new HBox(8, count(), Texts.gap(), order());
    below.getStyleClass().add("memos-head-row");
    getChildren().addAll(above, below);
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private void pressed(KeyEvent key, Runnable down) {
    if (MemosScreen.leadsDown(key.getCode())) {
      down.run();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      key.consume();
    }
  }

  private Label count() {
    Label count = Texts.label("", "text2");
    count.setId("memo-count");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    WORDS.text("count", model.rows().size(), model.facetsProperty().get().total()),
                model.rows(),
                model.facetsProperty()));
    return count;
  }

  private SegmentedChoice<MemoOrder> order() {
    SegmentedChoice<MemoOrder> order =
        new SegmentedChoice<>(
            WORDS.text("order"),
            List.of(MemoOrder.values()),
            each -> new SimpleStringProperty(WORDS.text("order." + each)));
    order.chosenProperty().bindBidirectional(model.orderProperty());
    order.setMinWidth(USE_PREF_SIZE);
    return order;
  }

  private static Button button(String id, String text, Feather icon, Runnable run) {
    Button button = new Button(WORDS.text(text), Icons.of(icon));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }
}
