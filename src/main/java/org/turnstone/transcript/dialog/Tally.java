package org.turnstone.transcript.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often a label stands in a file, and where.
///
/// @param count all of its places
/// @param fresh those after a blank line
/// @param timed those with a time
/// @param silent those without words
record Tally(int count, int fresh, int timed, int silent) {

  private static final Tally NONE = new Tally(0, 0, 0, 0);

  static Map<String, Tally> of(List<Candidate> candidates) {
    Map<String, Tally> tallies = new HashMap<>();
    for (Candidate candidate : candidates) {
      tallies.merge(candidate.key(), NONE.plus(candidate), (tally, one) -> tally.plus(candidate));
    }
    return tallies;
  }

  private Tally plus(Candidate candidate) {
    return new Tally(
        count + 1,
        fresh + (candidate.fresh() ? 1 : 0),
        timed + (candidate.label().time().isPresent() ? 1 : 0),
        silent + (candidate.silent() ? 1 : 0));
  }

  /// Said never anything: a mark between what others say.
  boolean isSilent() {
    return silent == count;
  }

  boolean isMostlyFresh() {
    return fresh * 10L >= count * 8L;
  }
}
