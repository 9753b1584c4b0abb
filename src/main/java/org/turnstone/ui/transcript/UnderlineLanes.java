package org.turnstone.ui.transcript;

import java.util.Arrays;
import org.turnstone.model.TextRange;

/// Gives underlines their lanes. Ranges come in order of start, the longer first; each takes the
/// first lane that is free where it starts and keeps it to its end, so that no line jumps.
final class UnderlineLanes {

  /// How many lines fit below words; a range that finds none is shown in the margin only.
  static final int COUNT = 3;

  private final int[] takenUntil = new int[COUNT];

  /// The lane of the next range; [PlacedCoding#NONE] when all are taken.
  int next(TextRange range) {
    for (int lane = 0; lane < COUNT; lane++) {
      if (takenUntil[lane] <= range.start()) {
        takenUntil[lane] = range.end();
        return lane;
      }
    }
    return PlacedCoding.NONE;
  }

  @Override
  public String toString() {
    return Arrays.toString(takenUntil);
  }
}
