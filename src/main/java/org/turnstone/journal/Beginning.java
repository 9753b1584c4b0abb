package org.turnstone.journal;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.turnstone.edit.History.Known;
import org.turnstone.journal.Timeline.Placed;
import org.turnstone.model.Project;

/// The first actions of a project, of which it is known what came of them, so that they need not be
/// read. Immutable.
///
/// @param last the last of them, without its edits
/// @param clock the greatest of theirs
/// @param ids of all of them, see [#hash], in order of these numbers
/// @param edits how many they have
/// @param project what came of them
/// @param known what each person did last
/// @param actions reads them, in their order, each once
record Beginning(
    Placed last,
    long clock,
    long[] ids,
    long edits,
    Project project,
    Map<String, Known> known,
    Supplier<List<Placed>> actions) {

  /// What stands for an id. Another one may have the same, which costs no more than reading.
  static long hash(String id) {
    long hash = id.length();
    for (int i = 0; i < id.length(); i++) {
      hash = hash * 0x5851F42D4C957F2DL + id.charAt(i);
    }
    return hash ^ hash >>> 32;
  }

  /// Reads the actions, unless they are read.
  ///
  /// @return whether they could be
  boolean isRead() {
    try {
      actions.get();
      return true;
    } catch (UncheckedIOException gone) {
      return false;
    }
  }

  /// Whether an action is certainly none of these and comes after them.
  boolean isBefore(Placed other) {
    return Timeline.ORDER.compare(last, other) < 0
        && Arrays.binarySearch(ids, hash(other.action().id())) < 0;
  }
}
