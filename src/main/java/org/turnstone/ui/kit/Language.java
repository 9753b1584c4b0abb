package org.turnstone.ui.kit;

import java.util.Locale;

/// The languages that the window speaks. One at a time for the whole program; the texts that stand
/// on the screen already stay as they are, so whoever changes it makes the window anew.
public enum Language {
  ENGLISH(Locale.ENGLISH),
  GERMAN(Locale.GERMAN);

  private static volatile Language spoken = ENGLISH;

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /// The one that is spoken now; English until [#speak] says otherwise.
  public static Language spoken() {
    return spoken;
  }

  /// The one that the system asks for, as far as we have it.
  public static Language ofSystem(Locale system) {
    return GERMAN.locale.getLanguage().equals(system.getLanguage()) ? GERMAN : ENGLISH;
  }

  public void speak() {
    spoken = this;
  }

  /// For numbers, dates and plurals.
  public Locale locale() {
    return locale;
  }
}
