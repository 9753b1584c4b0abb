package org.turnstone.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words to be found in a text: one, several in a row, or several near each other.
final class TextPattern {

  static final int IN_A_ROW = -1;

  private final List<WordPattern> words;
  private final int gaps;

  /// Made once: the automaton of a wildcard takes longer to make than to run over a turn.
  private final Map<String, Query> queries = new ConcurrentHashMap<>();

  /// @param words at least one
  /// @param gaps how many other words may lie among them, in any order, when all are exact;
  ///     [#IN_A_ROW] when they must follow each other as written
  TextPattern(List<WordPattern> words, int gaps) {
    this.words = List.copyOf(words);
    this.gaps = gaps;
  }

  static TextPattern of(WordPattern word) {
    return new TextPattern(List.of(word), IN_A_ROW);
  }

  static TextPattern exactly(List<String> folded, int gaps) {
    return new TextPattern(folded.stream().<WordPattern>map(WordPattern.Exact::new).toList(), gaps);
  }

  List<WordPattern> words() {
    return words;
  }

  boolean isInARow() {
    return gaps == IN_A_ROW;
  }

  /// Whether a text, such as a value or a memo, holds it.
  boolean isIn(String text) {
    return CutText.of(text).holds(this);
  }

  /// The query that finds it in a field that went through [FoldingAnalyzer].
  Query in(String field) {
    return queries.computeIfAbsent(field, this::query);
  }

  private Query query(String field) {
    if (words.size() == 1) {
      return switch (words.getFirst()) {
        case WordPattern.Exact(String word) -> new TermQuery(new Term(field, word));
        case WordPattern.Like like ->
            new AutomatonQuery(
                new Term(field, like.written()),
                like.automaton(),
                false,
                MultiTermQuery.CONSTANT_SCORE_REWRITE);
      };
    }
    if (isInARow()) {
      return exactWords().size() == words.size()
          ? new PhraseQuery(field, exactWords().toArray(String[]::new))
          : new PatternPhraseQuery(field, words);
    }
    IntervalsSource[] sources =
        exactWords().stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return new IntervalQuery(field, Intervals.maxgaps(gaps, Intervals.unordered(sources)));
  }

  private List<String> exactWords() {
    return words.stream()
        .filter(WordPattern.Exact.class::isInstance)
        .map(word -> ((WordPattern.Exact) word).folded())
        .toList();
  }
}
