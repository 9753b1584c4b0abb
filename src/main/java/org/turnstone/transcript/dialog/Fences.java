package org.turnstone.transcript.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// The fenced blocks of code in some lines. A fence that is never closed is none. When one is left
/// open, the blocks before it may be paired wrongly and hide whole turns; then no block reaches
/// over the beginning of a turn.
final class Fences {

  private final Map<Integer, Integer> closing = new HashMap<>();
  private boolean leftOpen;

  private Fences() {}

  /// @param startsTurn whether a line begins a turn beyond doubt
  static Fences of(List<String> lines, IntPredicate startsTurn) {
    Fences fences = new Fences();
    fences.pair(lines, line -> false);
    if (fences.leftOpen) {
      fences.closing.clear();
      fences.pair(lines, startsTurn);
    }
    return fences;
  }

  /// The line that closes the block which this line opens.
  OptionalInt closing(int opening) {
    Integer line = closing.get(opening);
    return line == null ? OptionalInt.empty() : OptionalInt.of(line);
  }

  private void pair(List<String> lines, IntPredicate ends) {
    String fence = "";
    int opening = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (opening >= 0 && ends.test(i)) {
        opening = -1;
      }
      if (opening < 0) {
        fence = Marks.fence(lines.get(i)).orElse("");
        opening = fence.isEmpty() ? -1 : i;
      } else if (Marks.closes(lines.get(i), fence)) {
        closing.put(opening, i);
        opening = -1;
      }
    }
    leftOpen = opening >= 0;
  }
}
