package org.turnstone.ui.library;

import java.util.List;

/// How far all transcripts are coded, counted away from the window.
///
/// @param rows every transcript, in the order of the catalogue
/// @param done how many of them are coded to the end
/// @param total of all of them together
record Tally(List<TranscriptRow> rows, int done, Progress total) {

  static final Tally NOTHING = of(List.of());

  static Tally of(List<TranscriptRow> rows) {
    return new Tally(
        rows,
        (int) rows.stream().filter(Segment.DONE::holds).count(),
        rows.stream().map(TranscriptRow::progress).reduce(Progress.NONE, Progress::plus));
  }
}
