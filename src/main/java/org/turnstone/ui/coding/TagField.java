package org.turnstone.ui.coding;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.turnstone.ui.kit.Words;

/// Where a code is typed. Its keys work on the list of what fits, which stands beside it.
final class TagField extends TextField {

  private static final Words WORDS = Words.of(TagField.class);

  private final TagSearch search;
  private final Runnable close;

  /// @param close ends the tagging
  TagField(TagSearch search, Runnable close) {
    this.search = search;
    this.close = close;
    setPromptText(WORDS.text("tag.field"));
    setAccessibleText(WORDS.text("tag.field.name"));
    focusedProperty().subscribe(this::onFocus);
    search.chosenProperty().subscribe(_ -> tellChosen());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /// Two fields share one search; the one without focus stays empty.
  private void onFocus(boolean focused) {
    if (focused) {
      textProperty().bindBidirectional(search.typedProperty());
    } else {
      textProperty().unbindBidirectional(search.typedProperty());
      clear();
    }
  }

  private void pressed(KeyEvent key) {
    boolean taken = true;
    switch (key.getCode()) {
      case DOWN -> search.down();
      case UP -> search.up();
      case ESCAPE -> close.run();
      case ENTER -> {
        if (key.isShortcutDown() ? search.create() : search.accept()) {
          close.run();
        }
      }
      default -> taken = false;
    }
    if (taken) {
      key.consume();
    }
  }

  /// No name of a code needs a comma as much as a person needs to give two codes at once.
  private void typed(KeyEvent key) {
    if (key.getCharacter().equals(",")) {
      if (search.accept()) {
        search.suggest();
      }
      key.consume();
    }
  }

  private void tellChosen() {
    int chosen = search.chosenProperty().get();
    setAccessibleHelp(
        chosen < 0 || chosen >= search.choices().size()
            ? ""
            : TagChoiceCell.words(search.choices().get(chosen)));
  }
}
