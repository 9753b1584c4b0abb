package org.turnstone.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// One thing a person can do: its words, its key, whether it can be done now, and doing it. The
/// same value makes the menu item, the button, the line in the sheet of keys and that in the
/// palette. Its key is the standard one until the person gives it another.
public final class Command {

  private final String id;
  private final StringProperty text = new SimpleStringProperty(this, "text");
  private final BooleanProperty enabled = new SimpleBooleanProperty(this, "enabled", true);
  private final Runnable action;
  private Optional<KeyCombination> standardKey = Optional.empty();
  private final ObjectProperty<Optional<KeyCombination>> key =
      new SimpleObjectProperty<>(this, "key", Optional.empty());
  private Optional<Feather> icon = Optional.empty();

  /// @param id short and lasting, `edit.undo`
  /// @param text what the menu says
  public Command(String id, String text, Runnable action) {
    this.id = id;
    this.text.set(text);
    this.action = action;
  }

  /// A command whose words stand under its id.
  public static Command of(Words words, String id, Runnable action) {
    return new Command(id, words.text(id), action);
  }

  public static Command of(Words words, String id, String keys, Runnable action) {
    return of(words, id, action).key(keys);
  }

  /// @param keys as `Shortcut+Z`, `Alt+LEFT`, `J`; see [KeyCombination#valueOf]
  public Command key(String keys) {
    standardKey = Optional.of(KeyCombination.valueOf(keys));
    key.set(standardKey);
    return this;
  }

  public Command icon(Feather icon) {
    this.icon = Optional.of(icon);
    return this;
  }

  public Command enabledWhen(ObservableBooleanValue condition) {
    enabled.bind(condition);
    return this;
  }

  /// Words that change, as those of undo do.
  public Command named(ObservableStringValue words) {
    text.bind(words);
    return this;
  }

  public String id() {
    return id;
  }

  public ObservableStringValue textProperty() {
    return text;
  }

  public BooleanProperty enabledProperty() {
    return enabled;
  }

  public Optional<KeyCombination> key() {
    return key.get();
  }

  public ReadOnlyObjectProperty<Optional<KeyCombination>> keyProperty() {
    return key;
  }

  /// The key it has unless the person chose another.
  public Optional<KeyCombination> standardKey() {
    return standardKey;
  }

  /// From now on that is its key; whoever shows it follows.
  public void changeKey(Optional<KeyCombination> chosen) {
    key.set(chosen);
  }

  public Optional<Feather> icon() {
    return icon;
  }

  /// The words and the key: `Undo tag “sameness” (Ctrl Z)`.
  public String textWithKey() {
    return key().map(keys -> text.get() + " (" + Keys.text(keys) + ")").orElseGet(text::get);
  }

  /// The same, following both.
  public ObservableValue<String> textWithKeyProperty() {
    return Bindings.createStringBinding(this::textWithKey, text, key);
  }

  /// Whether its key is a letter, a digit or a sign alone, which belongs to the words while someone
  /// types.
  public boolean hasBareKey() {
    return key().filter(Keys::isBare).isPresent();
  }

  /// Does it if it can be done now.
  public void run() {
    if (enabled.get()) {
      action.run();
    }
  }
}
