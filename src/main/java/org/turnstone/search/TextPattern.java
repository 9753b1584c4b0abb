package org.turnstone.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Words to be found in a text: one, several in a row, or several near each other.
///
/// @param words at least one
/// @param gaps how many other words may lie among them, in any order; [#IN_A_ROW] when they must
///     follow each other as written
record TextPattern(List<WordPattern> words, int gaps) {

  static final int IN_A_ROW = -1;

  /// Words of the index that one wildcard inside a hyphenated word may stand for.
  private static final int MOST_EXPANSIONS = 10_000;

  TextPattern {
    words = List.copyOf(words);
  }

  static TextPattern of(WordPattern word) {
    return new TextPattern(List.of(word), IN_A_ROW);
  }

  static TextPattern exactly(List<String> folded, int gaps) {
    return new TextPattern(
        folded.stream().<WordPattern>map(WordPattern.Exact::new).toList(), gaps);
  }

  boolean isInARow() {
    return gaps == IN_A_ROW;
  }

  /// The query that finds it in a field that went through [FoldingAnalyzer].
  Query in(String field) {
    if (words.size() == 1) {
      return switch (words.getFirst()) {
        case WordPattern.Exact(String word) -> new TermQuery(new Term(field, word));
        case WordPattern.Like(String written, var automaton) ->
            new AutomatonQuery(new Term(field, written), automaton);
      };
    }
    if (isInARow() && words.stream().allMatch(WordPattern.Exact.class::isInstance)) {
      return new PhraseQuery(
          field,
          words.stream().map(word -> ((WordPattern.Exact) word).folded()).toArray(String[]::new));
    }
    IntervalsSource[] sources =
        words.stream().map(TextPattern::source).toArray(IntervalsSource[]::new);
    return new IntervalQuery(
        field,
        isInARow()
            ? Intervals.phrase(sources)
            : Intervals.maxgaps(gaps, Intervals.unordered(sources)));
  }

  private static IntervalsSource source(WordPattern pattern) {
    return switch (pattern) {
      case WordPattern.Exact(String word) -> Intervals.term(word);
      case WordPattern.Like(String written, var automaton) ->
          Intervals.multiterm(
              new CompiledAutomaton(automaton, false, true, false), MOST_EXPANSIONS, written);
    };
  }
}
