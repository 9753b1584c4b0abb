package org.turnstone.ui.library;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How far all transcripts are coded, counted away from the window.
///
/// @param rows every transcript, in the order of the catalogue
/// @param done how many of them are coded to the end
/// @param total of all of them together
/// @param left how long the rest will take the person at work here, when that can be said
record Tally(List<TranscriptRow> rows, int done, Progress total, Optional<Duration> left) {

  static final Tally NOTHING = of(List.of(), new Pace());

  static Tally of(List<TranscriptRow> rows, Pace pace) {
    Progress total =
        rows.stream().map(TranscriptRow::progress).reduce(Progress.NONE, Progress::plus);
    return new Tally(
        rows,
        (int) rows.stream().filter(Segment.DONE::holds).count(),
        total,
        total.of() > total.coded() ? pace.left(total.of() - total.coded()) : Optional.empty());
  }
}
