package org.turnstone.search;

import java.io.IOException;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.util.FixedBitSet;

/// Every turn that matches, as bits. Lucene keeps the documents of frequent words as bits too, and
/// so copies 64 of them at a time where no other condition is to be looked at.
final class MatchingTurns {

  private static final int END = DocIdSetIterator.NO_MORE_DOCS;

  /// @param base of the segment, to which the bits belong
  private record Part(int base, FixedBitSet bits) {}

  private MatchingTurns() {}

  /// @param all the documents that are turns of the catalogue
  static FixedBitSet of(Segments segments, Query query, FixedBitSet all) throws IOException {
    Query rewritten = segments.rewritten(query);
    FixedBitSet turns = new FixedBitSet(all.length());
    segments
        .each(
            rewritten,
            ScoreMode.COMPLETE_NO_SCORES,
            (segment, matching) -> {
              FixedBitSet bits = new FixedBitSet(segment.reader().maxDoc());
              take(matching, rewritten instanceof BooleanQuery, bits);
              return new Part(segment.docBase, bits);
            })
        .forEach(
            part -> FixedBitSet.orRange(part.bits(), 0, turns, part.base(), part.bits().length()));
    // What is deleted or no turn of the catalogue is left out of all at once.
    turns.and(all);
    return turns;
  }

  /// @param several whether there are several conditions, which Lucene knows how to combine
  private static void take(ScorerSupplier matching, boolean several, FixedBitSet bits)
      throws IOException {
    if (several) {
      matching.bulkScorer().score(new Bits(bits), null, 0, END);
      return;
    }
    DocIdSetIterator found = matching.get(Long.MAX_VALUE).iterator();
    if (found.nextDoc() != END) {
      found.intoBitSet(bits.length(), bits, 0);
    }
  }

  private record Bits(FixedBitSet bits) implements LeafCollector {

    @Override
    public void setScorer(Scorable scorer) {
      // Nobody asks for scores.
    }

    @Override
    public void collect(int document) {
      bits.set(document);
    }

    @Override
    public void collectRange(int first, int end) {
      bits.set(first, end);
    }

    @Override
    public void collect(DocIdStream documents) throws IOException {
      documents.forEach(bits::set);
    }
  }
}
