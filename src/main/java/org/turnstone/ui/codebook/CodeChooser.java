package org.turnstone.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.turnstone.model.Code;
import org.turnstone.model.Codebook;
import org.turnstone.ui.kit.PlainLetters;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// A code to be chosen by a few letters of its path and Enter, or with a double click.
final class CodeChooser extends VBox {

  private static final Words WORDS = Words.of(CodeChooser.class);

  private final Codebook codebook;
  private final Consumer<Optional<Code>> chosen;
  private final TextField field = new TextField();
  private final ListView<Optional<Code>> list = new ListView<>();

  /// @param offered which codes can be chosen
  /// @param top whether the top of the codebook can be
  /// @param chosen is given the code; empty for the top
  CodeChooser(
      Codebook codebook, Predicate<Code> offered, boolean top, Consumer<Optional<Code>> chosen) {
    this.codebook = codebook;
    this.chosen = chosen;
    getStyleClass().add("code-chooser");
    List<Optional<Code>> choices = new ArrayList<>();
    if (top) {
      choices.add(Optional.empty());
    }
    codebook.inOrder().stream().filter(offered).map(Optional::of).forEach(choices::add);
    FilteredList<Optional<Code>> fitting =
        new FilteredList<>(FXCollections.observableArrayList(choices));
    list.setItems(fitting);
    list.setId("code-choices");
    list.setAccessibleText(WORDS.text("codes.name"));
    list.setCellFactory(_ -> new ChoiceCell());
    list.getSelectionModel().selectFirst();
    field.setId("code-chooser");
    field.setPromptText(WORDS.text("codes.filter"));
    field.setAccessibleText(WORDS.text("codes.filter"));
    field
        .textProperty()
        .subscribe(
            typed -> {
              String letters = PlainLetters.of(typed.strip());
              fitting.setPredicate(code -> PlainLetters.of(words(code)).contains(letters));
              list.getSelectionModel().selectFirst();
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Button choose = CodeDialogs.button("choose", this::choose);
    choose.setId("choose-code");
    CodeDialogs.mainButton(choose);
    choose.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    HBox buttons = new HBox(Texts.gap(), choose);
    buttons.getStyleClass().add("buttons");
    getChildren().addAll(field, list, buttons);
  }

  private void pressed(KeyEvent key) {
    int at = list.getSelectionModel().getSelectedIndex();
    boolean taken = true;
    switch (key.getCode()) {
      case DOWN -> select(at + 1);
      case UP -> select(at - 1);
      case ENTER -> choose();
      default -> taken = false;
    }
    if (taken) {
      key.consume();
    }
  }

  private void select(int index) {
    if (index >= 0 && index < list.getItems().size()) {
      list.getSelectionModel().clearAndSelect(index);
      list.scrollTo(Math.max(0, index - 2));
    }
  }

  private void choose() {
    Optional<Code> code = list.getSelectionModel().getSelectedItem();
    if (code != null) {
      chosen.accept(code);
    }
  }

  private String words(Optional<Code> code) {
    return code.map(codebook::pathText).orElseGet(() -> WORDS.text("form.top"));
  }

  /// A code by its path.
  private final class ChoiceCell extends ListCell<Optional<Code>> {

    ChoiceCell() {
      setPrefWidth(0);
      setOnMouseClicked(this::clicked);
    }

    @Override
    protected void updateItem(Optional<Code> item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      HBox row = new HBox();
      row.getStyleClass().add("choice");
      item.ifPresent(code -> row.getChildren().add(new Swatch(code.colour())));
      Label path = Texts.label(words(item));
      row.getChildren().add(path);
      setGraphic(row);
      setAccessibleText(path.getText());
    }

    private void clicked(MouseEvent click) {
      if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
        choose();
      }
    }
  }
}
