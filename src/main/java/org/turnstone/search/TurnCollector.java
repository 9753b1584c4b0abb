package org.turnstone.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/// Takes up every turn that matches, and keeps the best when scores are wanted.
final class TurnCollector extends SimpleCollector {

  private final TurnBlocks blocks;
  private final FixedBitSet found;
  private final int best;

  /// The worst of the best at the head.
  private final PriorityQueue<Scored> queue;

  /// Of the transcript that is being collected: its rank, and the document after its last.
  private int blockRank;

  private int blockEnd;
  private int base;
  private Scorable scorer;

  private record Scored(int document, int rank, float score) {

    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparing(Scored::score)
            .reversed()
            .thenComparing(Scored::rank)
            .thenComparing(Scored::document);
  }

  /// @param best how many of the best to keep; 0 to spend nothing on scores
  TurnCollector(TurnBlocks blocks, int best) {
    this.blocks = blocks;
    this.found = new FixedBitSet(blocks.all().length());
    this.best = best;
    this.queue = new PriorityQueue<>(Scored.BEST_FIRST.reversed());
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
    return best > 0 ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int documentInLeaf) throws IOException {
    int document = base + documentInLeaf;
    if (!blocks.all().get(document)) {
      return;
    }
    found.set(document);
    if (best > 0) {
      keep(document, scorer.score());
    }
  }

  /// Most turns lose against the worst of the best, often by their place alone.
  private void keep(int document, float score) {
    Scored worst = queue.size() < best ? null : queue.element();
    if (worst != null && score < worst.score()) {
      return;
    }
    int rank = rankOf(document);
    if (worst != null) {
      if (score == worst.score() && rank >= worst.rank()) {
        // Documents come in order, so of one transcript the later turn comes later.
        return;
      }
      queue.remove();
    }
    queue.add(new Scored(document, rank, score));
  }

  private int rankOf(int document) {
    if (document >= blockEnd) {
      blockRank = blocks.rankOf(document);
      blockEnd = blocks.first(blockRank) + blocks.turns(blockRank);
    }
    return blockRank;
  }

  /// All that were found.
  FixedBitSet found() {
    return found;
  }

  List<Hit> best() {
    List<Scored> sorted = new ArrayList<>(queue);
    sorted.sort(Scored.BEST_FIRST);
    return sorted.stream()
        .map(scored -> blocks.hit(scored.rank(), scored.document(), scored.score()))
        .toList();
  }
}
