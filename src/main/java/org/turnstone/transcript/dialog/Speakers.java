package org.turnstone.transcript.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.turnstone.transcript.dialog.OwnLabels.Standing;

/// Decides which labels of a file are speakers, and which of the lines that bear them begin a turn.
///
/// The labels that carry the conversation are [Anchors]. Any other is a speaker when it stands
/// where one is missing between two turns of the same side, or where it keeps returning in many
/// places; what stands inside an answer is text. All steps look at each candidate a fixed number of
/// times.
///
/// @param turns the candidates that begin turns, in order
/// @param standings of every label, by the evidence at hand
/// @param doubtful lines with the label of a speaker that were left in the turn around them
record Speakers(
    List<Candidate> turns, SortedMap<String, Standing> standings, List<Candidate> doubtful) {

  static final Speakers NONE = new Speakers(List.of(), Collections.emptySortedMap(), List.of());

  /// @param candidates those after the head, their lines counted from its end
  /// @param proven labels that the folder has shown to be speakers
  static Speakers of(List<Candidate> candidates, Set<String> proven) {
    Map<String, Tally> tallies = Tally.of(candidates);
    Anchors anchors = Anchors.of(candidates, tallies, proven);
    Map<String, Places> places = places(candidates, anchors);
    SortedMap<String, Standing> standings = new TreeMap<>();
    tallies.forEach(
        (key, tally) -> standings.put(key, standing(key, tally, anchors, places.get(key))));
    List<Candidate> turns = new ArrayList<>();
    List<Candidate> doubtful = new ArrayList<>();
    List<Candidate> spoken =
        candidates.stream().filter(one -> standings.get(one.key()) == Standing.SPEAKER).toList();
    for (int i = 0; i < spoken.size(); i++) {
      boolean inside =
          anchors.spaced()
              && !turns.isEmpty()
              && i + 1 < spoken.size()
              && isInside(turns.getLast(), spoken.get(i), spoken.get(i + 1));
      (inside ? doubtful : turns).add(spoken.get(i));
    }
    return new Speakers(turns, standings, doubtful);
  }

  /// The same with every line that bears one of these labels beginning a turn.
  ///
  /// @param all candidates after the head, those of other shapes too
  Speakers with(List<Candidate> all, Set<String> labels) {
    if (labels.isEmpty()) {
      return this;
    }
    Set<Candidate> begin = new HashSet<>(turns);
    List<Candidate> more =
        all.stream().filter(one -> begin.contains(one) || labels.contains(one.key())).toList();
    SortedMap<String, Standing> known = new TreeMap<>(standings);
    more.forEach(one -> known.put(one.key(), Standing.SPEAKER));
    return new Speakers(
        more, known, doubtful.stream().filter(one -> !labels.contains(one.key())).toList());
  }

  /// All of them begin turns.
  static Speakers all(List<Candidate> candidates) {
    SortedMap<String, Standing> standings = new TreeMap<>();
    candidates.stream()
        .filter(one -> !one.key().isEmpty())
        .forEach(one -> standings.put(one.key(), Standing.SPEAKER));
    return new Speakers(candidates, standings, List.of());
  }

  /// A line in the middle of a paragraph with the label of whoever speaks next anyway.
  private static boolean isInside(Candidate before, Candidate line, Candidate next) {
    return !line.fresh()
        && next.fresh()
        && next.side().equals(line.side())
        && !before.side().equals(line.side());
  }

  private static Standing standing(String key, Tally tally, Anchors anchors, Places places) {
    if (anchors.keys().contains(key)) {
      return Standing.SPEAKER;
    }
    boolean outOfPlace = !anchors.inKeeping(tally) || anchors.keys().isEmpty();
    if (outOfPlace || KnownLabels.isNever(key) || tally.isSilent()) {
      return Standing.TEXT;
    }
    boolean speaks =
        switch (anchors.sides()) {
          case 1 -> 2 * (places.gaps + places.ends) >= tally.count();
          case 2 ->
              places.gaps > 1 && 2 * places.gaps >= tally.count() || isEverywhere(tally, places);
          default -> tally.count() > 1 && tally.fresh() == tally.count();
        };
    if (speaks) {
      return Standing.SPEAKER;
    }
    boolean once = tally.count() == 1 && tally.fresh() == 1;
    return once && places.gaps + places.ends > 0 ? Standing.LIKELY : Standing.TEXT;
  }

  /// In three turns or more, once in each, always after a blank line.
  private static boolean isEverywhere(Tally tally, Places places) {
    return places.spans > 2 && places.spans == tally.count() && tally.fresh() == tally.count();
  }

  /// Where a label stands among the turns of the anchors.
  private static final class Places {
    /// Between two turns of the same side.
    private int gaps;

    /// Before the first turn or after the last.
    private int ends;

    /// In how many different turns.
    private int spans;

    private int lastSpan = -1;

    private void add(int span, String before, String after) {
      spans += span == lastSpan ? 0 : 1;
      lastSpan = span;
      gaps += !before.isEmpty() && Objects.equals(before, after) ? 1 : 0;
      ends += before.isEmpty() != after.isEmpty() ? 1 : 0;
    }
  }

  private static Map<String, Places> places(List<Candidate> candidates, Anchors anchors) {
    String[] after = new String[candidates.size()];
    String side = "";
    for (int i = candidates.size() - 1; i >= 0; i--) {
      after[i] = side;
      side = anchors.keys().contains(candidates.get(i).key()) ? candidates.get(i).side() : side;
    }
    Map<String, Places> places = new HashMap<>();
    int span = 0;
    String before = "";
    for (int i = 0; i < after.length; i++) {
      Candidate candidate = candidates.get(i);
      if (anchors.keys().contains(candidate.key())) {
        before = candidate.side();
        span++;
      } else {
        places.computeIfAbsent(candidate.key(), key -> new Places()).add(span, before, after[i]);
      }
    }
    return places;
  }
}
