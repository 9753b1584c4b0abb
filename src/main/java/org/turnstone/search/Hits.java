package org.turnstone.search;

import java.util.List;

/// What a search found.
///
/// @param total how many turns match, exactly
/// @param transcripts in how many transcripts they are
/// @param hits the first of them, as many as were asked for
/// @param notes what the query names that is not there; empty for most queries
public record Hits(long total, long transcripts, List<Hit> hits, List<QueryNote> notes) {

  public static final Hits NONE = new Hits(0, 0, List.of(), List.of());

  public Hits {
    hits = List.copyOf(hits);
    notes = List.copyOf(notes);
  }
}
