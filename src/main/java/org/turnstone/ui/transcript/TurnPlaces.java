package org.turnstone.ui.transcript;

import java.util.List;
import java.util.Optional;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;
import org.turnstone.model.TurnOutline.Span;

/// Where the turns of a transcript lie, found in logarithmic time. Turns are counted from 1.
final class TurnPlaces {

  private final List<Turn> turns;

  TurnPlaces(List<Turn> turns) {
    this.turns = turns;
  }

  int count() {
    return turns.size();
  }

  TextRange range(int turn) {
    return turns.get(turn - 1).range();
  }

  /// The turn that a position belongs to: the last one that starts at or before it, else the first;
  /// 0 when there are no turns.
  int at(int position) {
    int low = 1;
    int high = count();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (range(middle).start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.min(low, count());
  }

  /// The turns in which words of the range lie; empty when there are none.
  Optional<Span> covered(TextRange range) {
    if (range.isEmpty() || count() == 0) {
      return Optional.empty();
    }
    int first = at(range.start());
    int last = at(range.end() - 1);
    while (first <= last && !range(first).overlaps(range)) {
      first++;
    }
    while (last > first && !range(last).overlaps(range)) {
      last--;
    }
    return first <= last ? Optional.of(new Span(first, last)) : Optional.empty();
  }

  /// Whether a range is exactly one turn or several, from the first word to the last.
  boolean isWhole(TextRange range, Span turns) {
    return range.start() == range(turns.first()).start()
        && range.end() == range(turns.last()).end();
  }
}
