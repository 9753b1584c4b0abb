package org.turnstone.ui.library;

import java.util.Comparator;
import java.util.List;

/// In which order transcripts are listed.
public enum Order {
  /// As the files lie in their folders.
  FILES {
    @Override
    List<TranscriptRow> sorted(List<TranscriptRow> rows) {
      return rows;
    }
  },
  LEAST_CODED {
    @Override
    List<TranscriptRow> sorted(List<TranscriptRow> rows) {
      return rows.stream().sorted(BY_SHARE).toList();
    }
  },
  MOST_CODED {
    @Override
    List<TranscriptRow> sorted(List<TranscriptRow> rows) {
      return rows.stream().sorted(BY_SHARE.reversed()).toList();
    }
  };

  private static final Comparator<TranscriptRow> BY_SHARE =
      Comparator.comparingDouble(row -> row.progress().share());

  abstract List<TranscriptRow> sorted(List<TranscriptRow> rows);
}
