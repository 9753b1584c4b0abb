package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TurnOutline.Span;

/// The codings of one transcript in order of place: those over a range are found in logarithmic
/// time. Codings whose words do not stand in the text are left out, so nothing is ever painted on
/// wrong words. Immutable.
final class PlacedCodings {

  private final List<PlacedCoding> inOrder;

  /// For the middle of each part of a binary search, the furthest end within that part.
  private final int[] furthest;

  private final Standing standing;
  private final BitSet codedTurns;

  private PlacedCodings(List<PlacedCoding> inOrder, Standing standing, BitSet codedTurns) {
    this.inOrder = List.copyOf(inOrder);
    this.standing = standing;
    this.codedTurns = codedTurns;
    this.furthest = new int[inOrder.size()];
    measure(0, inOrder.size());
  }

  /// @param shown those that have a place; the others only make their turns coded
  static PlacedCodings of(
      Transcript transcript,
      TurnPlaces turns,
      Collection<Coding> codings,
      Predicate<Coding> shown) {
    return of(Standing.NONE.of(transcript, turns, codings), turns, shown);
  }

  /// The same transcript with other codings, or others of them shown.
  PlacedCodings with(
      Transcript transcript,
      TurnPlaces turns,
      Collection<Coding> codings,
      Predicate<Coding> shown) {
    return of(standing.of(transcript, turns, codings), turns, shown);
  }

  private static PlacedCodings of(Standing standing, TurnPlaces turns, Predicate<Coding> shown) {
    BitSet codedTurns = new BitSet();
    UnderlineLanes underlines = new UnderlineLanes();
    CrossingLanes crossing = new CrossingLanes();
    List<PlacedCoding> placed = new ArrayList<>(standing.inOrder().size());
    for (Standing.Place place : standing.inOrder()) {
      Span span = place.turns();
      codedTurns.set(span.first(), span.last() + 1);
      if (shown.test(place.coding())) {
        placed.add(place(place.coding(), span, turns, underlines, crossing));
      }
    }
    return new PlacedCodings(placed, standing, codedTurns);
  }

  private static PlacedCoding place(
      Coding coding,
      Span span,
      TurnPlaces turns,
      UnderlineLanes underlines,
      CrossingLanes crossing) {
    boolean whole = turns.isWhole(coding.range(), span);
    int underline = whole ? PlacedCoding.NONE : underlines.next(coding.range());
    return new PlacedCoding(coding, span, whole, underline, crossing.next(span));
  }

  List<PlacedCoding> inOrder() {
    return inOrder;
  }

  /// Those that have words in the range, in order of start, the longer first.
  List<PlacedCoding> over(TextRange range) {
    List<PlacedCoding> found = new ArrayList<>();
    collect(0, inOrder.size(), range, found);
    return found;
  }

  Optional<PlacedCoding> find(CodingId id) {
    return inOrder.stream().filter(placed -> placed.id().equals(id)).findFirst();
  }

  /// Whether a turn has a coding, shown or not.
  boolean isCoded(int turn) {
    return codedTurns.get(turn);
  }

  private int measure(int low, int high) {
    if (low >= high) {
      return 0;
    }
    int middle = (low + high) >>> 1;
    int below = Math.max(measure(low, middle), measure(middle + 1, high));
    furthest[middle] = Math.max(below, inOrder.get(middle).range().end());
    return furthest[middle];
  }

  private void collect(int low, int high, TextRange range, List<PlacedCoding> found) {
    int middle = (low + high) >>> 1;
    if (low >= high || furthest[middle] <= range.start()) {
      return;
    }
    collect(low, middle, range, found);
    PlacedCoding placed = inOrder.get(middle);
    if (placed.range().start() < range.end()) {
      if (placed.range().overlaps(range)) {
        found.add(placed);
      }
      collect(middle + 1, high, range, found);
    }
  }
}
