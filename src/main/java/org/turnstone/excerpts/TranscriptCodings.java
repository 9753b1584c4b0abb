package org.turnstone.excerpts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.turnstone.model.Coding;
import org.turnstone.model.TextRange;
import org.turnstone.model.TurnOutline;

/// The codings of one transcript in order of their words, each with the turns it covers. Known by
/// their place in that order.
public final class TranscriptCodings {

  private static final Comparator<Coding> IN_ORDER =
      Comparator.comparing(Coding::range)
          .thenComparing(Coding::coder)
          .thenComparing(coding -> coding.id().value());

  private final Coding[] codings;
  private final int[] first;
  private final int[] last;

  /// The greatest end of the codings up to each, so that a search for those over a range can stop.
  private final int[] endBefore;

  public TranscriptCodings(Collection<Coding> codings, TurnOutline outline) {
    this.codings = codings.toArray(Coding[]::new);
    Arrays.sort(this.codings, IN_ORDER);
    first = new int[this.codings.length];
    last = new int[this.codings.length];
    endBefore = new int[this.codings.length];
    int end = 0;
    for (int i = 0; i < this.codings.length; i++) {
      Optional<TurnOutline.Span> span = outline.covered(this.codings[i].range());
      first[i] = span.map(TurnOutline.Span::first).orElse(0);
      last[i] = span.map(TurnOutline.Span::last).orElse(0);
      end = Math.max(end, this.codings[i].range().end());
      endBefore[i] = end;
    }
  }

  public int size() {
    return codings.length;
  }

  public Coding coding(int place) {
    return codings[place];
  }

  /// The codings that share words with a range, in order.
  public List<Coding> over(TextRange range) {
    int from = firstThat(place -> endBefore[place] > range.start());
    int to = firstThat(place -> codings[place].range().start() >= range.end());
    return IntStream.range(from, to)
        .mapToObj(place -> codings[place])
        .filter(coding -> coding.range().overlaps(range))
        .toList();
  }

  /// Number of its first turn; 0 when it covers none.
  int firstTurn(int place) {
    return first[place];
  }

  /// Number of its last turn; 0 when it covers none.
  int lastTurn(int place) {
    return last[place];
  }

  TextRange range(int place) {
    return codings[place].range();
  }

  /// The first place of which something is true that is true of all after it.
  private int firstThat(java.util.function.IntPredicate isSo) {
    int low = 0;
    int high = codings.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isSo.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
