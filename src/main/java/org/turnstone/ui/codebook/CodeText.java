package org.turnstone.ui.codebook;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.turnstone.model.Code;
import org.turnstone.ui.kit.Texts;

/// A text on a code, saved when one goes elsewhere. What comes from others meanwhile is shown
/// unless something else is being written; that one then keeps what it began from, so that both
/// texts survive.
final class CodeText {

  /// Keeps a text.
  interface Saving {

    /// @param seen the code as it was when the writing began
    /// @param before the text as it was then
    void save(Code seen, String before, String text);
  }

  /// @param code whose text it is
  /// @param before the text when writing began
  private record Subject(Code code, String before) {}

  private final TextArea area = Texts.area();
  private final Function<Code, String> read;
  private final Saving saving;
  private Optional<Subject> subject = Optional.empty();

  CodeText(String id, String name, String prompt, Function<Code, String> read, Saving saving) {
    this.read = read;
    this.saving = saving;
    area.setId(id);
    area.setAccessibleText(name);
    area.setPromptText(prompt);
    area.setPrefRowCount(2);
    area.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                save();
              }
            });
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  TextArea area() {
    return area;
  }

  void show(Code code) {
    boolean same = subject.filter(now -> now.code().id().equals(code.id())).isPresent();
    boolean written = subject.filter(now -> !now.before().equals(text())).isPresent();
    if (!same) {
      save();
    }
    if (!same || !written) {
      String now = read.apply(code);
      subject = Optional.of(new Subject(code, now));
      if (!area.getText().strip().equals(now)) {
        area.setText(now);
      }
    }
  }

  /// Nothing is written about.
  void clear() {
    save();
    subject = Optional.empty();
    area.clear();
  }

  void save() {
    Optional<Subject> writing = subject.filter(now -> !now.before().equals(text()));
    writing.ifPresent(
        now -> {
          subject = Optional.of(new Subject(now.code(), text()));
          saving.save(now.code(), now.before(), text());
        });
  }

  private String text() {
    return area.getText().strip();
  }

  /// Tab leads on, as in a form; Ctrl+Tab writes one.
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
      key.consume();
      area.requestFocusTraversal(
          key.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
    }
  }
}
