package org.turnstone.ui.memos;

import static org.turnstone.ui.memos.MemoSubject.WORDS;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.MemoTarget;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.MemoField;
import org.turnstone.ui.kit.Navigator;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;

/// The chosen memo: what it is on, its words to be written, and the way there.
final class MemoPage extends VBox {

  private final MemosModel model;
  private final MemosActions actions;
  private final Navigator navigator;
  private final StackPane mark = new StackPane();
  private final TextArea text;
  private final Button goThere = new Button(WORDS.text("go"), Icons.of(Feather.EXTERNAL_LINK));
  private final Button erase = new Button(WORDS.text("erase"));

  /// @param goOn gives the focus back to the list
  MemoPage(MemosModel model, MemosActions actions, Navigator navigator, Runnable goOn) {
    this.model = model;
    this.actions = actions;
    this.navigator = navigator;
    getStyleClass().add("memo-page");
    Label title = Texts.wrapped("", "heading");
    title.setId("memo-title");
    title.textProperty().bind(subject().map(is -> is.map(MemoSubject::title).orElse("")));
    HBox head = new HBox(8, mark, title);
    head.getStyleClass().add("memo-page-head");
    Label about = Texts.label("", "text2", "memo-about");
    about.setWrapText(true);
    about
        .textProperty()
        .bind(
            model
                .namesProperty()
                .flatMap(
                    names ->
                        subject().map(is -> names.text(is.map(MemoSubject::about).orElse("")))));
    about.managedProperty().bind(about.textProperty().isNotEmpty());
    text = MemoField.of(model.draft(), goOn);
    text.setId("memo-text");
    text.setPromptText(WORDS.text("prompt"));
    text.accessibleTextProperty().bind(title.textProperty().map(on -> WORDS.text("memo.on", on)));
    text.setDisable(!model.editable());
    VBox.setVgrow(text, Priority.ALWAYS);
    goThere.setId("memo-go");
    goThere.setMnemonicParsing(false);
    goThere.setOnAction(_ -> goThere());
    erase.setId("memo-erase");
    erase.getStyleClass().add("flat");
    erase.disableProperty().bind(model.draft().textProperty().isEmpty());
    erase.setOnAction(_ -> model.erase());
    erase.setVisible(model.editable());
    FlowPane below = new FlowPane(8, 8, Texts.told(goThere), Texts.told(erase));
    below.getStyleClass().add("memo-page-below");
    getChildren().addAll(head, about, text, below);
    subject().subscribe(this::show);
  }

  void write() {
    if (subject().getValue().isPresent()) {
      text.requestFocus();
      text.end();
    }
  }

  /// Goes to what the memo is on.
  void goThere() {
    model.save();
    subject()
        .getValue()
        .ifPresent(
            on -> {
              if (on.toWrite().target() instanceof MemoTarget.OnCode(var code)) {
                actions.showCode(code);
              } else {
                on.place().ifPresent(at -> navigator.show(at.transcript(), at.turn(), at.words()));
              }
            });
  }

  private ObservableValue<Optional<MemoSubject>> subject() {
    return model.subjectProperty();
  }

  private void show(Optional<MemoSubject> subject) {
    setVisible(subject.isPresent());
    mark.getChildren().setAll(subject.map(MemoPage::mark).stream().toList());
    boolean somewhere =
        subject.filter(on -> on.place().isPresent() || on.kind() == MemoKind.CODE).isPresent();
    goThere.setVisible(somewhere);
    goThere.setText(
        subject
            .flatMap(MemoSubject::place)
            .map(
                at ->
                    at.words().isPresent()
                        ? WORDS.text("go.turn", at.transcript(), at.turn())
                        : WORDS.text("go.transcript", at.transcript()))
            .orElse(WORDS.text("go")));
  }

  private static Node mark(MemoSubject subject) {
    return subject.colour().<Node>map(Swatch::new).orElseGet(() -> Icons.of(subject.kind().icon()));
  }
}
