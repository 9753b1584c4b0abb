package org.turnstone.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts text into words as Unicode says (UAX 29, with dictionaries for scripts that put no blank
/// between words) and folds them, so that case, accents, width, ligatures and the kind of
/// apostrophe make no difference. Turns and queries go through the same cut.
final class FoldingAnalyzer extends Analyzer {

  static final FoldingAnalyzer INSTANCE = new FoldingAnalyzer();

  private FoldingAnalyzer() {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    FoldedWords words = new FoldedWords();
    return new TokenStreamComponents(words::of, words);
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

  static char straightened(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\uFF07' -> '\'';
      default -> c;
    };
  }
}
