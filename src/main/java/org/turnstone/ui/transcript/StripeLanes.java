package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;

/// Gives the stripes beside one turn their lanes. They come in order of start, the longer first;
/// each takes the first lane that is free on its lines. A stripe that goes over several turns comes
/// with its lane and is placed before the others.
final class StripeLanes {

  /// Lanes with stripes; what finds none shares the one after them as "+n".
  static final int COUNT = 4;

  /// Lines of a turn that the words of a coding are on, both counted from 0, both included.
  record Lines(int first, int last) {

    boolean meets(Lines other) {
      return first <= other.last && other.first <= last;
    }
  }

  /// A stripe to be placed.
  ///
  /// @param fixed the lane it must have; [PlacedCoding#NONE] when it may take any
  record Wish(Lines lines, int fixed) {}

  private StripeLanes() {}

  /// The lane of each, in the order of the wishes; [#COUNT] and above when none of the lanes was
  /// free.
  static int[] of(List<Wish> wishes) {
    List<List<Lines>> taken = new ArrayList<>();
    int[] lanes = new int[wishes.size()];
    for (int i = 0; i < lanes.length; i++) {
      Wish wish = wishes.get(i);
      if (wish.fixed() != PlacedCoding.NONE) {
        lanes[i] = Math.min(wish.fixed(), COUNT);
        take(taken, lanes[i], wish.lines());
      }
    }
    for (int i = 0; i < lanes.length; i++) {
      Wish wish = wishes.get(i);
      if (wish.fixed() == PlacedCoding.NONE) {
        lanes[i] = firstFree(taken, wish.lines());
        take(taken, lanes[i], wish.lines());
      }
    }
    return lanes;
  }

  private static int firstFree(List<List<Lines>> taken, Lines lines) {
    for (int lane = 0; lane < Math.min(COUNT, taken.size()); lane++) {
      if (taken.get(lane).stream().noneMatch(lines::meets)) {
        return lane;
      }
    }
    return Math.min(COUNT, taken.size());
  }

  private static void take(List<List<Lines>> taken, int lane, Lines lines) {
    while (taken.size() <= lane) {
      taken.add(new ArrayList<>());
    }
    taken.get(lane).add(lines);
  }
}
