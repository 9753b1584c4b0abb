package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final Comparator<Coding> BY_PLACE =
      Comparator.comparing(Coding::range).thenComparing(coding -> coding.id().value());

  private final List<PlacedCoding> inOrder;

  /// For the middle of each part of a binary search, the furthest end within that part.
  private final int[] furthest;

  private final Map<CodingId, PlacedCoding> byId;
  private final BitSet codedTurns;

  private PlacedCodings(List<PlacedCoding> inOrder, BitSet codedTurns) {
    this.inOrder = List.copyOf(inOrder);
    this.byId = HashMap.newHashMap(inOrder.size());
    inOrder.forEach(placed -> byId.put(placed.id(), placed));
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
    BitSet codedTurns = new BitSet();
    UnderlineLanes underlines = new UnderlineLanes();
    CrossingLanes crossing = new CrossingLanes();
    List<PlacedCoding> placed = new ArrayList<>(codings.size());
    codings.stream()
        .filter(coding -> coding.quotation().standsIn(transcript.text()))
        .sorted(BY_PLACE)
        .forEach(
            coding ->
                turns
                    .covered(coding.range())
                    .ifPresent(
                        span -> {
                          codedTurns.set(span.first(), span.last() + 1);
                          if (shown.test(coding)) {
                            placed.add(place(coding, span, turns, underlines, crossing));
                          }
                        }));
    return new PlacedCodings(placed, codedTurns);
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
    return Optional.ofNullable(byId.get(id));
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
