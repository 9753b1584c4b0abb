package org.turnstone.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.turnstone.model.TurnOutline.Span;

/// A note with what it is on, as a list of all memos shows it.
///
/// @param text never empty
/// @param code the code it is on, or that of the coding
/// @param codePath names from the top of the codebook down to that code; empty without one
/// @param transcript id of the transcript it is on or in; empty for codes and the project
/// @param turns the turns of the coding
/// @param coding the coding it is on
/// @param coder who changed it last; empty when no journal says
/// @param at when that was
public record Memo(
    MemoTarget target,
    String text,
    Optional<CodeId> code,
    List<String> codePath,
    String transcript,
    Optional<Span> turns,
    Optional<Coding> coding,
    String coder,
    Optional<Instant> at) {

  public Memo {
    codePath = List.copyOf(codePath);
  }

  /// The same with people under the names that are shown, in its text and in the coded words.
  public Memo under(Pseudonyms names) {
    return new Memo(
        target,
        names.text(text),
        code,
        codePath,
        transcript,
        turns,
        coding.map(on -> on.withQuotation(names.quotation(on.quotation()))),
        coder,
        at);
  }
}
