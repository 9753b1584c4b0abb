package org.turnstone.search;

import java.util.List;
import org.turnstone.model.CodeId;

/// A code that turns like the one asked about have, and why it is named.
///
/// @param score how much speaks for it; comparable within one answer only
/// @param turns how many like turns have it; 0 when only its own name or definition is like
/// @param shared the words, or words in a row, that tell most of what they have in common, as they
///     are written in what was asked about; the most telling first
public record LikeCode(CodeId code, double score, int turns, List<String> shared) {

  public LikeCode {
    shared = List.copyOf(shared);
  }
}
