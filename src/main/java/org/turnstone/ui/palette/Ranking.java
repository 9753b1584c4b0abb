package org.turnstone.ui.palette;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/// Which entries are shown for what was typed, the best first. What was chosen lately comes before
/// others that fit as well, what cannot be done now comes last. May be asked on any thread.
final class Ranking {

  private static final int MOST = 60;

  /// How much a letter more or less is worth; what is lately chosen is worth less than that.
  private static final int LATELY = 12;

  private static final int ABOUT = 2;

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparing((Found found) -> !found.entry().canBeChosen())
          .thenComparing(found -> -found.score())
          .thenComparing(found -> found.entry().kind())
          .thenComparing(found -> found.entry().title().length())
          .thenComparing(found -> found.entry().title());

  private final Map<String, Integer> lately = new HashMap<>();

  /// @param lately ids of what was chosen, the latest first
  Ranking(List<String> lately) {
    for (int i = 0; i < lately.size(); i++) {
      this.lately.putIfAbsent(lately.get(i), i);
    }
  }

  /// What to show before anything is typed: what was chosen lately, then the actions.
  List<Found> all(List<PaletteEntry> entries) {
    return entries.stream()
        .filter(entry -> lately.containsKey(entry.id()) || entry.kind() == PaletteEntry.Kind.ACTION)
        .sorted(
            Comparator.comparing((PaletteEntry entry) -> !entry.canBeChosen())
                .thenComparing(entry -> lately.getOrDefault(entry.id(), Integer.MAX_VALUE)))
        .map(entry -> new Found(entry, 0, new BitSet()))
        .toList();
  }

  /// What fits the typed letters.
  ///
  /// @param cancelled whether nobody waits any more
  List<Found> best(Letters typed, List<PaletteEntry> entries, BooleanSupplier cancelled) {
    PriorityQueue<Found> best = new PriorityQueue<>(BEST_FIRST.reversed());
    for (PaletteEntry entry : entries) {
      if (cancelled.getAsBoolean()) {
        return List.of();
      }
      found(typed, entry)
          .ifPresent(
              found -> {
                best.add(found);
                if (best.size() > MOST) {
                  best.poll();
                }
              });
    }
    List<Found> sorted = new ArrayList<>(best);
    sorted.sort(BEST_FIRST);
    return sorted;
  }

  private Optional<Found> found(Letters typed, PaletteEntry entry) {
    int bonus = Math.max(0, LATELY - lately.getOrDefault(entry.id(), LATELY));
    return typed
        .in(entry.title())
        .map(match -> new Found(entry, match.score() + bonus, match.letters()))
        .or(
            () ->
                entry.about().isEmpty()
                    ? Optional.empty()
                    : typed
                        .in(entry.about())
                        .map(
                            match ->
                                new Found(entry, match.score() / ABOUT + bonus, new BitSet())));
  }
}
