package org.turnstone.search;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// Finds the given documents of one view of the index: what a project knows of turns, in a form
/// that goes together with the words that Lucene finds.
final class TurnsQuery extends Query {

  private final FixedBitSet turns;

  TurnsQuery(FixedBitSet turns) {
    this.turns = turns;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        return ConstantScoreScorerSupplier.fromIterator(
            new Slice(turns, leaf.docBase, leaf.docBase + leaf.reader().maxDoc()),
            score(),
            scoreMode,
            leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "turns:" + turns.cardinality();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TurnsQuery that && turns == that.turns;
  }

  @Override
  public int hashCode() {
    return Objects.hash(TurnsQuery.class, System.identityHashCode(turns));
  }

  /// The part of the documents that lies in one segment, counted from its beginning.
  private static final class Slice extends DocIdSetIterator {

    private final FixedBitSet turns;
    private final int base;
    private final int end;
    private int document = -1;

    Slice(FixedBitSet turns, int base, int end) {
      this.turns = turns;
      this.base = base;
      this.end = end;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) {
      int next = target < end - base ? turns.nextSetBit(base + target, end) : NO_MORE_DOCS;
      document = next == NO_MORE_DOCS ? NO_MORE_DOCS : next - base;
      return document;
    }

    @Override
    public void intoBitSet(int upTo, FixedBitSet into, int offset) {
      int from = Math.max(0, document);
      int to = Math.min(upTo, end - base);
      if (from < to) {
        FixedBitSet.orRange(turns, base + from, into, from - offset, to - from);
        advance(to);
      }
    }

    @Override
    public long cost() {
      return turns.cardinality(base, end);
    }
  }
}
