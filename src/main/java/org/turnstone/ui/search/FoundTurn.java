package org.turnstone.ui.search;

import java.util.List;
import java.util.Optional;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.Role;
import org.turnstone.model.ShownText;
import org.turnstone.model.TextRange;
import org.turnstone.search.Hit;

/// A turn that was found, with its words.
///
/// @param speaker label as written
/// @param role role of the speaker in this project
/// @param start where the turn begins in the reading text
/// @param matches what was asked for, as positions in `words`
record FoundTurn(
    Hit hit, String speaker, Role role, int start, String words, List<TextRange> matches) {

  /// The same with people under the names that are shown, for the eye: its words and matches are no
  /// longer those of the reading text.
  FoundTurn under(Pseudonyms names) {
    ShownText shown = names.show(words);
    return new FoundTurn(
        hit,
        names.speaker(speaker),
        role,
        start,
        shown.text(),
        shown.isAsRead() ? matches : matches.stream().map(shown::toShown).toList());
  }

  /// `creativity_0049, 14`.
  String citation() {
    return hit.transcript() + ", " + hit.turn();
  }

  /// The first words found, as positions in the reading text.
  Optional<TextRange> firstMatch() {
    return matches.stream()
        .findFirst()
        .map(match -> new TextRange(start + match.start(), start + match.end()));
  }
}
