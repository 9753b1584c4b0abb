package org.turnstone.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The same value for someone who does not live as long as it: the theme, say, for a view of a
/// project. Who listens to the value itself is kept by it for ever; who listens to the copy goes
/// with the copy, which is to be held in a field.
public final class Bound {

  private Bound() {}

  public static <T> ReadOnlyObjectProperty<T> to(ObservableValue<T> lasting) {
    ReadOnlyObjectWrapper<T> copy = new ReadOnlyObjectWrapper<>();
    copy.bind(lasting);
    return copy;
  }
}
