package org.turnstone.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Words in a row of which some are patterns: `state-of-the-a*`. Lucene's own interval queries
/// refuse a pattern that more than 1,024 words fit.
final class PatternPhraseQuery extends Query {

  private final String field;
  private final List<WordPattern> words;

  PatternPhraseQuery(String field, List<WordPattern> words) {
    this.field = field;
    this.words = words;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (WordPattern word : words) {
      List<Term> terms =
          switch (word) {
            case WordPattern.Exact(String folded) -> List.of(new Term(field, folded));
            case WordPattern.Like like -> terms(searcher.getIndexReader(), like);
          };
      if (terms.isEmpty()) {
        return new MatchNoDocsQuery("no word fits " + word);
      }
      phrase.add(terms.toArray(Term[]::new));
    }
    return phrase.build();
  }

  private List<Term> terms(IndexReader reader, WordPattern.Like like) throws IOException {
    List<Term> fitting = new ArrayList<>();
    Terms all = MultiTerms.getTerms(reader, field);
    if (all != null) {
      TermsEnum found = new CompiledAutomaton(like.automaton()).getTermsEnum(all);
      for (BytesRef term = found.next(); term != null; term = found.next()) {
        fitting.add(new Term(field, BytesRef.deepCopyOf(term)));
      }
    }
    return fitting;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatternPhraseQuery that
        && field.equals(that.field)
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + words.hashCode();
  }
}
