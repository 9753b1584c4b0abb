package org.turnstone.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// Every turn that matches, as bits. Lucene keeps the documents of frequent words as bits too, and
/// so copies 64 of them at a time where no other condition is to be looked at.
final class MatchingTurns {

  private MatchingTurns() {}

  /// @param all the documents that are turns of the catalogue
  static FixedBitSet of(IndexSearcher searcher, Query query, FixedBitSet all) throws IOException {
    Query rewritten = searcher.rewrite(query);
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    FixedBitSet turns = new FixedBitSet(all.length());
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      ScorerSupplier supplier = weight.scorerSupplier(leaf);
      if (supplier == null) {
        continue;
      }
      if (rewritten instanceof BooleanQuery) {
        BulkScorer scorer = supplier.bulkScorer();
        scorer.score(new Bits(turns, leaf.docBase), null, 0, DocIdSetIterator.NO_MORE_DOCS);
      } else {
        DocIdSetIterator found = supplier.get(Long.MAX_VALUE).iterator();
        if (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          found.intoBitSet(leaf.reader().maxDoc(), turns, -leaf.docBase);
        }
      }
    }
    // What is deleted or no turn of the catalogue is left out of all at once.
    turns.and(all);
    return turns;
  }

  /// Takes up what several conditions together find.
  private record Bits(FixedBitSet turns, int base) implements LeafCollector {

    @Override
    public void setScorer(Scorable scorer) {
      // Nobody asks for scores.
    }

    @Override
    public void collect(int document) {
      turns.set(base + document);
    }

    @Override
    public void collectRange(int first, int end) {
      turns.set(base + first, base + end);
    }

    @Override
    public void collect(DocIdStream documents) throws IOException {
      documents.forEach(this::collect);
    }
  }
}
