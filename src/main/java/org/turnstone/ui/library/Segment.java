package org.turnstone.ui.library;

import java.util.function.Predicate;

/// Which transcripts are listed.
public enum Segment {
  ALL(_ -> true),
  TO_DO(row -> !row.progress().isDone()),
  DONE(row -> row.progress().isDone());

  private final Predicate<TranscriptRow> holds;

  Segment(Predicate<TranscriptRow> holds) {
    this.holds = holds;
  }

  boolean holds(TranscriptRow row) {
    return holds.test(row);
  }
}
