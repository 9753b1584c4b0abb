package org.turnstone.search;

import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Hits transcript by transcript, the turns of each as they follow each other. Holds a bit for each
/// turn and a number for each transcript, and so costs the same however many hits there are.
final class InRanks implements Arrangement {

  private static final int NONE = DocIdSetIterator.NO_MORE_DOCS;

  private final TurnBlocks blocks;
  private final FixedBitSet turns;

  /// In the order of the list.
  private final int[] ranks;

  /// The place of the first hit of a transcript, by rank; where it has none, of the next hit.
  private final int[] firsts;

  private final int total;
  private final int transcripts;

  /// @param turns documents that are turns of the blocks; not changed after
  /// @param ranks each rank once, in the order of the list; not changed after
  InRanks(TurnBlocks blocks, FixedBitSet turns, int[] ranks) {
    this.blocks = blocks;
    this.turns = turns;
    this.ranks = ranks;
    this.firsts = counts();
    int place = 0;
    int withHits = 0;
    for (int rank : ranks) {
      int count = firsts[rank];
      firsts[rank] = place;
      place += count;
      withHits += count > 0 ? 1 : 0;
    }
    this.total = place;
    this.transcripts = withHits;
  }

  /// By rank. Few hits are counted one by one, many by the bits of each transcript.
  private int[] counts() {
    int[] counts = new int[ranks.length];
    if (turns.cardinality() < ranks.length) {
      for (int document = next(0); document != NONE; document = next(document + 1)) {
        counts[blocks.rankOf(document)]++;
      }
    } else {
      Arrays.setAll(counts, rank -> blocks.countOf(turns, rank));
    }
    return counts;
  }

  int total() {
    return total;
  }

  /// How many transcripts have hits.
  int transcripts() {
    return transcripts;
  }

  /// Not to be changed.
  FixedBitSet turns() {
    return turns;
  }

  /// All documents in their order.
  int[] documents() {
    int[] documents = new int[total];
    each((_, document, place) -> documents[place] = document);
    return documents;
  }

  interface Visitor {

    /// @param nth how many hits were visited before
    void visit(int nth, int document, int place);
  }

  /// Visits the hits as their documents follow each other.
  void each(Visitor visitor) {
    int[] places = firsts.clone();
    int nth = 0;
    for (int document = next(0); document != NONE; document = next(document + 1)) {
      visitor.visit(nth++, document, places[blocks.rankOf(document)]++);
    }
  }

  /// Whether other hits are in the same order.
  boolean goesLike(InRanks other) {
    return Arrays.equals(ranks, other.ranks);
  }

  InRanks with(FixedBitSet otherTurns) {
    return new InRanks(blocks, otherTurns, ranks);
  }

  @Override
  public int document(int place) {
    int low = 0;
    int high = ranks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firsts[ranks[middle]] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int document = turns.nextSetBit(blocks.first(ranks[low]));
    for (int before = firsts[ranks[low]]; before < place; before++) {
      document = turns.nextSetBit(document + 1);
    }
    return document;
  }

  @Override
  public float score(int place) {
    return 0;
  }

  @Override
  public int place(int document) {
    int rank = blocks.rankOf(document);
    return firsts[rank] + turns.cardinality(blocks.first(rank), document);
  }

  @Override
  public BitSet places(FixedBitSet some) {
    BitSet places = new BitSet(total);
    each((_, document, place) -> places.set(place, some.get(document)));
    return places;
  }

  @Override
  public Arrangement only(InRanks kept) {
    return kept;
  }

  private int next(int from) {
    return from < turns.length() ? turns.nextSetBit(from) : NONE;
  }
}
