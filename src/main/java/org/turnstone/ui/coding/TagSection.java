package org.turnstone.ui.coding;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.model.Coding;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.OneLine;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What Enter will tag, the field for the code, and what is tagged there already.
final class TagSection extends VBox implements TagField.Ends {

  private static final Words WORDS = Words.of(TagSection.class);
  private static final int LONGEST_QUOTE = 28;

  private final CodingWork work;
  private final TagModel tagging;
  private final TagSearch search;
  private final CodingActions actions;
  private final TagField field;
  private final TagPopup popup;

  /// Whether the person tags turn after turn without leaving the field.
  private boolean running;

  TagSection(
      CodingWork work,
      CodeTally tally,
      TagModel tagging,
      SuggestionsModel suggestions,
      CodingActions actions,
      Pane layer) {
    this.work = work;
    this.tagging = tagging;
    this.actions = actions;
    search = new TagSearch(work, tally, tagging, suggestions);
    field = new TagField(search, this);
    popup = new TagPopup(layer, search, this);
    Label title = Texts.label("", "section-label", "text2");
    title
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::title, tagging.titleProperty(), search.recodingProperty()));
    KeyCap key = new KeyCap(WORDS.text("tag.key"));
    key.setMouseTransparent(true);
    key.visibleProperty().bind(field.textProperty().isEmpty());
    StackPane box = new StackPane(field, key);
    box.getStyleClass().add("tag-box");
    field.disableProperty().bind(tagging.possibleProperty().not());
    field.setId("tag-field");
    getStyleClass().add("section");
    getChildren().addAll(title, box);
    field.focusedProperty().subscribe(focused -> onFocus(focused, true));
    popup.field().focusedProperty().subscribe(focused -> onFocus(focused, false));
    field.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> open());
    field.textProperty().subscribe(this::openFor);
  }

  /// Begins to tag: below the words when they are on screen, else in the field here.
  void start(Optional<Bounds> words) {
    begin(words, Optional.empty());
  }

  /// Begins to choose another code for a coding.
  ///
  /// @param words where it is on the screen
  void recode(Coding coding, Optional<Bounds> words) {
    begin(words, Optional.of(coding));
  }

  private void begin(Optional<Bounds> words, Optional<Coding> recoding) {
    if (!tagging.possibleProperty().get()) {
      return;
    }
    if (!running) {
      search.end();
    }
    search.recodingProperty().set(recoding);
    search.suggest();
    words.ifPresentOrElse(
        bounds -> popup.showAt(bounds, recoding.map(this::recodeTitle).orElseGet(this::quoted)),
        () -> {
          field.requestFocus();
          open();
        });
  }

  @Override
  public void close() {
    running = false;
    search.end();
    popup.close();
    actions.goOnReading();
  }

  /// The field keeps the focus on the way, so that no letter is taken for a key of the window.
  @Override
  public boolean goOn() {
    if (search.recodingProperty().get().isPresent()) {
      return false;
    }
    if (search.isTravelling()) {
      return true;
    }
    boolean skips = running && search.isBlank() && search.chosenProperty().get() < 0;
    if (!skips && !search.accept()) {
      return !search.isBlank();
    }
    running = true;
    search.setTravelling(true);
    field.requestFocus();
    popup.close();
    actions.nextUncoded(this::arrived, this::stayed);
    return true;
  }

  private void arrived() {
    search.setTravelling(false);
    running = true;
    actions.tag();
  }

  private void stayed() {
    search.setTravelling(false);
    close();
  }

  private void openFor(String text) {
    if (!text.isEmpty()) {
      open();
    }
  }

  private void open() {
    if (!field.isFocused() || popup.isOpen()) {
      return;
    }
    search.suggest();
    if (!search.choices().isEmpty()) {
      popup.showUnder(field);
    }
  }

  private void onFocus(boolean focused, boolean panel) {
    if (focused && panel) {
      open();
    } else if (!focused && popup.isOpen() && !popup.hasFocus() && !field.isFocused()) {
      running = false;
      popup.close();
      search.end();
    }
  }

  private String title() {
    return search
        .recodingProperty()
        .get()
        .map(this::recodeTitle)
        .orElseGet(tagging.titleProperty()::get);
  }

  private String recodeTitle(Coding coding) {
    return WORDS.text("recode.title", tagging.name(coding));
  }

  private String quoted() {
    return WORDS.text("tag.quoted", OneLine.shortened(work.shownWords(), LONGEST_QUOTE));
  }
}
