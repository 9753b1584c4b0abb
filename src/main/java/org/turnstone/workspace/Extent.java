package org.turnstone.workspace;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;

/// How much of a turn is tagged when a hit in it is accepted.
public enum Extent {
  /// All of it: what was found points to an answer, and the answer is what is coded.
  TURN,
  /// Each sentence with words that were found.
  SENTENCES,
  /// The words found; those of one sentence together, with what stands between them.
  WORDS;

  /// The ranges to tag, in order. All of the turn when nothing in it was found, as with a query of
  /// fields alone; none when nothing is said in it.
  ///
  /// @param words those of the turn
  /// @param found ranges of the reading text, in order
  List<TextRange> ranges(Turn turn, String words, List<TextRange> found) {
    if (turn.range().isEmpty()) {
      return List.of();
    }
    if (this == TURN || found.isEmpty()) {
      return List.of(turn.range());
    }
    List<TextRange> ranges = new ArrayList<>();
    for (TextRange sentence : sentences(words, turn)) {
      List<TextRange> within = found.stream().filter(sentence::overlaps).toList();
      if (!within.isEmpty()) {
        ranges.add(
            this == SENTENCES
                ? sentence
                : new TextRange(within.getFirst().start(), within.getLast().end()));
      }
    }
    return joined(ranges);
  }

  /// Words found across the end of a sentence belong to both.
  private static List<TextRange> joined(List<TextRange> ranges) {
    List<TextRange> joined = new ArrayList<>();
    for (TextRange range : ranges) {
      if (!joined.isEmpty() && joined.getLast().end() > range.start()) {
        joined.add(new TextRange(joined.removeLast().start(), range.end()));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }

  /// The sentences of a turn, without the blanks between them; a new line ends one too.
  private static List<TextRange> sentences(String words, Turn turn) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    List<TextRange> sentences = new ArrayList<>();
    int lineStart = 0;
    for (String line : words.split("(?<=\n)")) {
      breaks.setText(line);
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        String sentence = line.substring(start, end);
        int from = turn.range().start() + lineStart + start;
        from += sentence.length() - sentence.stripLeading().length();
        if (!sentence.isBlank()) {
          sentences.add(new TextRange(from, from + sentence.strip().length()));
        }
        start = end;
      }
      lineStart += line.length();
    }
    return sentences;
  }
}
