package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import org.turnstone.model.TurnOutline.Span;

/// Gives stripes that go over several turns a lane that they keep from turn to turn. It is decided
/// on whole turns and before the stripes within a turn, since the lines of turns out of sight are
/// not known. Spans come in order.
final class CrossingLanes {

  private final List<Integer> takenUntil = new ArrayList<>();

  /// The lane of the next stripe; [PlacedCoding#NONE] when it lies within one turn.
  int next(Span turns) {
    if (turns.first() == turns.last()) {
      return PlacedCoding.NONE;
    }
    int lane = 0;
    while (lane < takenUntil.size() && takenUntil.get(lane) >= turns.first()) {
      lane++;
    }
    if (lane == takenUntil.size()) {
      takenUntil.add(turns.last());
    } else {
      takenUntil.set(lane, turns.last());
    }
    return lane;
  }
}
