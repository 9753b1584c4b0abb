package org.turnstone.ui.coding;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.turnstone.ui.kit.Words;

/// Where a code is typed. Its keys work on the list of what fits, which stands beside it.
final class TagField extends TextField {

  private static final Words WORDS = Words.of(TagField.class);

  private final TagSearch search;
  private final Ends ends;

  /// How tagging ends.
  interface Ends {

    /// Reading goes on.
    void close();

    /// Tags, and goes on to tag the next uncoded turn.
    ///
    /// @return false when there is nothing to tag, and the key means what it means elsewhere
    boolean goOn();
  }

  TagField(TagSearch search, Ends ends) {
    this.search = search;
    this.ends = ends;
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
      case ESCAPE -> ends.close();
      case ENTER -> {
        if (key.isShortcutDown() ? search.create() : search.accept()) {
          ends.close();
        }
      }
      case TAB -> taken = !key.isShiftDown() && !key.isShortcutDown() && ends.goOn();
      case BACK_SPACE -> taken = search.takeBack();
      default -> taken = false;
    }
    if (taken) {
      key.consume();
    }
  }

  /// No name of a code needs a comma as much as a person needs to give two codes at once.
  private void typed(KeyEvent key) {
    if (key.getCharacter().equals(",")) {
      search.takeUp();
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
