package org.turnstone.ui.transcript;

import java.util.List;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;

/// How far down a transcript its positions are, from 0 at the top to 1 at the end, before any turn
/// has been laid out: an estimate by the length of the words.
final class Depth {

  /// Characters that fit on a line of the standard reading width, taken a little low since lines
  /// break at words.
  private static final int LINE = 62;

  /// Height of a turn without its words, measured in lines.
  private static final double HEAD = 1.8;

  private final TurnPlaces places;
  private final double[] tops;

  Depth(List<Turn> turns) {
    places = new TurnPlaces(turns);
    tops = new double[turns.size() + 1];
    for (int i = 0; i < turns.size(); i++) {
      tops[i + 1] = tops[i] + HEAD + 1 + turns.get(i).range().length() / LINE;
    }
  }

  /// How far down a position is.
  ///
  /// @param turn the one it is in; 0 where there are no turns
  double of(int turn, int position) {
    if (turn == 0) {
      return 0;
    }
    TextRange range = places.range(turn);
    int length = Math.max(1, range.length());
    int inTurn = Math.clamp(position - range.start(), 0, length);
    double height = tops[turn] - tops[turn - 1];
    return (tops[turn - 1] + HEAD + (height - HEAD) * inTurn / length) / tops[places.count()];
  }

  /// The turn that is so far down; 0 when there are none.
  int turnAt(double depth) {
    int turn = 1;
    while (turn < places.count() && tops[turn] < depth * tops[places.count()]) {
      turn++;
    }
    return Math.min(turn, places.count());
  }
}
