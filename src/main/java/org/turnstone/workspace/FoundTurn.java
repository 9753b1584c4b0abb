package org.turnstone.workspace;

import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// A turn that was found, with enough of the text around it to quote any part of it.
///
/// @param from where that text begins in the reading text
record FoundTurn(Turn turn, int from, String text) {

  static FoundTurn in(Transcript transcript, Turn turn) {
    return new FoundTurn(turn, 0, transcript.text());
  }

  String words() {
    return within(turn.range()).in(text);
  }

  /// @param range of the reading text, within the turn
  Quotation quote(TextRange range) {
    Quotation quotation = Quotation.of(text, within(range));
    int before = quotation.before().length();
    return Quotation.within(range, quotation.inContext(), before, before + range.length());
  }

  private TextRange within(TextRange range) {
    return new TextRange(range.start() - from, range.end() - from);
  }
}
