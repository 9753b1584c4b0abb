package org.turnstone.model;

import java.time.Instant;

/// A hit that was looked at for a code and found not to be about it, so that nobody has to look at
/// it again.
///
/// @param transcript id of the transcript
/// @param coder name of the person who looked
public record Rejection(
    RejectionId id, CodeId code, String transcript, Quotation quotation, String coder, Instant at) {

  public TextRange range() {
    return quotation.range();
  }
}
