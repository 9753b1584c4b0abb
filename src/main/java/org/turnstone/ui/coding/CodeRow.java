package org.turnstone.ui.coding;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.turnstone.model.Code;

/// A code in the tree. It stays the same row when the code is renamed, moved or used, so what is
/// folded, selected or scrolled to stays so too.
final class CodeRow {

  private final ReadOnlyObjectWrapper<Code> code;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
  private int own;

  CodeRow(Code code) {
    this.code = new ReadOnlyObjectWrapper<>(this, "code", code);
  }

  Code code() {
    return code.get();
  }

  ReadOnlyObjectProperty<Code> codeProperty() {
    return code.getReadOnlyProperty();
  }

  /// Codings of the code and of all codes below it.
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  int own() {
    return own;
  }

  void show(Code now) {
    code.set(now);
  }

  void setOwn(int codings) {
    own = codings;
  }

  void add(int codings) {
    count.set(count.get() + codings);
  }

  @Override
  public String toString() {
    return code().name() + " " + count.get();
  }
}
