package org.turnstone.ui.excerpts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.turnstone.ui.kit.PlainLetters;
import org.turnstone.ui.kit.Words;

/// Several of many values, each of which can be ticked; a field narrows them down when they are
/// more than a few.
final class ChecksEditor<T> extends VBox {

  private static final Words WORDS = Words.of(ChecksEditor.class);
  private static final int FEW = 8;

  private final List<T> values;
  private final Function<T, String> name;

  /// By index of a value what its name is found by.
  private final List<String> letters;

  private final Set<T> ticked;
  private final Consumer<Set<T>> changed;
  private final TextField field = new TextField();
  private final ListView<T> list = new ListView<>();

  /// @param changed is told what is ticked, after every change
  ChecksEditor(List<T> values, Function<T, String> name, Set<T> ticked, Consumer<Set<T>> changed) {
    this.values = values;
    this.name = name;
    this.letters = values.stream().map(name).map(PlainLetters::of).toList();
    this.ticked = new HashSet<>(ticked);
    this.changed = changed;
    getStyleClass().add("checks-editor");
    field.setPromptText(WORDS.text("checks.prompt"));
    field.setAccessibleText(WORDS.text("checks.prompt"));
    field.textProperty().subscribe(this::narrow);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
    list.setId("checks");
    list.setAccessibleText(WORDS.text("checks.list"));
    list.setCellFactory(_ -> new Cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
    list.setPrefHeight(Math.min(values.size(), FEW) * list.getFixedCellSize());
    list.fixedCellSizeProperty()
        .subscribe(size -> list.setPrefHeight(Math.min(values.size(), FEW) * size.doubleValue()));
    if (values.size() > FEW) {
      getChildren().add(field);
    }
    getChildren().add(list);
    list.getSelectionModel().selectFirst();
  }

  Node first() {
    return values.size() > FEW ? field : list;
  }

  private void narrow(String typed) {
    String wanted = PlainLetters.of(typed.strip());
    list.setItems(
        FXCollections.observableList(
            IntStream.range(0, values.size())
                .filter(i -> letters.get(i).contains(wanted))
                .mapToObj(values::get)
                .toList()));
    list.getSelectionModel().selectFirst();
  }

  private void inField(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> list.requestFocus();
      case ENTER -> toggle();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void inList(KeyEvent key) {
    if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
      toggle();
      key.consume();
    }
  }

  private void toggle() {
    T value = list.getSelectionModel().getSelectedItem();
    if (value != null) {
      if (!ticked.remove(value)) {
        ticked.add(value);
      }
      list.refresh();
      changed.accept(Set.copyOf(ticked));
    }
  }

  private final class Cell extends ListCell<T> {

    private final CheckBox box = new CheckBox();

    Cell() {
      setPrefWidth(0);
      box.setMouseTransparent(true);
      box.setFocusTraversable(false);
      setOnMouseClicked(
          click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              list.getSelectionModel().select(getIndex());
              toggle();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
      super.updateItem(value, empty);
      if (empty || value == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      box.setText(name.apply(value));
      box.setSelected(ticked.contains(value));
      setGraphic(box);
      setAccessibleText(
          WORDS.text(box.isSelected() ? "checks.ticked" : "checks.unticked", box.getText()));
    }
  }
}
