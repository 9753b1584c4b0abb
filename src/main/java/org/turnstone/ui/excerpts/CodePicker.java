package org.turnstone.ui.excerpts;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Code;
import org.turnstone.model.Codebook;
import org.turnstone.ui.kit.PlainLetters;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// Chooses a code: one types some of its letters, goes to it with the arrows and takes it with
/// Enter, or clicks it.
final class CodePicker extends VBox {

  private static final Words WORDS = Words.of(CodePicker.class);

  private final Codebook codebook;
  private final Consumer<Code> picked;
  private final List<Code> codes;
  private final TextField field = new TextField();
  private final ListView<Code> list = new ListView<>();

  CodePicker(Codebook codebook, Consumer<Code> picked) {
    this.codebook = codebook;
    this.picked = picked;
    this.codes = codebook.inOrder();
    getStyleClass().add("code-picker");
    field.setId("pick-code");
    field.setPromptText(WORDS.text("pick.prompt"));
    field.setAccessibleText(WORDS.text("pick.prompt"));
    field.textProperty().subscribe(this::narrow);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("codes-to-pick");
    list.setAccessibleText(WORDS.text("pick.list"));
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Cell());
    getChildren().addAll(field, list);
  }

  /// What gets the focus.
  Node first() {
    return field;
  }

  private void narrow(String typed) {
    String letters = PlainLetters.of(typed.strip());
    list.setItems(
        FXCollections.observableList(
            codes.stream()
                .filter(code -> PlainLetters.of(codebook.pathText(code)).contains(letters))
                .toList()));
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case ENTER -> pick();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void step(int by) {
    int to = list.getSelectionModel().getSelectedIndex() + by;
    if (to >= 0 && to < list.getItems().size()) {
      list.getSelectionModel().clearAndSelect(to);
      list.scrollTo(Math.max(0, to - 2));
    }
  }

  private void pick() {
    Code code = list.getSelectionModel().getSelectedItem();
    if (code != null) {
      field.clear();
      picked.accept(code);
    }
  }

  private final class Cell extends ListCell<Code> {

    private final Label name = Texts.label("");
    private final Label parents = Texts.label("", "text2", "small");

    Cell() {
      getStyleClass().add("pick-cell");
      setPrefWidth(0);
      setOnMouseClicked(
          click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              list.getSelectionModel().select(getIndex());
              pick();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Code code, boolean empty) {
      super.updateItem(code, empty);
      if (empty || code == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(code.name());
      parents.setText(codebook.parent(code).map(codebook::pathText).orElse(""));
      HBox row = new HBox(new Swatch(code.colour()), name, parents);
      row.getStyleClass().add("row");
      setGraphic(row);
      setAccessibleText(codebook.pathText(code));
    }
  }
}
