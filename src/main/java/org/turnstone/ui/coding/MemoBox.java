package org.turnstone.ui.coding;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// Where a memo is written. It is saved when the focus leaves and with Ctrl Enter.
final class MemoBox extends VBox {

  private static final Words WORDS = Words.of(MemoBox.class);

  private final MemoModel model;
  private final TextArea text = Texts.area();
  private final Runnable goOn;

  /// @param goOn gives the focus back to the conversation
  MemoBox(MemoModel model, Runnable goOn) {
    this.model = model;
    this.goOn = goOn;
    getStyleClass().addAll("section", "memo");
    Label title = Texts.label("", "section-label", "text2");
    title
        .textProperty()
        .bind(
            model.titleProperty().map(words -> words.isEmpty() ? WORDS.text("memo.none") : words));
    text.setId("memo");
    text.setPrefRowCount(3);
    text.setPromptText(WORDS.text("memo.prompt"));
    text.accessibleTextProperty().bind(title.textProperty());
    text.textProperty().bindBidirectional(model.textProperty());
    text.disableProperty().bind(model.writableProperty().not());
    text.focusedProperty().subscribe(this::onFocus);
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    title.setLabelFor(text);
    HBox head = new HBox(title, Texts.gap(), new KeyCap(WORDS.text("memo.key")));
    head.getStyleClass().add("memo-head");
    getChildren().addAll(head, text);
  }

  void write() {
    text.requestFocus();
    text.end();
  }

  private void onFocus(boolean focused) {
    if (!focused) {
      model.save();
    }
  }

  private void pressed(KeyEvent key) {
    boolean done =
        key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.ENTER && key.isShortcutDown();
    if (done) {
      model.save();
      goOn.run();
      key.consume();
    }
  }
}
