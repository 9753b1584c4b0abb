package org.turnstone.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts text into words as Unicode says (UAX 29, with dictionaries for scripts that put no blank
/// between words) and folds them, so that case, accents, width, ligatures and the kind of
/// apostrophe make no difference. Turns and queries go through the same cut.
final class FoldingAnalyzer extends Analyzer {

  static final FoldingAnalyzer INSTANCE = new FoldingAnalyzer();

  /// Longest word kept, in UTF-16 units; of a longer one only the beginning counts. Lucene refuses
  /// terms above 32,766 bytes, and folding can make a word eighteen times longer.
  private static final int LONGEST_WORD = 256;

  private FoldingAnalyzer() {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    ICUTokenizer tokenizer = new ICUTokenizer();
    TokenStream folded = new ICUFoldingFilter(new PlainWords(tokenizer));
    return new TokenStreamComponents(tokenizer, new LengthFilter(folded, 1, Integer.MAX_VALUE));
  }

  /// The folded words of a text, in order.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = INSTANCE.tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    }
    return words;
  }

  /// The text folded as words are, but not cut.
  static String fold(String text) {
    StringBuilder straight = new StringBuilder(text.length());
    text.chars().forEach(c -> straight.append(straightened((char) c)));
    return ICUFoldingFilter.NORMALIZER.normalize(straight);
  }

  private static char straightened(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\uFF07' -> '\'';
      default -> c;
    };
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
        buffer[i] = straightened(buffer[i]);
      }
      return true;
    }
  }
}
