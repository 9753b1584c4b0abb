package org.turnstone.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.turnstone.search.QueryNote;
import org.turnstone.search.Respelling;
import org.turnstone.ui.kit.Icons;
import org.turnstone.ui.kit.KeyCap;
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
  private final Hyperlink instead = new Hyperlink();
  private final FlowPane told = new FlowPane(sentence, instead);
  private final FlowPane examples = new FlowPane();

  QueryHead(FindModel model) {
    this.model = model;
    getStyleClass().add("query-head");
    setMinHeight(USE_PREF_SIZE);
    field = new QueryField(model.queryProperty(), model.mistakeProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox first = new HBox(field, save());
    first.getStyleClass().add("query-row");
    sentence.setId("query-sentence");
    told.getStyleClass().add("told");
    examples.getStyleClass().add("examples");
    EXAMPLES.stream().map(this::button).forEach(examples.getChildren()::add);
    examples.getChildren().add(allOfIt());
    StackPane below = new StackPane(examples, told);
    below.getStyleClass().add("below");
    getChildren().addAll(first, below);
    model.mistakeProperty().subscribe(_ -> tell());
    model.answerProperty().subscribe(_ -> tell());
  }

  QueryField field() {
    return field;
  }

  /// Asks another query, and lets the person go on typing it.
  void ask(String query) {
    model.queryProperty().set(query);
    field.field().requestFocus();
    field.field().end();
  }

  /// Shows the whole query language.
  void showLanguage() {
    model
        .actions()
        .openSheet(
            WORDS.text("language.title"),
            new QueryLanguagePage(
                piece -> {
                  model.actions().closeSheet();
                  field.insert(piece, "");
                }));
  }

  private Button save() {
    Button save = new Button(WORDS.text("saved.save"), Icons.of(Feather.BOOKMARK));
    save.setId("save-search");
    save.getStyleClass().add("save-search");
    save.setMinWidth(USE_PREF_SIZE);
    save.setDisable(model.readOnly());
    save.disableProperty()
        .bind(
            model
                .queryProperty()
                .map(String::isBlank)
                .flatMap(
                    blank ->
                        model
                            .mistakeProperty()
                            .map(wrong -> blank || wrong.isPresent() || model.readOnly())));
    save.setOnAction(_ -> askName());
    return save;
  }

  private void askName() {
    String query = model.queryProperty().get();
    model
        .actions()
        .openSheet(
            WORDS.text("saved.title"),
            new NameForm(
                "",
                model.saved(),
                name -> {
                  model.saved().save(name, query);
                  model.actions().closeSheet();
                }));
  }

  private Node allOfIt() {
    Hyperlink link = new Hyperlink(WORDS.text("language"), new KeyCap("F1"));
    link.setId("query-language");
    link.getStyleClass().add("all-of-it");
    link.setOnAction(_ -> showLanguage());
    return link;
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
    Answer answer = model.answerProperty().get();
    String notes =
        answer.all().notes().stream().map(QueryNote::sentence).collect(Collectors.joining(" "));
    // Where nothing was found, this stands in the place of the hits.
    Optional<Respelling> respelling =
        answer.all().respelling().filter(_ -> !wrong && answer.all().total() > 0);
    String words =
        model
            .mistakeProperty()
            .get()
            .map(Mistake::sentence)
            .or(() -> respelling.filter(_ -> notes.isEmpty()).map(QueryHead::missing))
            .orElse(notes);
    sentence.setText(words);
    sentence.getStyleClass().removeAll("bad", "warn");
    sentence.getStyleClass().add(wrong ? "bad" : "warn");
    told.setVisible(!words.isEmpty());
    examples.setVisible(words.isEmpty());
    instead.setVisible(respelling.isPresent() && notes.isEmpty());
    respelling.ifPresent(
        near -> {
          instead.setText(WORDS.text("respell.do", String.join(", ", near.instead())));
          instead.setOnAction(_ -> ask(near.query()));
        });
  }

  static String missing(Respelling respelling) {
    return WORDS.text(
        "respell",
        String.join(", ", respelling.missing()),
        String.join(", ", respelling.instead()));
  }
}
