package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.List;

/// Finds where the names of stripes stand: each right of the outermost lane at its height, at the
/// top of its stripe or one step below the name before it. A name of which more than half would
/// fall below its stripe is left out and only shown on hover. Lengths are pixels from the top of
/// the turn.
final class NamePlaces {

  /// A stripe with its lane.
  ///
  /// @param named whether it asks for a name: one that began in an earlier turn has it there
  record Stripe(int lane, double top, double bottom, boolean named) {}

  /// A name: which stripe it belongs to, the top of its line, and the lane it stands right of.
  record Place(int stripe, double top, int beside) {}

  private NamePlaces() {}

  /// Places for the names, from the top down.
  ///
  /// @param stripes in order of start, the longer first
  /// @param step height of a name
  static List<Place> of(List<Stripe> stripes, double step) {
    List<Place> places = new ArrayList<>();
    double free = Double.NEGATIVE_INFINITY;
    List<Integer> downwards = new ArrayList<>();
    for (int i = 0; i < stripes.size(); i++) {
      downwards.add(i);
    }
    downwards.sort(
        (one, other) -> Double.compare(stripes.get(one).top(), stripes.get(other).top()));
    for (int index : downwards) {
      Stripe stripe = stripes.get(index);
      double top = Math.max(stripe.top(), free);
      boolean shared = stripe.lane() >= StripeLanes.COUNT;
      if (stripe.named() && !shared && top + step / 2 <= stripe.bottom()) {
        places.add(new Place(index, top, outermost(stripes, top, top + step)));
        free = top + step;
      }
    }
    return places;
  }

  private static int outermost(List<Stripe> stripes, double top, double bottom) {
    return stripes.stream()
        .filter(stripe -> stripe.top() < bottom && top < stripe.bottom())
        .mapToInt(Stripe::lane)
        .max()
        .orElse(0);
  }
}
