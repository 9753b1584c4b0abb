package org.turnstone.ui.transcript;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// The name of a code beside its stripe, after the initial of its coder when that is another
/// person.
final class StripeName extends Label {

  private static final PseudoClass EMPHASISED = PseudoClass.getPseudoClass("emphasised");

  private final Page page;
  private Optional<PlacedCoding> coding = Optional.empty();

  StripeName(Page page) {
    this.page = page;
    getStyleClass().setAll("stripe-name");
    setEllipsisString("…");
    setMouseTransparent(true);
    setManaged(false);
  }

  void show(PlacedCoding named) {
    coding = Optional.of(named);
    setText(
        (page.reading().isMine(named) ? "" : initial(named) + " ")
            + page.reading().codeName(named));
    setTextFill(page.shades(named).name());
    refresh();
  }

  /// Looks again whether it stands out or is dimmed.
  void refresh() {
    coding.ifPresent(
        named -> {
          pseudoClassStateChanged(EMPHASISED, page.isEmphasised(named));
          page.dim(this, named);
        });
  }

  private static String initial(PlacedCoding coding) {
    String coder = coding.coding().coder().strip();
    return coder.isEmpty() ? "?" : Character.toString(Character.toUpperCase(coder.codePointAt(0)));
  }
}
