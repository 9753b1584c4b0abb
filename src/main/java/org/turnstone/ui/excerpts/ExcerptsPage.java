package org.turnstone.ui.excerpts;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.excerpts.ExcerptGroup.Key;
import org.turnstone.model.Coding;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.MemoDraft;
import org.turnstone.ui.kit.MemoField;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The list of excerpts under its filters, and what keys do in it.
final class ExcerptsPage extends VBox implements ExcerptRequests {

  private static final Words WORDS = Words.of(ExcerptsPage.class);

  private final ExcerptsModel model;
  private final ExcerptsActions actions;
  private final ExcerptChanges changes;
  private final Popover popover;
  private final MemoDraft draft;
  private final TextArea memo;
  private final ExcerptList list;

  ExcerptsPage(ExcerptsModel model, ExcerptsActions actions, Pane layer) {
    this.model = model;
    this.actions = actions;
    changes = new ExcerptChanges(model, actions);
    popover = new Popover(layer);
    draft = new MemoDraft(actions.changes());
    memo = MemoField.of(draft, this::endWriting);
    memo.setId("excerpt-memo");
    memo.setAccessibleText(WORDS.text("memo"));
    memo.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                model.writingProperty().set(Optional.empty());
              }
            });
    list = new ExcerptList(model, changes, this);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.rowsProperty().get().isEmpty(), model.rowsProperty()));
    StackPane room = new StackPane(list, empty());
    room.getStyleClass().add("excerpts-room");
    room.setPrefHeight(0);
    VBox.setVgrow(room, Priority.ALWAYS);
    getStyleClass().add("canvas");
    getChildren().addAll(new ExcerptsHead(model, new FilterBar(model, popover), actions), room);
  }

  ExcerptList list() {
    return list;
  }

  void goTo(Key group) {
    model.fold(group, false);
    list.goTo(group);
  }

  /// Saves what is being written.
  void save() {
    draft.save();
  }

  private Node empty() {
    Label words = Texts.wrapped("", "text2");
    words.setId("no-excerpts");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model
                        .troubleProperty()
                        .get()
                        .orElseGet(
                            () ->
                                WORDS.text(
                                    model.shown().found().all() == 0
                                        ? "empty.begin"
                                        : "empty.none")),
                model.shownProperty(),
                model.troubleProperty()));
    Button clear = new Button(WORDS.text("empty.clear"));
    clear.setId("clear-filters");
    clear.getStyleClass().add("compact");
    clear.setOnAction(_ -> model.filtersProperty().set(Filters.NONE));
    clear.visibleProperty().bind(model.filtersProperty().map(filters -> !filters.isEmpty()));
    VBox empty = new VBox(words, clear);
    empty.getStyleClass().add("empty");
    empty.visibleProperty().bind(list.visibleProperty().not());
    return empty;
  }

  private void pressed(KeyEvent key) {
    if (key.getTarget() != list) {
      return;
    }
    boolean done =
        key.isAltDown() ? resize(key) : !key.isShiftDown() && !key.isShortcutDown() && act(key);
    if (done) {
      key.consume();
    }
  }

  private boolean act(KeyEvent key) {
    Optional<Row.Head> head = list.focusedHead();
    switch (key.getCode()) {
      case ENTER -> {
        head.ifPresent(row -> model.fold(row.group().key(), row.open()));
        if (head.isEmpty()) {
          open();
        }
      }
      case RIGHT -> head.ifPresent(row -> model.fold(row.group().key(), false));
      case LEFT -> {
        head.ifPresent(row -> model.fold(row.group().key(), true));
        if (head.isEmpty()) {
          list.toHead();
        }
      }
      case R -> recode();
      case M -> chosen().stream().findFirst().ifPresent(this::write);
      case DELETE, BACK_SPACE -> remove();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// The ends of the chosen coding: with Alt and Shift the last one, with Control too the first.
  private boolean resize(KeyEvent key) {
    boolean forward = key.getCode() == javafx.scene.input.KeyCode.RIGHT;
    if (!key.isShiftDown() || !forward && key.getCode() != javafx.scene.input.KeyCode.LEFT) {
      return false;
    }
    if (chosen().size() == 1) {
      changes.resize(chosen().getFirst(), key.isShortcutDown(), forward);
    }
    return true;
  }

  private List<Coding> chosen() {
    return model.chosenProperty().get();
  }

  @Override
  public void open() {
    chosen().stream().findFirst().ifPresent(this::open);
  }

  @Override
  public void open(Coding coding) {
    Optional<Integer> turn = model.span(coding).map(Span::first);
    if (turn.isPresent()) {
      actions.open(coding, turn.get());
    } else {
      actions.place(coding);
    }
  }

  @Override
  public void recode() {
    if (!chosen().isEmpty() && model.isEditable()) {
      List<Coding> these = chosen();
      CodePicker picker =
          new CodePicker(
              model.workspace().project().codebook(),
              code -> {
                popover.close();
                changes.recode(these, code.id());
              });
      popover.open(list.boundsOfFocused(), picker, picker.first());
    }
  }

  @Override
  public void remove() {
    if (!chosen().isEmpty()) {
      changes.remove(chosen());
    }
  }

  @Override
  public void write(Coding coding) {
    if (!model.isEditable()) {
      return;
    }
    Coding now = model.now(coding);
    draft.moveOn(
        Optional.of(
            new MemoDraft.Subject(
                new MemoTarget.OnCoding(now.transcript(), now.id()),
                WORDS.text("memo.subject", changes.code(now.code()), changes.place(now)),
                now.memo())));
    model.writingProperty().set(Optional.of(now.id()));
    FxThread.later(
        () -> {
          memo.requestFocus();
          memo.end();
        });
  }

  @Override
  public Node memoField() {
    return memo;
  }

  private void endWriting() {
    list.requestFocus();
  }
}
