package org.turnstone.ui.coding;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.MemoField;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The memo below the tree of codes.
final class MemoBox extends VBox {

  private static final Words WORDS = Words.of(MemoBox.class);

  private final TextArea text;

  /// @param goOn gives the focus back to the conversation
  MemoBox(MemoModel model, Runnable goOn) {
    getStyleClass().addAll("section", "memo");
    Label title = Texts.label("", "section-label", "text2");
    title
        .textProperty()
        .bind(
            model.titleProperty().map(words -> words.isEmpty() ? WORDS.text("memo.none") : words));
    text = MemoField.of(model.draft(), goOn);
    text.setId("memo");
    text.setPrefRowCount(3);
    text.setPromptText(WORDS.text("memo.prompt"));
    text.accessibleTextProperty().bind(title.textProperty());
    text.disableProperty().bind(model.writableProperty().not());
    title.setLabelFor(text);
    HBox head = new HBox(title, Texts.gap(), new KeyCap(WORDS.text("memo.key")));
    head.getStyleClass().add("memo-head");
    getChildren().addAll(head, text);
  }

  void write() {
    text.requestFocus();
    text.end();
  }
}
