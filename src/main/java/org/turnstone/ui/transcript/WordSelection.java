package org.turnstone.ui.transcript;

import java.util.Optional;
import org.turnstone.model.TextRange;

/// Words being selected: where it began, how far it reaches, and whether it grows by characters,
/// words or lines of text. Positions are those of the reading text and split no character.
record WordSelection(TextRange anchor, TextRange reach, Unit unit) {

  /// What a selection grows by: one click, two, three.
  enum Unit {
    CHARACTER,
    WORD,
    LINE;

    private TextRange at(int position, Boundaries boundaries) {
      int snapped = boundaries.snap(position);
      return switch (this) {
        case CHARACTER -> new TextRange(snapped, snapped);
        case WORD -> boundaries.word(position);
        case LINE -> boundaries.line(position);
      };
    }
  }

  static WordSelection from(int position, Unit unit, Boundaries boundaries) {
    TextRange start = unit.at(position, boundaries);
    return new WordSelection(start, start, unit);
  }

  WordSelection to(int position, Boundaries boundaries) {
    return new WordSelection(anchor, unit.at(position, boundaries), unit);
  }

  /// Where the next key moves from.
  int caret() {
    return reach.start() < anchor.start() ? reach.start() : reach.end();
  }

  /// The selected words, without line ends at either end; empty when only a caret stands there.
  Optional<TextRange> words(String text) {
    int start = Math.min(anchor.start(), reach.start());
    int end = Math.max(anchor.end(), reach.end());
    while (start < end && text.charAt(start) == '\n') {
      start++;
    }
    while (start < end && text.charAt(end - 1) == '\n') {
      end--;
    }
    return start < end ? Optional.of(new TextRange(start, end)) : Optional.empty();
  }
}
