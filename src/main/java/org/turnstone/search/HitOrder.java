package org.turnstone.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Puts documents that were found into an order.
final class HitOrder {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int DIGITS = 18;
  private static final int NO_MORE = DocIdSetIterator.NO_MORE_DOCS;

  private final TurnBlocks blocks;

  HitOrder(TurnBlocks blocks) {
    this.blocks = blocks;
  }

  /// As the transcripts stand in the catalogue, then by turn.
  int[] byTranscript(FixedBitSet found) {
    return inRanks(found, IntStream.range(0, blocks.transcripts().size()).toArray());
  }

  /// By the ids of the transcripts, then by turn.
  int[] byName(FixedBitSet found) {
    return inRanks(found, blocks.byName());
  }

  /// @param folded names by rank
  static int[] ranksByName(String[] folded) {
    String[] names = Arrays.stream(folded).map(HitOrder::sortable).toArray(String[]::new);
    return IntStream.range(0, names.length)
        .boxed()
        .sorted(Comparator.comparing(rank -> names[rank]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// Puts the best first, those that are equally good as they were.
  ///
  /// @param scores in order of the documents in `found`
  /// @return the scores in the new order
  float[] sortByScore(int[] documents, FixedBitSet found, float[] scores) {
    int[] scored = new int[scores.length];
    int next = -1;
    for (int i = 0; i < scored.length; i++) {
      next = found.nextSetBit(next + 1);
      scored[i] = next;
    }
    // Scores are never negative, so their bits are in their order.
    long[] order = new long[documents.length];
    for (int place = 0; place < order.length; place++) {
      float score = scores[Arrays.binarySearch(scored, documents[place])];
      order[place] =
          (long) (Integer.MAX_VALUE - Float.floatToIntBits(score)) << Integer.SIZE | place;
    }
    Arrays.sort(order);
    int[] before = documents.clone();
    float[] sorted = new float[order.length];
    for (int place = 0; place < order.length; place++) {
      documents[place] = before[(int) order[place]];
      sorted[place] =
          Float.intBitsToFloat(Integer.MAX_VALUE - (int) (order[place] >> Integer.SIZE));
    }
    return sorted;
  }

  /// Counts the hits of each transcript first, so that each has its place at once: the time goes
  /// with the hits, and hardly with the transcripts.
  private int[] inRanks(FixedBitSet found, int[] ranks) {
    int[] places = new int[ranks.length];
    for (int document = next(found, 0); document != NO_MORE; document = next(found, document + 1)) {
      places[blocks.rankOf(document)]++;
    }
    int count = 0;
    for (int rank : ranks) {
      int here = places[rank];
      places[rank] = count;
      count += here;
    }
    int[] documents = new int[count];
    for (int document = next(found, 0); document != NO_MORE; document = next(found, document + 1)) {
      documents[places[blocks.rankOf(document)]++] = document;
    }
    return documents;
  }

  private static int next(FixedBitSet found, int from) {
    return from < found.length() ? found.nextSetBit(from) : NO_MORE;
  }

  /// `p2` comes before `p10`.
  private static String sortable(String folded) {
    return NUMBER
        .matcher(folded)
        .replaceAll(
            number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
  }
}
