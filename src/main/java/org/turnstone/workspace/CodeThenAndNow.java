package org.turnstone.workspace;

import java.util.List;
import java.util.Optional;
import org.turnstone.model.Code;
import org.turnstone.workspace.AsItWas.CodeCount;

/// A code at two times, and how often it was used at each.
///
/// @param pathThen names from the top of the codebook; empty when it was not there
/// @param pathNow the same for now
public record CodeThenAndNow(
    Optional<Code> then,
    Optional<Code> now,
    List<String> pathThen,
    List<String> pathNow,
    CodeCount countThen,
    CodeCount countNow) {

  /// What became of a code.
  public enum Fate {
    SAME,
    ADDED,
    REMOVED,
    RENAMED,
    MOVED
  }

  public Fate fate() {
    if (then.isEmpty()) {
      return Fate.ADDED;
    }
    if (now.isEmpty()) {
      return Fate.REMOVED;
    }
    if (!then.get().name().equals(now.get().name())) {
      return Fate.RENAMED;
    }
    return pathThen.equals(pathNow) ? Fate.SAME : Fate.MOVED;
  }

  /// The code as it was, else as it is.
  public Code code() {
    return then.or(() -> now).orElseThrow();
  }
}
