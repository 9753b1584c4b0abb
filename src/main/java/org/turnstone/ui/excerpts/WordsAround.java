package org.turnstone.ui.excerpts;

import java.util.List;
import org.turnstone.model.Coding;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Role;

/// What stands around the words of a coding, as much as is wanted.
///
/// @param above turns before it
/// @param before in the same turn, before the coded words
/// @param after in the same turn, after them
/// @param below turns after it
/// @param turn number of its first turn; 0 when it has none
/// @param lastTurn number of its last turn
record WordsAround(
    List<Said> above, String before, String after, List<Said> below, int turn, int lastTurn) {

  /// A whole turn.
  record Said(Role role, String speaker, String words) {

    Said under(Pseudonyms names) {
      return new Said(role, speaker.isEmpty() ? "" : names.speaker(speaker), names.text(words));
    }
  }

  /// The same with people under the names that are shown.
  WordsAround under(Pseudonyms names) {
    return new WordsAround(
        above.stream().map(said -> said.under(names)).toList(),
        names.text(before),
        names.text(after),
        below.stream().map(said -> said.under(names)).toList(),
        turn,
        lastTurn);
  }

  /// Nothing is read yet, or there is nothing to read: what the quotation itself keeps.
  static WordsAround of(Coding coding) {
    return new WordsAround(List.of(), "", "", List.of(), 0, 0);
  }
}
