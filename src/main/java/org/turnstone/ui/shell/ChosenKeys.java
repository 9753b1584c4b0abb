package org.turnstone.ui.shell;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.turnstone.ui.kit.Command;
import org.turnstone.ui.kit.Keys;
import org.turnstone.ui.kit.Preferences;

/// The keys of the commands as the person wants them. A key does one thing: taking it for a command
/// takes it from the one that had it.
final class ChosenKeys {

  private final WindowCommands commands;
  private final Preferences preferences;

  /// Gives the commands the keys that were chosen before.
  ChosenKeys(WindowCommands commands, Preferences preferences) {
    this.commands = commands;
    this.preferences = preferences;
    commands.all().forEach(this::apply);
  }

  /// Whether it has another key than the standard one.
  boolean isChanged(Command command) {
    return preferences.keys().containsKey(command.id());
  }

  boolean isAnyChanged() {
    return !preferences.keys().isEmpty();
  }

  /// The command that has that key now.
  Optional<Command> holder(KeyCombination key) {
    return commands.all().filter(command -> has(command.key(), key)).findFirst();
  }

  void change(Command command, KeyCombination key) {
    holder(key).filter(other -> other != command).ifPresent(this::remove);
    set(command, Optional.of(key));
  }

  void remove(Command command) {
    set(command, Optional.empty());
  }

  /// Gives a command its standard key again, and takes that from whoever has it now.
  void reset(Command command) {
    command
        .standardKey()
        .ifPresentOrElse(key -> change(command, key), () -> set(command, Optional.empty()));
  }

  void resetAll() {
    preferences.keys().clear();
    commands.all().forEach(this::apply);
  }

  private void set(Command command, Optional<KeyCombination> key) {
    boolean standard =
        key.map(KeyCombination::getName).equals(command.standardKey().map(KeyCombination::getName));
    if (standard) {
      preferences.keys().remove(command.id());
    } else {
      preferences.keys().put(command.id(), key.map(KeyCombination::getName).orElse(""));
    }
    apply(command);
  }

  private void apply(Command command) {
    String chosen = preferences.keys().get(command.id());
    command.changeKey(chosen == null ? command.standardKey() : Keys.named(chosen));
  }

  private static boolean has(Optional<KeyCombination> key, KeyCombination other) {
    return key.map(KeyCombination::getDisplayText)
        .filter(other.getDisplayText()::equals)
        .isPresent();
  }
}
