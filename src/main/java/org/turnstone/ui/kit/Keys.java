package org.turnstone.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// How keys are written, and read from what is pressed.
public final class Keys {

  private Keys() {}

  /// A combination as people read it: `Ctrl Z`, in German `Strg Z`.
  public static String text(KeyCombination keys) {
    return parts(keys).stream().map(Keys::name).collect(Collectors.joining(" "));
  }

  /// Keys written in English as people read them here.
  static String written(String keys) {
    return Arrays.stream(keys.split(" ")).map(Keys::name).collect(Collectors.joining(" "));
  }

  /// The key of that name as [KeyCombination#getName] gives it; empty when it is none.
  public static Optional<KeyCombination> named(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(KeyCombination.valueOf(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /// What was pressed, as the key of a command; empty while only Shift and its like are down.
  public static Optional<KeyCombination> of(KeyEvent pressed) {
    KeyCode code = pressed.getCode();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
      return Optional.empty();
    }
    String name =
        Stream.of(
                pressed.isShortcutDown() ? "Shortcut" : "",
                pressed.isControlDown() && !pressed.isShortcutDown() ? "Ctrl" : "",
                pressed.isAltDown() ? "Alt" : "",
                pressed.isShiftDown() ? "Shift" : "",
                code.name())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("+"));
    return named(name);
  }

  /// Whether it is a letter, a digit or a sign alone.
  static boolean isBare(KeyCombination keys) {
    return keys.getDisplayText().length() == 1;
  }

  /// The same key, which menus then write in the language of the window.
  public static KeyCombination inMenu(KeyCombination keys) {
    return new Written(keys);
  }

  /// A plus is a key, too: `Ctrl++`.
  private static List<String> parts(KeyCombination keys) {
    String shown = keys.getDisplayText();
    return shown.endsWith("+") && shown.length() > 1
        ? Stream.concat(
                Arrays.stream(shown.substring(0, shown.length() - 1).split("\\+")), Stream.of("+"))
            .toList()
        : shown.length() == 1 ? List.of(shown) : List.of(shown.split("\\+"));
  }

  private static String name(String part) {
    String key = "key.name." + part.replace(' ', '_');
    return Words.KIT.has(key) ? Words.KIT.text(key) : part;
  }

  /// JavaFX knows the names of keys in English only.
  private static final class Written extends KeyCombination {

    private final KeyCombination keys;

    Written(KeyCombination keys) {
      this.keys = keys;
    }

    @Override
    public boolean match(KeyEvent pressed) {
      return keys.match(pressed);
    }

    @Override
    public String getName() {
      return keys.getName();
    }

    @Override
    public String getDisplayText() {
      return parts(keys).stream().map(Keys::name).collect(Collectors.joining("+"));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Written written && keys.equals(written.keys);
    }

    @Override
    public int hashCode() {
      return keys.hashCode();
    }
  }
}
