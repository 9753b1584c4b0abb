package org.turnstone.ui.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The Find screen in its two parts. It keeps what was asked and found while another screen is
/// shown.
public final class FindScreen {

  private static final Words WORDS = Words.of(FindScreen.class);

  private final FindModel model;
  private final NarrowDown left;
  private final VBox centre = new VBox();
  private final QueryHead query;
  private final HitList hits;

  /// @param attributes values of a transcript by name, as they are shown beside its id
  public FindScreen(FindModel model, Function<String, Map<String, String>> attributes) {
    this.model = model;
    left = new NarrowDown(model);
    query = new QueryHead(model);
    hits = new HitList(model);
    HitsHead head = new HitsHead(model);
    head.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.answeredProperty().get() && isTold(),
                model.answeredProperty(),
                model.turns(),
                model.mistakeProperty()));
    head.layoutProperty().subscribe(hits::layOut);
    hits.visibleProperty().bind(Bindings.isNotEmpty(model.turns()));
    StackPane room = new StackPane(hits, empty());
    VBox.setVgrow(room, Priority.ALWAYS);
    room.getStyleClass().add("hits-room");
    room.setPrefHeight(0);
    centre.getStyleClass().addAll("find", "canvas");
    HitPreview preview = new HitPreview(model, attributes);
    preview.limit(centre.heightProperty());
    preview
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    model.selectedProperty().get().isPresent()
                        && head.layoutProperty().get() == HitLayout.IN_LINE,
                model.selectedProperty(),
                head.layoutProperty()));
    centre.getChildren().addAll(query, head, room, preview);
    String styles = Stylesheets.beside(FindScreen.class, "search.css");
    centre.getStylesheets().add(styles);
    left.getStylesheets().add(styles);
    query.field().field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// The keys that hold while one looks for something, for the sheet of keys.
  public static KeyGroup keys() {
    return new KeyGroup(
        WORDS.text("keys"),
        List.of(
            KeyGroup.line(WORDS.text("keys.hits"), "UP", "DOWN"),
            KeyGroup.line(WORDS.text("keys.show"), "ENTER")));
  }

  /// What narrows down, for the panel at the left.
  public Node left() {
    return left;
  }

  /// Query, hits and preview.
  public Node centre() {
    return centre;
  }

  /// Puts the focus into the query, all of it selected.
  public void focusQuery() {
    query.field().field().requestFocus();
    query.field().field().selectAll();
  }

  private Node empty() {
    Label empty = Texts.wrapped("", "text2", "empty");
    empty.setId("no-hits");
    empty
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.answeredProperty().get()
                        ? WORDS.text("empty.none", model.queryProperty().get().strip())
                        : WORDS.text("empty.begin"),
                model.answeredProperty(),
                model.foundProperty()));
    empty
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.turns().isEmpty() && isTold(), model.turns(), model.mistakeProperty()));
    return empty;
  }

  /// A query that cannot be read is not said to have found nothing.
  private boolean isTold() {
    return !model.turns().isEmpty() || model.mistakeProperty().get().isEmpty();
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> {
        if (!hits.getItems().isEmpty()) {
          hits.enter();
        }
        key.consume();
      }
      case ENTER -> {
        model.selectedProperty().get().ifPresent(model::open);
        key.consume();
      }
      default -> {}
    }
  }
}
