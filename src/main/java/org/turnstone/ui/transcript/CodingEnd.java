package org.turnstone.ui.transcript;

import org.turnstone.model.TextRange;

/// One end of a coding that is given other words. Whatever it is moved to, the other end stays, the
/// words are never empty, lie within the text and neither begin nor end with a line end.
enum CodingEnd {
  START {
    @Override
    TextRange to(TextRange words, int position, Boundaries text) {
      int at = text.skipLineEnds(text.snap(position));
      return new TextRange(Math.min(at, text.previous(words.end())), words.end());
    }

    @Override
    TextRange toWord(TextRange words, int position, Boundaries text) {
      int at = Math.min(text.skipBlanks(text.wordEdge(position)), text.previousWord(words.end()));
      return to(words, at, text);
    }

    @Override
    TextRange step(TextRange words, boolean forward, Boundaries text) {
      int at = forward ? text.startOfNextWord(words.start()) : text.previousWord(words.start());
      return at < words.end() ? to(words, at, text) : words;
    }
  },

  END {
    @Override
    TextRange to(TextRange words, int position, Boundaries text) {
      int at = text.skipLineEndsBack(text.snap(position));
      return new TextRange(words.start(), Math.max(at, text.next(words.start())));
    }

    @Override
    TextRange toWord(TextRange words, int position, Boundaries text) {
      int at = Math.max(text.skipBlanksBack(text.wordEdge(position)), text.nextWord(words.start()));
      return to(words, at, text);
    }

    @Override
    TextRange step(TextRange words, boolean forward, Boundaries text) {
      int at =
          forward
              ? text.nextWord(words.end())
              : text.skipBlanksBack(text.previousWord(words.end()));
      return at > words.start() ? to(words, at, text) : words;
    }
  };

  /// With this end at a position.
  abstract TextRange to(TextRange words, int position, Boundaries text);

  /// With this end at the edge of the word that is nearest to a position.
  abstract TextRange toWord(TextRange words, int position, Boundaries text);

  /// With this end one word further on or back; the same when there is no word to go to.
  abstract TextRange step(TextRange words, boolean forward, Boundaries text);
}
