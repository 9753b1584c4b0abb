package org.turnstone.transcript.format;

import java.util.List;
import java.util.Optional;

/// What somebody says in one piece, as a format tells it. Pieces that follow each other and have
/// the same speaker become one turn.
///
/// @param speaker as written; empty when the format names none, which goes on with the speaker
///     before
/// @param time when it began, as written
/// @param until when it ended, as written
/// @param lines what is said, without blanks at their ends; an empty one parts paragraphs
public record Utterance(
    String speaker, Optional<String> time, Optional<String> until, List<String> lines) {

  public Utterance {
    lines = List.copyOf(lines);
  }

  public Utterance(String speaker, Optional<String> time, List<String> lines) {
    this(speaker, time, Optional.empty(), lines);
  }
}
