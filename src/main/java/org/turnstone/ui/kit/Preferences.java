package org.turnstone.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// What a person chose for themselves, to be followed at once by whoever it concerns. To be used on
/// the JavaFX thread.
public final class Preferences {

  /// Where one is after a turn was tagged by the key of a code or with Enter.
  public enum AfterTagging {
    STAY,
    NEXT_TURN,
    NEXT_UNCODED
  }

  /// Which language the window speaks.
  public enum LanguageChoice {
    SYSTEM,
    ENGLISH,
    GERMAN
  }

  private final Appearance appearance;
  private final ObjectProperty<ReadingWidth> readingWidth =
      new SimpleObjectProperty<>(this, "readingWidth", ReadingWidth.STANDARD);
  private final ObjectProperty<Colouring> colouring =
      new SimpleObjectProperty<>(this, "colouring", Colouring.BY_CODE);
  private final ObjectProperty<AfterTagging> afterTagging =
      new SimpleObjectProperty<>(this, "afterTagging", AfterTagging.STAY);
  private final ObjectProperty<LanguageChoice> language =
      new SimpleObjectProperty<>(this, "language", LanguageChoice.SYSTEM);
  private final ObservableMap<String, String> keys = FXCollections.observableHashMap();

  public Preferences(Appearance appearance) {
    this.appearance = appearance;
  }

  public Appearance appearance() {
    return appearance;
  }

  public ObjectProperty<ReadingWidth> readingWidthProperty() {
    return readingWidth;
  }

  public ObjectProperty<Colouring> colouringProperty() {
    return colouring;
  }

  public ObjectProperty<AfterTagging> afterTaggingProperty() {
    return afterTagging;
  }

  /// Changing it takes a new window; see [Language].
  public ObjectProperty<LanguageChoice> languageProperty() {
    return language;
  }

  /// Keys that differ from the standard: the id of a command, and the name of its key as
  /// [javafx.scene.input.KeyCombination#getName] gives it, or nothing for none.
  public ObservableMap<String, String> keys() {
    return keys;
  }
}
