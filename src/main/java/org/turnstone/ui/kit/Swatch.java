package org.turnstone.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.turnstone.model.CodeColour;

/// The little square that stands for the colour of a code.
public final class Swatch extends Region {

  private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("hollow");

  public Swatch(CodeColour colour) {
    show(colour);
  }

  public void show(CodeColour colour) {
    getStyleClass().setAll("swatch", CodeColours.styleClass(colour));
  }

  /// Drawn as an outline when the code is hidden.
  public void setHollow(boolean hollow) {
    pseudoClassStateChanged(HOLLOW, hollow);
  }
}
