package org.turnstone.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.PlainLetters;
import org.turnstone.ui.kit.Swatch;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// Asks for which code to go through the hits: a few letters of it, arrows, Enter. What is no code
/// yet can be made one.
final class CodeChooser extends VBox {

  private static final Words WORDS = Words.of(CodeChooser.class);
  private static final double GAP = 4;
  private static final int MOST = 200;

  private final Pane layer;
  private final Consumer<CodeId> chosen;
  private final Consumer<String> toMake;
  private final TextField field = new TextField();
  private final ListView<Choice> list = new ListView<>();
  private Codebook codebook = Codebook.EMPTY;
  private Runnable closed = () -> {};

  /// @param path that is chosen
  /// @param code empty for one that is to be made
  private record Choice(String path, Optional<Code> code) {}

  /// @param layer above the screen
  /// @param chosen is given a code that is there
  /// @param toMake is given the path of one that is to be made
  CodeChooser(Pane layer, Consumer<CodeId> chosen, Consumer<String> toMake) {
    this.layer = layer;
    this.chosen = chosen;
    this.toMake = toMake;
    getStyleClass().addAll("code-chooser", "floating");
    setId("code-chooser");
    field.setId("code-field");
    field.setPromptText(WORDS.text("chooser.prompt"));
    field.setAccessibleText(WORDS.text("chooser.prompt"));
    list.setFocusTraversable(false);
    list.setAccessibleText(WORDS.text("chooser.codes"));
    list.setCellFactory(_ -> new Cell());
    getChildren().addAll(field, list);
    field.textProperty().subscribe(this::fill);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                layer.getChildren().remove(this);
              }
            });
  }

  /// Opens below a node.
  ///
  /// @param closed run when one has chosen or does not want to
  void open(Node below, Codebook codes, Runnable closed) {
    this.codebook = codes;
    this.closed = closed;
    field.clear();
    fill("");
    layer.getChildren().setAll(this);
    Bounds at = layer.sceneToLocal(below.localToScene(below.getBoundsInLocal()));
    applyCss();
    autosize();
    relocate(
        Math.round(Math.clamp(at.getMinX(), 0, Math.max(0, layer.getWidth() - prefWidth(-1)))),
        Math.round(at.getMaxY() + GAP));
    field.requestFocus();
  }

  private void fill(String typed) {
    String letters = letters(typed);
    List<Choice> choices = new ArrayList<>();
    codebook.inOrder().stream()
        .filter(code -> letters(codebook.pathText(code)).contains(letters))
        .sorted(Comparator.comparing(code -> !letters(code.name()).startsWith(letters)))
        .limit(MOST)
        .forEach(code -> choices.add(new Choice(codebook.pathText(code), Optional.of(code))));
    boolean there =
        codebook.inOrder().stream().anyMatch(code -> letters(code.name()).equals(letters));
    if (!there && isFree(typed)) {
      choices.add(new Choice(typed.strip(), Optional.empty()));
    }
    list.getItems().setAll(choices);
    list.getSelectionModel().selectFirst();
    tellChosen();
  }

  /// Whether a code can be made there: it is a path, and that of no code.
  private boolean isFree(String typed) {
    return Codebook.splitPath(typed).stream().noneMatch(String::isBlank)
        && codebook.matching(typed).isEmpty();
  }

  private static String letters(String text) {
    return PlainLetters.of(text.strip());
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> choose();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    tellChosen();
    key.consume();
  }

  private void choose() {
    Optional<Choice> choice = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    if (choice.isPresent()) {
      choice
          .get()
          .code()
          .map(Code::id)
          .ifPresentOrElse(chosen, () -> toMake.accept(choice.get().path()));
      close();
    }
  }

  private void close() {
    layer.getChildren().remove(this);
    closed.run();
  }

  private void tellChosen() {
    field.setAccessibleHelp(
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
            .map(Choice::path)
            .orElse(""));
  }

  private final class Cell extends ListCell<Choice> {

    Cell() {
      setOnMousePressed(
          press -> {
            if (!isEmpty()) {
              list.getSelectionModel().select(getIndex());
              choose();
            }
            press.consume();
          });
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      if (empty || choice == null) {
        setGraphic(null);
        setText(null);
        return;
      }
      HBox row =
          choice.code().isPresent()
              ? known(choice, choice.code().get())
              : new HBox(
                  Icons.of(Feather.PLUS, "accent"),
                  Texts.label(WORDS.text("chooser.make", choice.path())));
      row.getStyleClass().add("choice");
      setGraphic(row);
    }

    private HBox known(Choice choice, Code code) {
      boolean under = !choice.path().equals(code.name());
      int above = choice.path().length() - code.name().length() - Codebook.SEPARATOR.length();
      return new HBox(
          new Swatch(code.colour()),
          Texts.label(code.name()),
          Texts.label(under ? choice.path().substring(0, above) : "", "small", "text2"));
    }
  }
}
