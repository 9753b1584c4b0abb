package org.turnstone.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/// One search in one view of the index.
final class TurnSearch {

  private final IndexSearcher searcher;
  private final TurnBlocks blocks;
  private final Scope scope;

  TurnSearch(IndexSearcher searcher, TurnBlocks blocks, Scope scope) {
    this.searcher = searcher;
    this.blocks = blocks;
    this.scope = scope;
  }

  Hits hits(QueryNode node, Order order, int limit) throws IOException {
    // Where no words are asked for, all fit equally well.
    boolean byScore = order == Order.RELEVANCE && node.wanted().findAny().isPresent();
    TurnCollector collector =
        collect(
            new QueryCompiler(scope.project(), blocks).compile(node),
            new TurnCollector(blocks, byScore ? limit : 0));
    FixedBitSet found = collector.found();
    return new Hits(
        found.cardinality(),
        transcripts(found),
        byScore ? collector.best() : first(found, limit),
        new QueryNotes(scope).on(node));
  }

  private TurnCollector collect(Query query, TurnCollector collector) throws IOException {
    return searcher.search(
        query,
        new CollectorManager<TurnCollector, TurnCollector>() {
          @Override
          public TurnCollector newCollector() {
            return collector;
          }

          @Override
          public TurnCollector reduce(Collection<TurnCollector> same) {
            return collector;
          }
        });
  }

  private List<Hit> first(FixedBitSet found, int limit) {
    List<Hit> hits = new ArrayList<>();
    for (int rank = 0; rank < blocks.transcripts().size() && hits.size() < limit; rank++) {
      int document = nextOf(found, rank, blocks.first(rank));
      while (document != DocIdSetIterator.NO_MORE_DOCS && hits.size() < limit) {
        hits.add(blocks.hit(rank, document, 0));
        document = nextOf(found, rank, document + 1);
      }
    }
    return hits;
  }

  private int transcripts(FixedBitSet found) {
    int transcripts = 0;
    for (int rank = 0; rank < blocks.transcripts().size(); rank++) {
      if (nextOf(found, rank, blocks.first(rank)) != DocIdSetIterator.NO_MORE_DOCS) {
        transcripts++;
      }
    }
    return transcripts;
  }

  /// The next turn found in a transcript, from that document on.
  private int nextOf(FixedBitSet found, int rank, int from) {
    int end = blocks.first(rank) + blocks.turns(rank);
    return from < end ? found.nextSetBit(from, end) : DocIdSetIterator.NO_MORE_DOCS;
  }
}
