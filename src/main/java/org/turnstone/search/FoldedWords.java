package org.turnstone.search;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text, folded. ICU cuts and folds; texts of plain Latin letters are left to
/// [LatinWords], which gives the same and costs less.
final class FoldedWords extends TokenStream {

  /// Longest word kept, in UTF-16 units; of a longer one only the beginning counts. Lucene refuses
  /// terms above 32,766 bytes, and folding can make a word eighteen times longer.
  private static final int LONGEST_WORD = 256;

  /// More room than that is given back after a text.
  private static final int KEPT = 1 << 16;

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private final ICUTokenizer tokenizer = new ICUTokenizer();
  private final TokenStream icu =
      new LengthFilter(new ICUFoldingFilter(new PlainWords(tokenizer)), 1, Integer.MAX_VALUE);
  private final CharTermAttribute icuWord = icu.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute icuPlace = icu.getAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute icuStep =
      icu.getAttribute(PositionIncrementAttribute.class);

  private Reader reader = Reader.nullReader();
  private char[] text = new char[1 << 10];
  private int length;
  private int at;
  private boolean latin;

  /// The text that is cut after the next [#reset].
  void of(Reader text) {
    reader = text;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    read();
    at = 0;
    latin = LatinWords.areIn(text, length);
    if (!latin) {
      tokenizer.setReader(new CharArrayReader(text, 0, length));
      icu.reset();
    }
  }

  private void read() throws IOException {
    length = 0;
    for (int more = 0; more >= 0; more = reader.read(text, length, text.length - length)) {
      length += more;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    return latin ? nextLatin() : nextOfIcu();
  }

  private boolean nextLatin() {
    int start = LatinWords.start(text, at, length);
    if (start == length) {
      return false;
    }
    at = LatinWords.end(text, start, length);
    char[] room = word.resizeBuffer(3 * (at - start));
    word.setLength(LatinWords.fold(text, start, at, room));
    place.setOffset(start, at);
    return true;
  }

  private boolean nextOfIcu() throws IOException {
    if (!icu.incrementToken()) {
      return false;
    }
    word.copyBuffer(icuWord.buffer(), 0, icuWord.length());
    place.setOffset(icuPlace.startOffset(), icuPlace.endOffset());
    step.setPositionIncrement(icuStep.getPositionIncrement());
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    if (latin) {
      place.setOffset(length, length);
    } else {
      icu.end();
      place.setOffset(icuPlace.startOffset(), icuPlace.endOffset());
      step.setPositionIncrement(icuStep.getPositionIncrement());
    }
  }

  @Override
  public void close() throws IOException {
    icu.close();
    reader.close();
    text = text.length > KEPT ? new char[KEPT] : text;
  }

  /// Cuts endless words and makes `don't` of `don’t`, before ICU folds them: it would leave one
  /// apostrophe as it is and drop another.
  private static final class PlainWords extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    PlainWords(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      char[] buffer = word.buffer();
      if (word.length() > LONGEST_WORD) {
        boolean half = Character.isHighSurrogate(buffer[LONGEST_WORD - 1]);
        word.setLength(half ? LONGEST_WORD - 1 : LONGEST_WORD);
      }
      for (int i = 0; i < word.length(); i++) {
        buffer[i] = FoldingAnalyzer.straightened(buffer[i]);
      }
      return true;
    }
  }
}
