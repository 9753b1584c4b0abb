package org.turnstone.ui.search;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.search.QueryNote;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The query, and below it what is wrong with it, what in it is not there, or else examples.
final class QueryHead extends VBox {

  private static final Words WORDS = Words.of(QueryHead.class);

  /// A piece and the part of it that is to be typed over; empty for none.
  private record Example(String piece, String part) {}

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("\"exact words\"", "exact words"),
          new Example("\"near words\"~5", "near words"),
          new Example("wild*", "wild"),
          new Example("fuzzy~1", "fuzzy"),
          new Example("AND", ""),
          new Example("OR", ""),
          new Example("NOT", ""),
          new Example("role:participant", "participant"),
          new Example("code:\"economic worry\"", "economic worry"),
          new Example("coded:no", "no"));

  private final FindModel model;
  private final QueryField field;
  private final Label sentence = Texts.wrapped("", "small");
  private final FlowPane examples = new FlowPane();

  QueryHead(FindModel model) {
    this.model = model;
    getStyleClass().add("query-head");
    setMinHeight(USE_PREF_SIZE);
    field = new QueryField(model.queryProperty(), model.mistakeProperty());
    sentence.setId("query-sentence");
    examples.getStyleClass().add("examples");
    EXAMPLES.stream().map(this::button).forEach(examples.getChildren()::add);
    StackPane below = new StackPane(examples, sentence);
    below.getStyleClass().add("below");
    getChildren().addAll(field, below);
    model.mistakeProperty().subscribe(this::tell);
    model.foundProperty().subscribe(this::tell);
  }

  QueryField field() {
    return field;
  }

  private Node button(Example example) {
    Button button = new Button(example.piece());
    button.getStyleClass().add("code-piece");
    button.setMnemonicParsing(false);
    button.setAccessibleText(WORDS.text("example", example.piece()));
    button.setOnAction(_ -> field.insert(example.piece(), example.part()));
    return button;
  }

  private void tell() {
    boolean wrong = model.mistakeProperty().get().isPresent();
    String words =
        model
            .mistakeProperty()
            .get()
            .map(FindModel.Mistake::sentence)
            .orElseGet(
                () ->
                    model.foundProperty().get().hits().notes().stream()
                        .map(QueryNote::sentence)
                        .collect(Collectors.joining(" ")));
    sentence.setText(words);
    sentence.getStyleClass().removeAll("bad", "warn");
    sentence.getStyleClass().add(wrong ? "bad" : "warn");
    sentence.setVisible(!words.isEmpty());
    examples.setVisible(words.isEmpty());
  }
}
