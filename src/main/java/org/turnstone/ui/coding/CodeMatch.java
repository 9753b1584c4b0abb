package org.turnstone.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.model.Code;
import org.turnstone.model.TextRange;

/// How a code fits the letters that were typed.
///
/// @param marked the letters of the name that were typed, in order
record CodeMatch(Code code, Kind kind, List<TextRange> marked) {

  /// The best first.
  enum Kind {
    WORD_BEGINS,
    WITHIN,
    LETTERS_IN_ORDER
  }

  /// @param typed as [Letters#text]; with nothing typed every code fits
  static Optional<CodeMatch> of(Code code, String typed) {
    if (typed.isEmpty()) {
      return Optional.of(new CodeMatch(code, Kind.WORD_BEGINS, List.of()));
    }
    Letters name = Letters.of(code.name());
    int within = -1;
    for (int at = name.text().indexOf(typed); at >= 0; at = name.text().indexOf(typed, at + 1)) {
      if (name.startsWord(at)) {
        return Optional.of(found(code, Kind.WORD_BEGINS, name, at, typed.length()));
      }
      within = within < 0 ? at : within;
    }
    return within >= 0
        ? Optional.of(found(code, Kind.WITHIN, name, within, typed.length()))
        : inOrder(code, name, typed);
  }

  private static CodeMatch found(Code code, Kind kind, Letters name, int at, int length) {
    return new CodeMatch(code, kind, List.of(range(name, at, at + length)));
  }

  /// `ecw` for economic worry. The first letter must begin a word, or nearly everything fits.
  private static Optional<CodeMatch> inOrder(Code code, Letters name, String typed) {
    List<TextRange> marked = new ArrayList<>();
    int at = 0;
    for (char letter : typed.toCharArray()) {
      do {
        at = name.text().indexOf(letter, at);
        if (at < 0) {
          return Optional.empty();
        }
        at++;
      } while (marked.isEmpty() && !name.startsWord(at - 1));
      marked.add(range(name, at - 1, at));
    }
    return Optional.of(new CodeMatch(code, Kind.LETTERS_IN_ORDER, marked));
  }

  private static TextRange range(Letters name, int start, int end) {
    int from = name.origins()[start];
    return new TextRange(from, Math.max(from, name.origins()[end]));
  }
}
