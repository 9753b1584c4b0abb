package org.turnstone.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.turnstone.model.TextRange;

/// A text cut into words like the turns of the index, in which patterns find the same words as
/// they do there.
record CutText(String text, List<Word> words) {

  /// @param place counted from 0; one that is left out stands for a word of which nothing is kept
  /// @param start in the text, as is the end
  record Word(String folded, int place, int start, int end) {}

  static CutText of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = FoldingAnalyzer.INSTANCE.tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int place = -1;
      while (stream.incrementToken()) {
        place += step.getPositionIncrement();
        words.add(new Word(word.toString(), place, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    }
    return new CutText(text, words);
  }

  boolean holds(TextPattern pattern) {
    return found(pattern).findAny().isPresent();
  }

  /// Where the pattern matches, in no particular order: one range for words in a row, one for each
  /// word of those near each other.
  Stream<TextRange> found(TextPattern pattern) {
    return pattern.isInARow() ? inARow(pattern.words()) : near(pattern);
  }

  private Stream<TextRange> inARow(List<WordPattern> wanted) {
    int length = wanted.size();
    return IntStream.rangeClosed(0, words.size() - length)
        .filter(from -> fits(wanted, from))
        .mapToObj(
            from -> new TextRange(words.get(from).start(), words.get(from + length - 1).end()));
  }

  private boolean fits(List<WordPattern> wanted, int from) {
    int place = words.get(from).place();
    for (int i = 0; i < wanted.size(); i++) {
      Word word = words.get(from + i);
      if (word.place() != place + i || !wanted.get(i).accepts(word.folded())) {
        return false;
      }
    }
    return true;
  }

  /// Only Lucene knows what near means to it, so it is asked where all the words are there.
  private Stream<TextRange> near(TextPattern pattern) {
    boolean all =
        pattern.words().stream()
            .allMatch(wanted -> words.stream().anyMatch(word -> wanted.accepts(word.folded())));
    return all ? new TextInMemory(text).found(pattern).stream() : Stream.empty();
  }
}
