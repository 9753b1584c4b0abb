package org.turnstone.ui.kit;

import javafx.scene.input.KeyCombination;

/// How keys are written.
public final class Keys {

  private Keys() {}

  /// A combination as people read it: `Ctrl Z`.
  public static String text(KeyCombination keys) {
    String shown = keys.getDisplayText();
    return shown.endsWith("+") && shown.length() > 1
        ? shown.substring(0, shown.length() - 1).replace('+', ' ') + "+"
        : shown.replace('+', ' ');
  }
}
