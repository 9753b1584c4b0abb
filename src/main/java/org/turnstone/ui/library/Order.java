package org.turnstone.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.turnstone.model.NaturalOrder;

/// In which order transcripts are listed. Those that are equal stay as their files lie.
public enum Order {
  /// As the files lie in their folders.
  FILES {
    @Override
    Comparator<TranscriptRow> comparator(Map<String, Integer> read) {
      return (_, _) -> 0;
    }
  },
  ID {
    @Override
    Comparator<TranscriptRow> comparator(Map<String, Integer> read) {
      return Comparator.comparing(TranscriptRow::id, new NaturalOrder());
    }
  },
  /// Those without a title come last.
  TITLE {
    @Override
    Comparator<TranscriptRow> comparator(Map<String, Integer> read) {
      return Comparator.comparing((TranscriptRow row) -> row.title().isEmpty())
          .thenComparing(TranscriptRow::title, new NaturalOrder());
    }
  },
  LEAST_CODED {
    @Override
    Comparator<TranscriptRow> comparator(Map<String, Integer> read) {
      return Comparator.comparingDouble(row -> row.progress().share());
    }
  },
  MOST_CODED {
    @Override
    Comparator<TranscriptRow> comparator(Map<String, Integer> read) {
      return LEAST_CODED.comparator(read).reversed();
    }
  },
  /// Those read since the project was opened, the last one first; then those the person coded in.
  LAST_READ {
    @Override
    Comparator<TranscriptRow> comparator(Map<String, Integer> read) {
      return Comparator.<TranscriptRow>comparingInt(row -> read.getOrDefault(row.id(), 0))
          .thenComparingLong(TranscriptRow::coded)
          .reversed();
    }
  },
  LONGEST {
    @Override
    Comparator<TranscriptRow> comparator(Map<String, Integer> read) {
      return Comparator.comparingInt(TranscriptRow::length).reversed();
    }
  };

  /// @param read which transcripts were opened, the later the higher
  abstract Comparator<TranscriptRow> comparator(Map<String, Integer> read);

  /// Whether a transcript that gets coded goes elsewhere.
  boolean followsProgress() {
    return this == LEAST_CODED || this == MOST_CODED;
  }

  List<TranscriptRow> sorted(List<TranscriptRow> rows, Map<String, Integer> read) {
    return this == FILES ? rows : rows.stream().sorted(comparator(read)).toList();
  }
}
