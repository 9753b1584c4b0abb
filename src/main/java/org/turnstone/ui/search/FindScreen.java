package org.turnstone.ui.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.KeyGroup;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Visibility;
import org.turnstone.ui.kit.Words;

/// The Find screen in its two parts. It keeps what was asked and found, and where one was, while
/// another screen is shown.
public final class FindScreen {

  private static final Words WORDS = Words.of(FindScreen.class);

  private final FindModel model;
  private final VBox left;
  private final VBox main = new VBox();
  private final Pane layer = new Pane();
  private final StackPane centre = new StackPane(main, layer);
  private final QueryHead query;
  private final HitList hits;
  private final CodeChooser chooser;
  private boolean leftByOpening;

  /// @param attributes values of a transcript by name, as they are shown beside its id
  public FindScreen(
      FindModel model, Function<String, Map<String, String>> attributes, Visibility visibility) {
    this.model = model;
    NarrowDown narrow = new NarrowDown(model);
    VBox.setVgrow(narrow, Priority.ALWAYS);
    left = new VBox(narrow, new SavedPane(model));
    left.getStyleClass().addAll("find-left", "panel");
    query = new QueryHead(model);
    hits = new HitList(model, new HitStates(model, visibility::shows), this::open);
    visibility.addListener((Observable _) -> hits.refresh());
    model.namesProperty().addListener((Observable _) -> hits.refresh());
    layer.setPickOnBounds(false);
    StackPane.setAlignment(main, Pos.TOP_LEFT);
    chooser = new CodeChooser(layer, model.triage()::choose, model.triage()::choose);
    main.getStyleClass().addAll("find", "canvas");
    HitsHead head = new HitsHead(model);
    head.layoutProperty().subscribe(hits::layOut);
    main.getChildren().addAll(query, triage(), head, room(head), preview(attributes, head));
    String styles = Stylesheets.beside(FindScreen.class, "search.css");
    centre.getStylesheets().add(styles);
    left.getStylesheets().add(styles);
    field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    centre.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAnywhere);
    left.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAnywhere);
    centre.sceneProperty().subscribe(this::comeBack);
  }

  /// The keys that hold while one looks for something, for the sheet of keys.
  public static KeyGroup keys() {
    return new KeyGroup(
        WORDS.text("keys"),
        List.of(
            KeyGroup.line(WORDS.text("keys.hits"), "UP", "DOWN"),
            KeyGroup.line(WORDS.text("keys.show"), "ENTER"),
            KeyGroup.line(WORDS.text("keys.accept"), "SPACE"),
            KeyGroup.line(WORDS.text("keys.reject"), "X")));
  }

  private Node triage() {
    TriageBar triage = new TriageBar(model, this::chooseCode);
    triage.visibleProperty().bind(model.answeredProperty());
    triage.managedProperty().bind(triage.visibleProperty());
    return triage;
  }

  /// The hits, or what is to be said when there are none. A query that cannot be read is not said
  /// to have found nothing.
  private Node room(HitsHead head) {
    BooleanBinding any =
        Bindings.createBooleanBinding(
            () -> !model.rowsProperty().get().isEmpty(), model.rowsProperty());
    BooleanBinding told =
        Bindings.createBooleanBinding(
            () -> any.get() || model.mistakeProperty().get().isEmpty(),
            any,
            model.mistakeProperty());
    head.visibleProperty().bind(model.answeredProperty().and(told));
    hits.visibleProperty().bind(any);
    NoHits empty = new NoHits(model, query::ask);
    empty.visibleProperty().bind(any.not().and(told));
    StackPane room = new StackPane(hits, empty);
    VBox.setVgrow(room, Priority.ALWAYS);
    room.getStyleClass().add("hits-room");
    room.setPrefHeight(0);
    return room;
  }

  private Node preview(Function<String, Map<String, String>> attributes, HitsHead head) {
    HitPreview preview = new HitPreview(model, attributes, this::open);
    preview.limit(centre.heightProperty());
    preview.visibleProperty().bind(model.selectedProperty().map(Optional::isPresent));
    preview.inFullProperty().bind(head.layoutProperty().isEqualTo(HitLayout.IN_LINE));
    return preview;
  }

  /// What narrows down, and the saved searches, for the panel at the left.
  public Node left() {
    return left;
  }

  /// Query, triage, hits and preview.
  public Node centre() {
    return centre;
  }

  /// Puts the focus into the query, all of it selected.
  public void focusQuery() {
    leftByOpening = false;
    field().requestFocus();
    field().selectAll();
  }

  private TextField field() {
    return query.field().field();
  }

  private void open() {
    model
        .selectedProperty()
        .get()
        .ifPresent(
            turn -> {
              leftByOpening = true;
              model.open(turn);
            });
  }

  /// Who opened a hit goes on with the hits when they come back.
  private void comeBack() {
    if (centre.getScene() != null && leftByOpening) {
      leftByOpening = false;
      FxThread.later(hits::enter);
    }
  }

  private void chooseCode(Node below) {
    chooser.open(
        below,
        model.projectProperty().get().codebook(),
        () -> {
          if (model.triage().codeProperty().get().isPresent() && !hits.getItems().isEmpty()) {
            hits.enter();
          } else {
            below.requestFocus();
          }
        });
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
        open();
        key.consume();
      }
      default -> {}
    }
  }

  private void pressedAnywhere(KeyEvent key) {
    if (key.getCode() == KeyCode.F1) {
      query.showLanguage();
      key.consume();
    }
  }
}
