package org.turnstone.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.turnstone.model.Naming;
import org.turnstone.model.Pseudonyms;

/// Under which names people are shown: their pseudonyms, or their real names while a person wants
/// to see those. One for all views of a project; to be used on the JavaFX thread.
public final class ShownNames {

  private final BooleanProperty real = new SimpleBooleanProperty(this, "real");
  private final ReadOnlyObjectWrapper<Pseudonyms> pseudonyms =
      new ReadOnlyObjectWrapper<>(this, "pseudonyms", Pseudonyms.NONE);
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper(this, "told", "");
  private Naming naming = Naming.AS_WRITTEN;

  public ShownNames() {
    real.addListener((_, _, _) -> choose());
  }

  /// Whether real names are shown although there are pseudonyms.
  public BooleanProperty realProperty() {
    return real;
  }

  /// What puts names into a text; another one whenever something else is to be shown.
  public ReadOnlyObjectProperty<Pseudonyms> pseudonymsProperty() {
    return pseudonyms.getReadOnlyProperty();
  }

  /// The same at this moment, for another thread too.
  public Pseudonyms now() {
    return pseudonyms.get();
  }

  /// Which names are shown, in words for the status bar; empty when nobody has a pseudonym.
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /// To be told of the names of a project before its views are told of the project.
  public void update(Naming naming) {
    if (naming.equals(this.naming)) {
      return;
    }
    this.naming = naming;
    choose();
  }

  private void choose() {
    told.set(
        naming.hasPseudonyms() ? Words.KIT.text(real.get() ? "names.real" : "names.shown") : "");
    pseudonyms.set(real.get() ? Pseudonyms.realNames(naming) : Pseudonyms.of(naming));
  }
}
