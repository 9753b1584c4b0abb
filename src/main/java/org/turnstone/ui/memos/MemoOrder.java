package org.turnstone.ui.memos;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// In which order memos are listed.
enum MemoOrder {
  /// The one that was changed last comes first.
  TIME,
  /// Project, codes, then transcripts with their codings.
  PLACE;

  private static final Comparator<MemoRow> LATEST_FIRST =
      Comparator.comparing((MemoRow row) -> row.memo().at().orElse(Instant.MIN)).reversed();

  /// @param byPlace all of them
  List<MemoRow> sorted(List<MemoRow> byPlace) {
    return this == PLACE ? byPlace : byPlace.stream().sorted(LATEST_FIRST).toList();
  }
}
