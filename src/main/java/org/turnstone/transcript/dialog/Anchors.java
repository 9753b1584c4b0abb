package org.turnstone.transcript.dialog;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The labels of a file that carry its conversation: those that everyone knows, and where these are
/// missing or few, those that return again and again.
///
/// @param keys the labels
/// @param sides how many sides take turns
/// @param spaced whether turns of this file stand after blank lines, nearly all of them
record Anchors(Set<String> keys, int sides, boolean spaced) {

  static Anchors of(List<Candidate> candidates, Map<String, Tally> tallies, Set<String> proven) {
    return new Choice(candidates, tallies, proven).make();
  }

  boolean inKeeping(Tally tally) {
    return !spaced || tally.isMostlyFresh();
  }

  /// The making of the choice.
  private record Choice(
      List<Candidate> candidates, Map<String, Tally> tallies, Set<String> proven) {

    Anchors make() {
      Set<String> known = known();
      Set<String> returning = keys(this::returns).collect(Collectors.toSet());
      returning.removeAll(known);
      boolean knownCarry = 2 * total(known) >= topTwo(returning);
      boolean spaced =
          isSpaced(key -> known.contains(key) || !knownCarry && returning.contains(key));
      known.removeIf(key -> spaced && tallies.get(key).fresh() == 0);
      returning.removeIf(key -> spaced && !tallies.get(key).isMostlyFresh());
      Set<String> keys = new HashSet<>(known);
      if (!knownCarry || sides(known) < 2) {
        int enough = enough(known, returning);
        returning.stream().filter(key -> tallies.get(key).count() >= enough).forEach(keys::add);
      }
      return isTalk(keys, known)
          ? new Anchors(keys, sides(keys), spaced)
          : new Anchors(Set.of(), 0, spaced);
    }

    private Stream<String> keys(Predicate<String> wanted) {
      return tallies.keySet().stream().filter(wanted);
    }

    /// Well known words, labels proven elsewhere in the folder, and labels that carry times. A
    /// single letter is known only as long as no words are, and with its counterpart or twice.
    private Set<String> known() {
      boolean times = tallies.values().stream().mapToInt(Tally::timed).sum() > 1;
      Set<String> words =
          keys(key -> proven.contains(key) || isKnownWord(key) || times && isTimed(key))
              .collect(Collectors.toCollection(HashSet::new));
      Set<String> letters = keys(KnownLabels::isLetter).collect(Collectors.toSet());
      if (sides(words) < 2) {
        boolean counterpart = sides(letters) > 1 || sides(words) > 0;
        letters.removeIf(key -> !counterpart && tallies.get(key).count() < 2);
        words.addAll(letters);
      }
      return words;
    }

    private static boolean isKnownWord(String key) {
      return KnownLabels.isSpeaker(key) && !KnownLabels.isLetter(key);
    }

    private boolean isTimed(String key) {
      Tally tally = tallies.get(key);
      return 2 * tally.timed() > tally.count() && !KnownLabels.isNever(key);
    }

    private boolean returns(String key) {
      Tally tally = tallies.get(key);
      boolean speaks = !tally.isSilent() || 3 * tally.count() >= candidates.size();
      return tally.count() > 1 && speaks && !KnownLabels.isNever(key);
    }

    /// The first line says nothing of how the others are spaced.
    private boolean isSpaced(Predicate<String> counted) {
      List<Candidate> basis =
          candidates.stream().filter(one -> one.line() > 0 && counted.test(one.key())).toList();
      long fresh = basis.stream().filter(Candidate::fresh).count();
      return !basis.isEmpty() && fresh * 10L >= basis.size() * 8L;
    }

    /// Who speaks at least about a third as often as the second most frequent speaker carries the
    /// conversation too.
    private int enough(Set<String> known, Set<String> returning) {
      int second =
          keys(key -> known.contains(key) || returning.contains(key))
              .map(key -> tallies.get(key).count())
              .sorted(Comparator.reverseOrder())
              .skip(1)
              .findFirst()
              .orElse(0);
      return Math.max(2, (second * 3 + 9) / 10);
    }

    private int total(Set<String> keys) {
      return keys.stream().mapToInt(key -> tallies.get(key).count()).sum();
    }

    private int topTwo(Set<String> keys) {
      return keys.stream()
          .map(key -> tallies.get(key).count())
          .sorted(Comparator.reverseOrder())
          .limit(2)
          .mapToInt(count -> count)
          .sum();
    }

    private int sides(Set<String> keys) {
      return (int)
          candidates.stream()
              .filter(one -> keys.contains(one.key()))
              .map(Candidate::side)
              .distinct()
              .count();
    }

    /// Talk begins near the top and goes back and forth. A single label that is not well known must
    /// be the very first thing said.
    private boolean isTalk(Set<String> keys, Set<String> known) {
      List<Candidate> turns = candidates.stream().filter(one -> keys.contains(one.key())).toList();
      if (turns.isEmpty() || sides(known) > 1) {
        return !turns.isEmpty();
      }
      int first = turns.getFirst().line();
      if (sides(keys) < 2 && known.isEmpty()) {
        return first == 0;
      }
      int last = turns.getLast().line();
      return first <= Math.max(10, last / 3) && (!known.isEmpty() || goesBackAndForth(turns));
    }

    private static boolean goesBackAndForth(List<Candidate> turns) {
      int changes = 0;
      for (int i = 1; i < turns.size(); i++) {
        changes += turns.get(i).key().equals(turns.get(i - 1).key()) ? 0 : 1;
      }
      return 2 * changes >= turns.size() - 1;
    }
  }
}
