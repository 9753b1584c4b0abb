package org.turnstone.ui.kit;

import javafx.application.ColorScheme;
import javafx.application.Platform;

/// Which theme a person wants: one of the two, or whichever the system has just now.
public enum ThemeChoice {
  SYSTEM,
  LIGHT,
  DARK;

  static ThemeChoice of(Theme theme) {
    return theme == Theme.LIGHT ? LIGHT : DARK;
  }

  Theme theme() {
    return switch (this) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }
}
