package org.turnstone.journal;

import java.util.List;
import org.turnstone.edit.Action;

/// What one journal file holds.
///
/// @param actions those of its lines that are whole, in order
/// @param damagedLines numbers of lines that are no actions, counted from 1, without a torn end
/// @param size of the file, in bytes
/// @param tornFrom position of a last line that is not whole; the size when all are
/// @param endsLine whether the last whole line has its line end
/// @param lines how many there are, without a torn end
/// @param from where the actions begin; those before are known and were not read
/// @param unknown how many of all actions hold edits of a newer version
record JournalContents(
    List<Line> actions,
    List<Integer> damagedLines,
    long size,
    long tornFrom,
    boolean endsLine,
    int lines,
    long from,
    int unknown) {

  static final JournalContents NONE =
      new JournalContents(List.of(), List.of(), 0, 0, true, 0, 0, 0);

  /// @param number counted from 1
  record Line(int number, Action action) {}

  List<Action> all() {
    return actions.stream().map(Line::action).toList();
  }

  boolean isTorn() {
    return tornFrom < size;
  }

  /// Whether nothing was left out because it is known.
  boolean isWhole() {
    return from == 0;
  }
}
