package org.turnstone.ui;

import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Presses keys in a window as fast as it takes them, and counts them: every key that goes down,
/// modifiers too.
final class Keyboard {

  private final Scene scene;
  private int strokes;

  Keyboard(Scene scene) {
    this.scene = scene;
  }

  int strokes() {
    return strokes;
  }

  /// Letters, blanks, digits and commas.
  Keyboard type(String text) {
    return onWindow(() -> letters(text));
  }

  private void letters(String text) {
    text.chars().forEach(c -> press(code((char) c), Character.toString(c), false));
  }

  Keyboard press(KeyCode key) {
    return onWindow(() -> press(key, typed(key), false));
  }

  private static String typed(KeyCode key) {
    boolean types = key.isLetterKey() || key.isDigitKey() || key == KeyCode.PERIOD;
    return types ? key.getChar().toLowerCase(Locale.ROOT) : "";
  }

  /// Letters and then a key, in one go: faster than a person, who waits for nothing in between.
  Keyboard typeAndPress(String text, KeyCode key) {
    return onWindow(
        () -> {
          letters(text);
          press(key, typed(key), false);
        });
  }

  Keyboard pressWithAlt(KeyCode key) {
    strokes++;
    return onWindow(() -> press(key, "", true));
  }

  private Keyboard onWindow(Runnable keys) {
    TestWindow.on(
        () -> {
          keys.run();
          return true;
        });
    return this;
  }

  private void press(KeyCode key, String typed, boolean alt) {
    strokes++;
    fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key, alt);
    if (!typed.isEmpty()) {
      fire(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, alt);
    }
    fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key, alt);
  }

  private void fire(EventType<KeyEvent> type, String typed, KeyCode key, boolean alt) {
    EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    Event.fireEvent(
        target, new KeyEvent(type, typed, key.getChar(), key, false, false, alt, false));
  }

  private static KeyCode code(char c) {
    return switch (c) {
      case ' ' -> KeyCode.SPACE;
      case ',' -> KeyCode.COMMA;
      default -> KeyCode.getKeyCode(Character.toString(Character.toUpperCase(c)));
    };
  }
}
