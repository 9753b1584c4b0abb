package org.turnstone.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/// Every turn that matches, with how well it does.
///
/// @param scores in order of the documents
record ScoredTurns(FixedBitSet turns, float[] scores) {

  private static final int FIRST_ROOM = 1024;

  /// @param all the documents that are turns of the catalogue
  static ScoredTurns of(IndexSearcher searcher, Query query, FixedBitSet all) throws IOException {
    return searcher.search(
        query,
        new CollectorManager<Collector, ScoredTurns>() {
          @Override
          public Collector newCollector() {
            return new Collector(all);
          }

          @Override
          public ScoredTurns reduce(Collection<Collector> collectors) {
            Collector one = collectors.iterator().next();
            return new ScoredTurns(one.turns, Arrays.copyOf(one.scores, one.count));
          }
        });
  }

  private static final class Collector extends SimpleCollector {

    private final FixedBitSet all;
    private final FixedBitSet turns;
    private float[] scores = new float[FIRST_ROOM];
    private int count;
    private int base;
    private Scorable scorer;

    Collector(FixedBitSet all) {
      this.all = all;
      this.turns = new FixedBitSet(all.length());
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }

    @Override
    public void collect(int documentInLeaf) throws IOException {
      int document = base + documentInLeaf;
      if (all.get(document)) {
        turns.set(document);
        if (count == scores.length) {
          scores = Arrays.copyOf(scores, 2 * count);
        }
        scores[count++] = scorer.score();
      }
    }
  }
}
