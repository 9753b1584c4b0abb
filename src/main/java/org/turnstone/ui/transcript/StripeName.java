package org.turnstone.ui.transcript;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// The name of a code beside its stripe, after the initial of its coder when that is another
/// person.
final class StripeName extends Label {

  private static final PseudoClass EMPHASISED = PseudoClass.getPseudoClass("emphasised");

  private final Page page;
  private final PlacedCoding coding;

  StripeName(Page page, PlacedCoding coding) {
    super(
        (page.reading().isMine(coding) ? "" : initial(coding) + " ")
            + page.reading().codeName(coding));
    this.page = page;
    this.coding = coding;
    getStyleClass().setAll("label", "stripe-name", page.colourClass(coding));
    setEllipsisString("…");
    setMouseTransparent(true);
    refresh();
  }

  /// Looks again whether it stands out or is dimmed.
  void refresh() {
    pseudoClassStateChanged(EMPHASISED, page.isEmphasised(coding));
    page.dim(this, coding);
  }

  private static String initial(PlacedCoding coding) {
    String coder = coding.coding().coder().strip();
    return coder.isEmpty() ? "?" : Character.toString(Character.toUpperCase(coder.codePointAt(0)));
  }
}
