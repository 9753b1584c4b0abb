package org.turnstone.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// A key as it stands beside what it does.
public final class KeyCap extends Label {

  public KeyCap(String keys) {
    super(keys);
    getStyleClass().add("key-cap");
    setAccessibleText(Words.KIT.text("key", keys));
    setMinWidth(USE_PREF_SIZE);
  }

  public KeyCap(KeyCombination keys) {
    this(Keys.text(keys));
  }
}
