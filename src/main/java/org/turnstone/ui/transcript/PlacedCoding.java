package org.turnstone.ui.transcript;

import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.TextRange;
import org.turnstone.model.TurnOutline.Span;

/// A coding and where it stands among the others.
///
/// @param turns the turns it touches
/// @param whole whether it is whole turns, which have a stripe and no highlight
/// @param underline its lane below the words, 0 the lowest; [#NONE] when all lanes were taken
/// @param stripe its lane in the margin when it goes over several turns, so that it stays in it;
///     [#NONE] for one that lies within a turn, whose lane depends on the lines of that turn
record PlacedCoding(Coding coding, Span turns, boolean whole, int underline, int stripe) {

  /// No lane.
  static final int NONE = -1;

  CodingId id() {
    return coding.id();
  }

  CodeId code() {
    return coding.code();
  }

  TextRange range() {
    return coding.range();
  }
}
