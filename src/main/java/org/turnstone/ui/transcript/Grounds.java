package org.turnstone.ui.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.turnstone.model.TextRange;

/// Decides whose colour lies behind which words. Where codings overlap the ground is never mixed:
/// it belongs to the shortest, of two as long to the one that starts later, and before all to one
/// that is emphasised (selected or hovered).
final class Grounds {

  /// Words with one ground.
  record Piece(TextRange range, PlacedCoding owner) {}

  private Grounds() {}

  /// The pieces of a range that have a ground, in order and without overlap. Whole-turn codings
  /// have none unless they are emphasised.
  ///
  /// @param codings those over the range, in order of start
  static List<Piece> of(
      TextRange within, List<PlacedCoding> codings, Predicate<PlacedCoding> emphasised) {
    List<PlacedCoding> shown =
        codings.stream().filter(coding -> !coding.whole() || emphasised.test(coding)).toList();
    int[] edges =
        Stream.concat(Stream.of(within), shown.stream().map(PlacedCoding::range))
            .flatMap(range -> Stream.of(range.start(), range.end()))
            .mapToInt(edge -> Math.clamp(edge, within.start(), within.end()))
            .sorted()
            .distinct()
            .toArray();
    PriorityQueue<PlacedCoding> open =
        new PriorityQueue<>(
            Comparator.comparing(emphasised::test).reversed().thenComparing(CODING_ON_TOP));
    List<Piece> pieces = new ArrayList<>();
    int next = 0;
    for (int i = 0; i + 1 < edges.length; i++) {
      while (next < shown.size() && shown.get(next).range().start() <= edges[i]) {
        open.add(shown.get(next++));
      }
      while (!open.isEmpty() && open.peek().range().end() <= edges[i]) {
        open.remove();
      }
      if (!open.isEmpty()) {
        append(pieces, new TextRange(edges[i], edges[i + 1]), open.peek());
      }
    }
    return pieces;
  }

  /// The one that lies on top comes first; a click selects in this order too.
  static final Comparator<PlacedCoding> CODING_ON_TOP =
      Comparator.<PlacedCoding>comparingInt(coding -> coding.range().length())
          .thenComparing(coding -> -coding.range().start())
          .thenComparing(coding -> coding.id().value());

  private static void append(List<Piece> pieces, TextRange range, PlacedCoding owner) {
    boolean goesOn =
        !pieces.isEmpty()
            && pieces.getLast().owner().equals(owner)
            && pieces.getLast().range().end() == range.start();
    int start = goesOn ? pieces.removeLast().range().start() : range.start();
    pieces.add(new Piece(new TextRange(start, range.end()), owner));
  }
}
