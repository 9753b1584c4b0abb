package org.turnstone.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Makes patterns of what is written in a query.
final class TextPatterns {

  /// What parts a word with wildcards as [FoldingAnalyzer] would part it without them.
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile(
          "(?!(?<=[\\p{L}\\p{N}])[.'’ʼ](?=[\\p{L}\\p{N}*?])|(?<=\\p{N}),(?=[\\p{N}*?]))[^\\p{L}\\p{N}\\p{M}\\p{So}\\p{Cf}_*?]+");

  /// Finding words in any order takes longer with each.
  private static final int MOST_NEAR = 20;

  private TextPatterns() {}

  /// What a piece of a query asks for; empty when there is no letter, digit or emoji in it.
  static Optional<TextPattern> of(Lexeme lexeme) throws QuerySyntaxException {
    return switch (lexeme.kind()) {
      case REGEX -> Optional.of(regex(lexeme));
      case FUZZY -> fuzzy(lexeme);
      case NEAR -> near(lexeme);
      case WORD ->
          WordPattern.hasWildcard(lexeme.text())
              ? wildcards(lexeme)
              : exactly(lexeme.text(), TextPattern.IN_A_ROW);
      default -> exactly(lexeme.text(), TextPattern.IN_A_ROW);
    };
  }

  private static Optional<TextPattern> exactly(String text, int gaps) {
    List<String> words = FoldingAnalyzer.words(text);
    return words.isEmpty() ? Optional.empty() : Optional.of(TextPattern.exactly(words, gaps));
  }

  private static Optional<TextPattern> near(Lexeme lexeme) throws QuerySyntaxException {
    Optional<TextPattern> near = exactly(lexeme.text(), lexeme.number());
    if (near.isPresent() && near.get().words().size() > MOST_NEAR) {
      throw error(
          lexeme.position(), "There are more than 20 words in the near words at character %,d.");
    }
    return near;
  }

  private static TextPattern regex(Lexeme lexeme) throws QuerySyntaxException {
    if (lexeme.text().isBlank()) {
      throw error(lexeme.position(), "There is nothing between the slashes at character %,d.");
    }
    return TextPattern.of(RegexPattern.parse(lexeme.text(), lexeme.position()));
  }

  private static Optional<TextPattern> fuzzy(Lexeme lexeme) throws QuerySyntaxException {
    List<String> words = FoldingAnalyzer.words(lexeme.text());
    if (words.size() > 1 || WordPattern.hasWildcard(lexeme.text())) {
      throw error(lexeme.position(), "~ goes with one whole word, not with that at character %,d.");
    }
    return words.stream()
        .findFirst()
        .map(word -> TextPattern.of(WordPattern.fuzzy(word, lexeme.number())));
  }

  private static Optional<TextPattern> wildcards(Lexeme lexeme) throws QuerySyntaxException {
    try {
      List<WordPattern> words =
          BETWEEN_WORDS
              .splitAsStream(lexeme.text())
              .filter(piece -> !piece.isEmpty())
              .<WordPattern>map(WordPattern::wildcard)
              .toList();
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(new TextPattern(words, TextPattern.IN_A_ROW));
    } catch (TooComplexToDeterminizeException e) {
      throw error(lexeme.position(), "The word at character %,d has too many wildcards.");
    }
  }

  private static QuerySyntaxException error(int position, String sentence) {
    return new QuerySyntaxException(position, sentence.formatted(position + 1));
  }
}
