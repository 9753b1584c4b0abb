package org.turnstone.model;

import java.time.Instant;

/// This code on this quotation, by this coder, at this time.
///
/// @param transcript id of the transcript
/// @param coder name of the person
/// @param at when it was made; resizing and recoding do not change it
/// @param memo a note on it; often empty
public record Coding(
    CodingId id,
    CodeId code,
    String transcript,
    Quotation quotation,
    String coder,
    Instant at,
    String memo) {

  public TextRange range() {
    return quotation.range();
  }

  /// The same coding with another code; this one when it has that.
  public Coding withCode(CodeId code) {
    return code.equals(this.code)
        ? this
        : new Coding(id, code, transcript, quotation, coder, at, memo);
  }

  /// The same coding on other words of its transcript; who made it and when stay.
  public Coding withQuotation(Quotation quotation) {
    return new Coding(id, code, transcript, quotation, coder, at, memo);
  }

  public Coding withMemo(String memo) {
    return new Coding(id, code, transcript, quotation, coder, at, memo);
  }
}
