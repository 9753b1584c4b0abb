package org.turnstone.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// Dark words on a light ground, or the other way round.
public enum Theme {
  LIGHT,
  DARK;

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /// The style sheet that standard controls take their shapes from.
  String userAgentStylesheet() {
    return this == LIGHT
        ? new PrimerLight().getUserAgentStylesheet()
        : new PrimerDark().getUserAgentStylesheet();
  }

  /// The style sheet with the colours of this theme, as looked-up colours `-ts-...`.
  String tokens() {
    return Stylesheets.beside(Theme.class, this == LIGHT ? "light.css" : "dark.css");
  }
}
