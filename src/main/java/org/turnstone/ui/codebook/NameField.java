package org.turnstone.ui.codebook;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.turnstone.model.Code;
import org.turnstone.ui.kit.Words;

/// The name of a code being written in its row. Enter takes it, Escape gives it up; going elsewhere
/// takes it when it can be.
final class NameField extends TextField {

  private static final Words WORDS = Words.of(NameField.class);

  private final Code code;
  private final CodebookChanges changes;
  private final Runnable end;
  private final Tooltip objection = new Tooltip();
  private boolean ended;

  NameField(Code code, CodebookChanges changes, Runnable end) {
    super(code.name());
    this.code = code;
    this.changes = changes;
    this.end = end;
    setId("name-in-place");
    objection.setHideOnEscape(false);
    setAccessibleText(WORDS.text("form.name"));
    HBox.setHgrow(this, Priority.ALWAYS);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                take(false);
              }
            });
  }

  /// Keys that would move on in the tree stay here.
  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case ESCAPE -> {
        leave();
        key.consume();
      }
      case ENTER -> {
        take(true);
        key.consume();
      }
      case UP, DOWN -> key.consume();
      default -> objection.hide();
    }
  }

  private void take(boolean insist) {
    if (ended) {
      return;
    }
    Optional<String> against =
        changes.objection(
            Optional.of(code), getText(), changes.codebook().parent(code).map(Code::id));
    if (against.isPresent() && insist) {
      object(against.get());
    } else {
      String name = getText();
      leave();
      if (against.isEmpty()) {
        changes.rename(code, name);
      }
    }
  }

  private void object(String sentence) {
    objection.setText(sentence);
    setAccessibleHelp(sentence);
    Bounds here = localToScreen(getBoundsInLocal());
    objection.show(this, here.getMinX(), here.getMaxY());
  }

  private void leave() {
    ended = true;
    objection.hide();
    end.run();
  }
}
