package org.turnstone.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// A key as it stands beside what it does.
public final class KeyCap extends Label {

  /// @param keys as they are written in English: `Ctrl Enter`
  public KeyCap(String keys) {
    this();
    setText(Keys.written(keys));
  }

  public KeyCap(KeyCombination keys) {
    this(Keys.text(keys));
  }

  /// The key of a command, as long as it has one, also after the person chose another.
  public KeyCap(Command command) {
    this();
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> command.key().map(Keys::text).orElse(""), command.keyProperty()));
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  private KeyCap() {
    getStyleClass().add("key-cap");
    setMinWidth(USE_PREF_SIZE);
    accessibleTextProperty().bind(textProperty().map(keys -> Words.KIT.text("key", keys)));
  }
}
