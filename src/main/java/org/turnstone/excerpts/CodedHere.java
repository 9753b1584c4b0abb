package org.turnstone.excerpts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.turnstone.model.CodeId;
import org.turnstone.model.TextRange;

/// Answers what is [Coded] in one transcript. Sets of codings are sets of their places. Every
/// relation costs about as much as sorting its codings.
final class CodedHere {

  private final TranscriptCodings here;
  private final BitSet looked;
  private final Map<Coded.With, Set<CodeId>> codes;

  /// @param looked the codings that are looked at
  /// @param codes the codes that each is about
  CodedHere(TranscriptCodings here, BitSet looked, Map<Coded.With, Set<CodeId>> codes) {
    this.here = here;
    this.looked = looked;
    this.codes = codes;
  }

  BitSet of(Coded asked) {
    return switch (asked) {
      case Coded.Anything() -> looked;
      case Coded.With with -> with(codes.getOrDefault(with, Set.of()));
      case Coded.Either(List<Coded> parts) -> either(parts.stream().map(this::of).toList());
      case Coded.Both(List<Coded> parts) -> both(parts.stream().map(this::of).toList());
      case Coded.Without(Coded wanted, Coded unwanted) -> {
        Ranges others = new Ranges(of(unwanted));
        yield those(of(wanted), place -> others.over(place) == 0);
      }
      case Coded.Overlapping(Coded wanted, Coded other) -> {
        BitSet others = of(other);
        Ranges ranges = new Ranges(others);
        yield those(of(wanted), place -> ranges.over(place) > itself(others, place));
      }
      case Coded.Near(Coded wanted, Coded other, int turns) -> near(of(wanted), of(other), turns);
      case Coded.FollowedBy(Coded wanted, Coded other, int turns) ->
          followed(of(wanted), of(other), turns);
    };
  }

  private BitSet with(Set<CodeId> wanted) {
    return those(looked, place -> wanted.contains(here.coding(place).code()));
  }

  private static BitSet either(List<BitSet> parts) {
    BitSet any = new BitSet();
    parts.forEach(any::or);
    return any;
  }

  private BitSet both(List<BitSet> parts) {
    Passages common = null;
    for (BitSet part : parts) {
      Passages covered = Passages.of(part.stream().mapToObj(here::range).toList());
      common = common == null ? covered : common.and(covered);
    }
    Passages passages = common == null ? Passages.NONE : common;
    return those(either(parts), place -> passages.overlap(here.range(place)));
  }

  private BitSet near(BitSet wanted, BitSet others, int turns) {
    int[] firsts = sorted(others, here::firstTurn);
    int[] lasts = sorted(others, here::lastTurn);
    return those(
        wanted,
        place -> {
          int begun = below(firsts, here.lastTurn(place) + turns + 1);
          int over = below(lasts, here.firstTurn(place) - turns);
          return here.firstTurn(place) > 0 && begun - over > itself(others, place);
        });
  }

  private BitSet followed(BitSet wanted, BitSet others, int turns) {
    int[] places = others.stream().toArray();
    int[] starts = Arrays.stream(places).map(place -> here.range(place).start()).toArray();
    return those(
        wanted,
        place -> {
          int next = below(starts, here.range(place).end());
          return next < starts.length
              && here.lastTurn(place) > 0
              && here.firstTurn(places[next]) <= here.lastTurn(place) + turns;
        });
  }

  private static int itself(BitSet others, int place) {
    return others.get(place) ? 1 : 0;
  }

  private static BitSet those(BitSet among, IntPredicate wanted) {
    BitSet found = new BitSet();
    among.stream().filter(wanted).forEach(found::set);
    return found;
  }

  private static int[] sorted(BitSet places, IntUnaryOperator of) {
    return places.stream().map(of).filter(turn -> turn > 0).sorted().toArray();
  }

  /// How many of some sorted numbers are below a limit.
  private static int below(int[] sorted, int limit) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The ends of some codings, to count how many of them share words with another.
  private final class Ranges {

    private final int[] starts;
    private final int[] ends;

    Ranges(BitSet places) {
      starts = places.stream().map(place -> here.range(place).start()).toArray();
      ends = places.stream().map(place -> here.range(place).end()).sorted().toArray();
    }

    /// Those that begin before its end, less those that are over by its start.
    int over(int place) {
      TextRange range = here.range(place);
      return below(starts, range.end()) - below(ends, range.start() + 1);
    }
  }

  /// Places of the reading text, in order and apart.
  private record Passages(List<TextRange> ranges) {

    static final Passages NONE = new Passages(List.of());

    /// @param inOrder as they begin
    static Passages of(List<TextRange> inOrder) {
      List<TextRange> joined = new ArrayList<>();
      for (TextRange range : inOrder) {
        TextRange before = joined.isEmpty() ? null : joined.getLast();
        if (before == null || before.end() < range.start()) {
          joined.add(range);
        } else if (before.end() < range.end()) {
          joined.set(joined.size() - 1, new TextRange(before.start(), range.end()));
        }
      }
      return new Passages(joined);
    }

    Passages and(Passages other) {
      List<TextRange> common = new ArrayList<>();
      int mine = 0;
      int theirs = 0;
      while (mine < ranges.size() && theirs < other.ranges.size()) {
        TextRange one = ranges.get(mine);
        TextRange two = other.ranges.get(theirs);
        if (one.overlaps(two)) {
          common.add(
              new TextRange(Math.max(one.start(), two.start()), Math.min(one.end(), two.end())));
        }
        if (one.end() < two.end()) {
          mine++;
        } else {
          theirs++;
        }
      }
      return new Passages(common);
    }

    boolean overlap(TextRange range) {
      int low = 0;
      int high = ranges.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (ranges.get(middle).end() <= range.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low < ranges.size() && ranges.get(low).overlaps(range);
    }
  }
}
