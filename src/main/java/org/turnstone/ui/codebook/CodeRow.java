package org.turnstone.ui.codebook;

import java.util.BitSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.turnstone.model.Code;

/// A code in the tree. It stays the same row when the code is renamed, moved or used, so what is
/// folded, selected or scrolled to stays so too.
final class CodeRow {

  /// How often a code and all codes below it are used.
  ///
  /// @param transcripts in which one of them is, each once
  record Use(int codings, int transcripts) {

    /// Before it was counted.
    static final Use UNKNOWN = new Use(-1, -1);

    boolean isKnown() {
      return codings >= 0;
    }
  }

  private final ReadOnlyObjectWrapper<Code> code;
  private final ReadOnlyObjectWrapper<Use> use =
      new ReadOnlyObjectWrapper<>(this, "use", Use.UNKNOWN);
  private BitSet transcripts = new BitSet();

  CodeRow(Code code) {
    this.code = new ReadOnlyObjectWrapper<>(this, "code", code);
  }

  Code code() {
    return code.get();
  }

  ReadOnlyObjectProperty<Code> codeProperty() {
    return code.getReadOnlyProperty();
  }

  Use use() {
    return use.get();
  }

  ReadOnlyObjectProperty<Use> useProperty() {
    return use.getReadOnlyProperty();
  }

  /// Numbers of the transcripts in which the code or one below it is used.
  BitSet transcripts() {
    return transcripts;
  }

  void show(Code now) {
    code.set(now);
  }

  void count(int codings, BitSet in) {
    transcripts = in;
    use.set(new Use(codings, in.cardinality()));
  }

  @Override
  public String toString() {
    return code().name() + " " + use().codings();
  }
}
