package org.turnstone.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Letters, digits and signs that are keys of commands belong to the words while someone types:
/// they are kept from the menus there.
final class BareKeys {

  private BareKeys() {}

  static void keepFromFields(Scene scene, WindowCommands commands) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (pressed.getTarget() instanceof TextInputControl && isBareKey(commands, pressed)) {
            pressed.consume();
          }
        });
  }

  private static boolean isBareKey(WindowCommands commands, KeyEvent pressed) {
    return commands
        .all()
        .filter(command -> command.hasBareKey())
        .flatMap(command -> command.key().stream())
        .anyMatch((KeyCombination key) -> key.match(pressed));
  }
}
