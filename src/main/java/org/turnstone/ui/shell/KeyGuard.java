package org.turnstone.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.turnstone.ui.kit.Command;

/// Keeps keys from the menus where they mean something else: letters, digits and signs while
/// someone types, and all of them while a sheet lies over the window.
final class KeyGuard {

  private KeyGuard() {}

  static void watch(Scene scene, WindowCommands commands, Sheet sheet) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          boolean typing = pressed.getTarget() instanceof TextInputControl;
          if (commands
              .all()
              .filter(command -> sheet.isVisible() || (typing && command.hasBareKey()))
              .anyMatch(command -> isKeyOf(command, pressed))) {
            pressed.consume();
          }
        });
  }

  private static boolean isKeyOf(Command command, KeyEvent pressed) {
    return command.key().filter(key -> key.match(pressed)).isPresent();
  }
}
