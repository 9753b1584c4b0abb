package org.turnstone.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The folded words of a short text that is indexed many times, such as the name of a speaker: cut
/// once, said again after each [#reset].
final class KnownWords extends TokenStream {

  private record Word(String folded, int step) {}

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Word> words = new ArrayList<>();
  private int next;

  KnownWords(String text) {
    try (TokenStream cut = FoldingAnalyzer.INSTANCE.tokenStream("", text)) {
      CharTermAttribute folded = cut.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute steps = cut.getAttribute(PositionIncrementAttribute.class);
      cut.reset();
      while (cut.incrementToken()) {
        words.add(new Word(folded.toString(), steps.getPositionIncrement()));
      }
      cut.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    }
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    word.append(words.get(next).folded());
    step.setPositionIncrement(words.get(next).step());
    next++;
    return true;
  }
}
