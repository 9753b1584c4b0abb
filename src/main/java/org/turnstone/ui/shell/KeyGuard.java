package org.turnstone.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.turnstone.ui.kit.Command;

/// Keeps keys from where they mean something else: letters, digits and signs from the menus while
/// someone types, all keys of the menus while something lies over the window, and the letter that
/// opened a field from that field.
final class KeyGuard {

  private final WindowCommands commands;
  private final BooleanSupplier covered;
  private boolean pressedOutsideFields;

  private KeyGuard(WindowCommands commands, BooleanSupplier covered) {
    this.commands = commands;
    this.covered = covered;
  }

  /// @param covered whether something lies over the window
  static void watch(Scene scene, WindowCommands commands, BooleanSupplier covered) {
    KeyGuard guard = new KeyGuard(commands, covered);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, guard::keepFromMenus);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, guard::runChosen);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED, pressed -> guard.pressedOutsideFields = !isInField(pressed));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> guard.pressedOutsideFields = false);
    scene.addEventFilter(KeyEvent.KEY_TYPED, guard::keepFromField);
  }

  private void keepFromMenus(KeyEvent pressed) {
    boolean typing = isInField(pressed);
    if (commands
        .all()
        .filter(command -> covered.getAsBoolean() || (typing && command.hasBareKey()))
        .anyMatch(command -> isKeyOf(command, pressed))) {
      pressed.consume();
    }
  }

  /// A view takes the keys it knows before the menus see them. One that the person chose for a
  /// command means the command.
  private void runChosen(KeyEvent pressed) {
    boolean typing = isInField(pressed);
    commands
        .all()
        .filter(command -> !command.key().equals(command.standardKey()))
        .filter(command -> !covered.getAsBoolean() && !(typing && command.hasBareKey()))
        .filter(command -> isKeyOf(command, pressed))
        .findFirst()
        .ifPresent(
            command -> {
              pressed.consume();
              command.run();
            });
  }

  /// A letter is typed after its key was pressed. When the press moved the focus into a field, the
  /// letter would arrive there.
  private void keepFromField(KeyEvent typed) {
    if (pressedOutsideFields && isInField(typed)) {
      typed.consume();
    }
  }

  private static boolean isInField(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl;
  }

  private static boolean isKeyOf(Command command, KeyEvent pressed) {
    return command.key().filter(key -> key.match(pressed)).isPresent();
  }
}
