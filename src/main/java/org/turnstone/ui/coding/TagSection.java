package org.turnstone.ui.coding;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.turnstone.ui.kit.KeyCap;
import org.turnstone.ui.kit.Texts;
import org.turnstone.ui.kit.Words;

/// What Enter will tag, the field for the code, and what is tagged there already.
final class TagSection extends VBox {

  private static final Words WORDS = Words.of(TagSection.class);
  private static final int LONGEST_QUOTE = 28;

  private final CodingWork work;
  private final TagModel tagging;
  private final TagSearch search;
  private final CodingActions actions;
  private final TagField field;
  private final TagPopup popup;

  TagSection(
      CodingWork work, CodeTally tally, TagModel tagging, CodingActions actions, Pane layer) {
    this.work = work;
    this.tagging = tagging;
    this.actions = actions;
    search = new TagSearch(work, tally, tagging);
    field = new TagField(search, this::stop);
    popup = new TagPopup(layer, search, this::stop);
    Label title = Texts.label("", "section-label", "text2");
    title.textProperty().bind(tagging.titleProperty());
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
    if (!tagging.possibleProperty().get()) {
      return;
    }
    search.clear();
    search.suggest();
    words.ifPresentOrElse(bounds -> popup.showAt(bounds, quoted()), field::requestFocus);
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
      popup.close();
      search.clear();
    }
  }

  private void stop() {
    search.clear();
    popup.close();
    actions.goOnReading();
  }

  private String quoted() {
    String text =
        work.place()
            .map(place -> place.range().in(place.transcript().text()))
            .orElse("")
            .replaceAll("\\s+", " ");
    return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)).strip() + "…";
  }
}
