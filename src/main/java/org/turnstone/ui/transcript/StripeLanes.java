package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;

/// Gives the stripes beside one turn their lanes. They come in order of start, the longer first;
/// each takes the first lane that is free on its lines. A stripe that goes over several turns comes
/// with its lane and is placed before the others.
final class StripeLanes {

  /// Lanes with stripes; what finds none shares the one after them as "+n".
  static final int COUNT = 4;

  /// How far down a stripe begins and ends, in pixels from the top of the turn.
  record Extent(double top, double bottom) {

    boolean meets(Extent other) {
      return top < other.bottom && other.top < bottom;
    }
  }

  /// A stripe to be placed.
  ///
  /// @param fixed the lane it must have; [PlacedCoding#NONE] when it may take any
  record Wish(Extent extent, int fixed) {}

  private StripeLanes() {}

  /// The lane of each, in the order of the wishes; [#COUNT] and above when none of the lanes was
  /// free.
  static int[] of(List<Wish> wishes) {
    List<List<Extent>> taken = new ArrayList<>();
    int[] lanes = new int[wishes.size()];
    for (int i = 0; i < lanes.length; i++) {
      Wish wish = wishes.get(i);
      if (wish.fixed() != PlacedCoding.NONE) {
        lanes[i] = Math.min(wish.fixed(), COUNT);
        take(taken, lanes[i], wish.extent());
      }
    }
    for (int i = 0; i < lanes.length; i++) {
      Wish wish = wishes.get(i);
      if (wish.fixed() == PlacedCoding.NONE) {
        lanes[i] = firstFree(taken, wish.extent());
        take(taken, lanes[i], wish.extent());
      }
    }
    return lanes;
  }

  private static int firstFree(List<List<Extent>> taken, Extent extent) {
    for (int lane = 0; lane < Math.min(COUNT, taken.size()); lane++) {
      if (taken.get(lane).stream().noneMatch(extent::meets)) {
        return lane;
      }
    }
    return Math.min(COUNT, taken.size());
  }

  private static void take(List<List<Extent>> taken, int lane, Extent extent) {
    while (taken.size() <= lane) {
      taken.add(new ArrayList<>());
    }
    taken.get(lane).add(extent);
  }
}
