package org.turnstone.ui.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The turn of the selected hit, after the question it answers.
final class HitPreview extends VBox {

  private static final Words WORDS = Words.of(HitPreview.class);
  private static final double LARGEST_SHARE = 0.28;

  private final FindModel model;
  private final Function<String, Map<String, String>> attributes;
  private final Label transcript = Texts.label("", "strong");
  private final Label about = Texts.label("", "text2");
  private final MarkedWords question = new MarkedWords("preview-question");
  private final MarkedWords words = new MarkedWords("preview-words");
  private final VBox said = new VBox(question, words);
  private final ScrollPane scroll = new ScrollPane(said);

  /// @param attributes values of a transcript by name
  /// @param open opens the hit in its interview
  HitPreview(FindModel model, Function<String, Map<String, String>> attributes, Runnable open) {
    this.model = model;
    this.attributes = attributes;
    getStyleClass().addAll("preview", "panel");
    setId("preview");
    transcript.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(transcript, about, Texts.gap(), keys(open));
    head.getStyleClass().add("preview-head");
    about.setMinWidth(0);
    said.getStyleClass().add("said");
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().addAll(head, scroll);
    managedProperty().bind(visibleProperty());
    scroll.managedProperty().bind(scroll.visibleProperty());
    question.managedProperty().bind(question.visibleProperty());
    model.questionProperty().subscribe(this::showQuestion);
    model.selectedProperty().subscribe(selected -> selected.ifPresent(this::show));
    model
        .namesProperty()
        .addListener(
            (_, _, _) -> {
              showQuestion(model.questionProperty().get());
              model.selectedProperty().get().ifPresent(this::show);
            });
  }

  /// Whether to show the words of the turn too; they need not be where the list shows them.
  BooleanProperty inFullProperty() {
    return scroll.visibleProperty();
  }

  /// What the keys do in the list, also to be clicked.
  private HBox keys(Runnable open) {
    TriageModel triage = model.triage();
    HBox keys =
        new HBox(
            key("Space", "preview.accept", triage::accept),
            key("X", "preview.reject", triage::reject),
            key("B", "preview.back", triage::back));
    keys.getChildren()
        .forEach(
            key -> {
              key.visibleProperty().bind(triage.codeProperty().map(Optional::isPresent));
              key.managedProperty().bind(key.visibleProperty());
            });
    keys.getChildren().add(key("Enter", "preview.open", open));
    keys.getStyleClass().add("preview-keys");
    keys.setMinWidth(USE_PREF_SIZE);
    return keys;
  }

  private static Button key(String key, String words, Runnable run) {
    Button button = new Button(WORDS.text(words), new KeyCap(key));
    button.setId(words.replace('.', '-'));
    button.getStyleClass().addAll("flat", "compact");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> run.run());
    return button;
  }

  /// Takes what room its words need, up to this share of a height.
  void limit(ReadOnlyDoubleProperty height) {
    // The height is known within a layout, which forgets what is asked of it meanwhile.
    said.heightProperty().subscribe(_ -> FxThread.later(this::requestLayout));
    scroll
        .prefHeightProperty()
        .bind(Bindings.min(said.heightProperty().add(1), height.multiply(LARGEST_SHARE)));
  }

  private void showQuestion(Optional<String> asked) {
    question.setVisible(asked.isPresent());
    question.show(model.namesProperty().get().text(asked.orElse("")), List.of());
  }

  private void show(FoundTurn found) {
    FoundTurn turn = found.under(model.namesProperty().get());
    transcript.setText(turn.hit().transcript());
    String role = WORDS.text("role.name." + turn.role().word());
    String values =
        model
            .namesProperty()
            .get()
            .text(String.join(", ", attributes.apply(turn.hit().transcript()).values()));
    about.setText(
        values.isEmpty()
            ? WORDS.text("preview.about", turn.hit().turn(), role)
            : WORDS.text("preview.about.values", turn.hit().turn(), role, values));
    words.show(turn.words(), turn.matches());
    scroll.setVvalue(0);
  }
}
