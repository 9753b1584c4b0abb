package org.turnstone.excerpts;

import java.util.List;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;

/// Excerpts that belong together.
///
/// @param key what they have in common
/// @param codings in order of the transcripts and their words; never empty
/// @param transcripts in how many transcripts they are
public record ExcerptGroup(Key key, List<Coding> codings, int transcripts) {

  /// What the excerpts of a group have in common.
  public sealed interface Key {

    record OfCode(CodeId code) implements Key {}

    record OfTranscript(String id) implements Key {}

    /// @param value empty for the transcripts without one
    record OfValue(String name, String value) implements Key {}
  }
}
