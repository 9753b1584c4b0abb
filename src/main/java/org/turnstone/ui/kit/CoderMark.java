package org.turnstone.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// A disc with the first letter of a coder's name: filled for the one at work here, an outline for
/// others.
public final class CoderMark extends Label {

  private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other-coder");

  public CoderMark(String coder, boolean me) {
    getStyleClass().setAll("coder-mark");
    show(coder, me);
  }

  public void show(String coder, boolean me) {
    pseudoClassStateChanged(OTHER, !me);
    show(coder);
  }

  public void show(String coder) {
    String name = coder.strip();
    setText(name.isEmpty() ? "" : Character.toString(Character.toUpperCase(name.codePointAt(0))));
    setAccessibleText(coder);
  }
}
