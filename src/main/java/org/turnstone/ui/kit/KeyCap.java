package org.turnstone.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// A key as it stands beside what it does.
public final class KeyCap extends Label {

  /// @param keys as they are written in English: `Ctrl Enter`
  public KeyCap(String keys) {
    getStyleClass().add("key-cap");
    setMinWidth(USE_PREF_SIZE);
    show(Keys.written(keys));
  }

  public KeyCap(KeyCombination keys) {
    this(Keys.text(keys));
  }

  /// The key of a command, as long as it has one, also after the person chose another.
  public KeyCap(Command command) {
    this("");
    managedProperty().bind(visibleProperty());
    command
        .keyProperty()
        .subscribe(
            keys -> {
              show(keys.map(Keys::text).orElse(""));
              setVisible(keys.isPresent());
            });
  }

  private void show(String keys) {
    setText(keys);
    setAccessibleText(Words.KIT.text("key", keys));
  }
}
