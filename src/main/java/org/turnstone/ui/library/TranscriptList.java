package org.turnstone.ui.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.turnstone.ui.kit.SegmentedChoice;
import org.turnstone.ui.kit.Stylesheets;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// The list of transcripts: choosing one opens it.
public final class TranscriptList extends VBox {

  static final Words WORDS = Words.of(TranscriptList.class);

  private static final int ROWS_BEFORE = 3;

  private final LibraryModel model;
  private final Consumer<String> open;
  private final ListView<ListEntry> list;
  private Optional<String> standingOn = Optional.empty();
  private boolean following;

  /// @param open gets the id of a transcript that was chosen here
  public TranscriptList(LibraryModel model, Consumer<String> open) {
    this.model = model;
    this.open = open;
    this.list = new ListView<>(model.shown());
    list.setId("transcripts");
    list.setAccessibleText(WORDS.text("list"));
    list.setCellFactory(_ -> new EntryCell(this::collapse, model.namesProperty()));
    model.namesProperty().addListener((_, _, _) -> list.refresh());
    list.setPlaceholder(empty());
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::fold);
    VBox.setVgrow(list, Priority.ALWAYS);
    SegmentedChoice<Segment> segments =
        new SegmentedChoice<>(WORDS.text("segment"), List.of(Segment.values()), this::words);
    segments.chosenProperty().bindBidirectional(model.segmentProperty());
    getStyleClass().addAll("panel", "library");
    getStylesheets().add(Stylesheets.beside(TranscriptList.class, "library.css"));
    getChildren()
        .addAll(
            new ListHeader(model),
            new FilterField(model),
            new WantedValues(model),
            segments,
            list,
            new ListFooter(model));
    model
        .readingProperty()
        .subscribe(
            now -> {
              standingOn = now;
              follow();
            });
    // As a change listener it comes after that of the list, which loses its selection on a change.
    model.shown().addListener((ListChangeListener<ListEntry>) _ -> follow());
  }

  private void chosen(@Nullable ListEntry entry) {
    if (entry == null || following) {
      return;
    }
    standingOn = Optional.of(entry.key());
    if (entry instanceof TranscriptRow row
        && !Optional.of(row.id()).equals(model.readingProperty().get())) {
      open.accept(row.id());
    }
  }

  /// As in a tree: left and right fold and unfold the group one stands on, Enter and Space do
  /// either.
  private void fold(KeyEvent pressed) {
    if (list.getSelectionModel().getSelectedItem() instanceof GroupRow group) {
      switch (pressed.getCode()) {
        case LEFT -> collapse(group, true);
        case RIGHT -> collapse(group, false);
        case ENTER, SPACE -> collapse(group, !group.collapsed());
        default -> {
          return;
        }
      }
      pressed.consume();
    }
  }

  private void collapse(GroupRow group, boolean collapsed) {
    standingOn = Optional.of(group.key());
    model.collapse(group, collapsed);
  }

  /// Selects the line one stands on, without opening anything: the transcript that is being read,
  /// unless one has gone on to the heading of a group.
  private void follow() {
    following = true;
    try {
      OptionalInt place = standingOn.map(model::place).orElse(OptionalInt.empty());
      if (place.isEmpty()) {
        list.getSelectionModel().clearSelection();
      } else if (list.getSelectionModel().getSelectedIndex() != place.getAsInt()) {
        list.getSelectionModel().select(place.getAsInt());
        bringIntoView(place.getAsInt());
      }
    } finally {
      following = false;
    }
  }

  /// Scrolls only when it is not to be seen, with a few rows before it.
  private void bringIntoView(int index) {
    boolean seen =
        list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && flow.getFirstVisibleCell().getIndex() <= index
            && index < flow.getLastVisibleCell().getIndex();
    if (!seen) {
      list.scrollTo(Math.max(0, index - ROWS_BEFORE));
    }
  }

  private ObservableValue<String> words(Segment segment) {
    return Bindings.createStringBinding(
        () -> {
          int all = model.allProperty().get();
          int done = model.doneProperty().get();
          return WORDS.text("segment." + segment, segment == Segment.DONE ? done : all - done);
        },
        model.allProperty(),
        model.doneProperty());
  }

  private VBox empty() {
    Label words = Texts.wrapped("", "text2");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::emptyWords,
                model.filterProperty(),
                model.valuesProperty(),
                model.segmentProperty(),
                model.allProperty()));
    Button clear = new Button(WORDS.text("filter.clear"));
    clear.getStyleClass().add("compact");
    clear.setOnAction(_ -> model.clear());
    clear
        .visibleProperty()
        .bind(
            Bindings.isNotEmpty(model.filterProperty())
                .or(Bindings.notEqual(Map.of(), model.valuesProperty())));
    VBox empty = new VBox(12, words, clear);
    empty.getStyleClass().add("list-empty");
    return empty;
  }

  private String emptyWords() {
    if (!model.filterProperty().get().isBlank()) {
      return WORDS.text("empty.filter", model.filterProperty().get().strip());
    }
    if (!model.valuesProperty().get().isEmpty()) {
      return WORDS.text("empty.values");
    }
    return WORDS.text(
        model.allProperty().get() == 0 ? "empty" : "empty." + model.segmentProperty().get());
  }
}
