package org.turnstone.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.turnstone.model.TextRange;

/// The words of a text that tell it from others: said in other turns too, but not in many. Common
/// words fall out by being common, in whatever language.
final class TellingWords {

  /// More words make a search slower and hardly better.
  private static final int MOST = 32;

  /// What is read of a very long turn.
  private static final int MOST_READ = 2_000;

  private static final int LONGEST_PHRASE = 3;

  /// A word that is said in more than one of so many turns tells nothing.
  private static final int COMMON = 4;

  /// How much a word tells that is said in one of ten turns.
  private static final double TO_A_PERSON = Math.log(10);

  private record Token(String word, TextRange place) {}

  private final String text;
  private final List<Token> tokens;
  private final Map<String, Double> weights;

  private TellingWords(String text, List<Token> tokens, Map<String, Double> weights) {
    this.text = text;
    this.tokens = tokens;
    this.weights = weights;
  }

  static TellingWords of(String text, IndexReader reader) throws IOException {
    List<Token> tokens = tokens(text);
    Map<String, Integer> said = new LinkedHashMap<>();
    tokens.forEach(token -> said.merge(token.word(), 1, Integer::sum));
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Integer> word : said.entrySet()) {
      int turns = reader.docFreq(new Term(TurnDocuments.TEXT, word.getKey()));
      if (turns > 1 && turns <= Math.max(2, reader.numDocs() / COMMON)) {
        double rarity = Math.log((double) reader.numDocs() / turns);
        weights.put(word.getKey(), rarity * (1 + Math.log(word.getValue())));
      }
    }
    return new TellingWords(text, tokens, best(weights));
  }

  private static Map<String, Double> best(Map<String, Double> weights) {
    Map<String, Double> best = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(word -> best.put(word.getKey(), word.getValue()));
    return best;
  }

  /// How much each of them tells, by the folded word; the most telling first.
  Map<String, Double> weights() {
    return weights;
  }

  /// Some of the words as they are written in the text, those that follow each other together; the
  /// most telling first, and only those that mean something to a person, if there are any.
  List<String> written(Set<String> words, int limit) {
    Set<String> telling =
        words.stream()
            .filter(word -> weights.getOrDefault(word, 0.0) >= TO_A_PERSON)
            .collect(Collectors.toSet());
    return phrases(telling.isEmpty() ? words : telling, limit);
  }

  private List<String> phrases(Set<String> words, int limit) {
    Map<String, Double> phrases = new LinkedHashMap<>();
    for (int at = 0; at < tokens.size(); at++) {
      int end = at;
      double weight = 0;
      while (end < tokens.size()
          && end - at < LONGEST_PHRASE
          && words.contains(tokens.get(end).word())
          && (end == at || areNeighbours(tokens.get(end - 1), tokens.get(end)))) {
        weight += weights.getOrDefault(tokens.get(end).word(), 0.0);
        end++;
      }
      if (end > at) {
        String phrase = text.substring(start(at), tokens.get(end - 1).place().end());
        phrases.merge(phrase.toLowerCase(Locale.ROOT), weight, Math::max);
        at = end - 1;
      }
    }
    return phrases.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private int start(int token) {
    return tokens.get(token).place().start();
  }

  private boolean areNeighbours(Token one, Token next) {
    return text.substring(one.place().end(), next.place().start()).equals(" ");
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = FoldingAnalyzer.INSTANCE.tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (tokens.size() < MOST_READ && stream.incrementToken()) {
        tokens.add(
            new Token(word.toString(), new TextRange(place.startOffset(), place.endOffset())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    }
    return tokens;
  }
}
