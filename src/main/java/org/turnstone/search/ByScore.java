package org.turnstone.search;

import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IntroSelector;

/// Hits of which the best come first, and those that are equally good as they stood. Few look
/// further than at the first ones, so these are sorted, and the others when they are asked for.
final class ByScore implements Arrangement {

  static final int FIRST = 1_000;

  /// As they stood.
  private final int[] documents;

  /// Of each hit its score and where it stood, as one number that is less for what comes sooner.
  private final long[] keys;

  private int sorted;

  private ByScore(int[] documents, long[] keys) {
    this.documents = documents;
    this.keys = keys;
  }

  /// @param scores in order of the documents; scores are never negative
  static ByScore of(InRanks hits, float[] scores) {
    int[] documents = new int[scores.length];
    long[] keys = new long[scores.length];
    hits.each(
        (nth, document, place) -> {
          documents[place] = document;
          // The bits of numbers that are not negative are in their order.
          int badness = Integer.MAX_VALUE - Float.floatToIntBits(scores[nth]);
          keys[place] = (long) badness << Integer.SIZE | place;
        });
    return new ByScore(documents, keys);
  }

  @Override
  public int document(int place) {
    return documents[(int) key(place)];
  }

  @Override
  public float score(int place) {
    return Float.intBitsToFloat(Integer.MAX_VALUE - (int) (key(place) >> Integer.SIZE));
  }

  @Override
  public int place(int document) {
    for (int place = 0; place < keys.length; place++) {
      if (document(place) == document) {
        return place;
      }
    }
    throw new IllegalArgumentException("no hit");
  }

  @Override
  public BitSet places(FixedBitSet some) {
    BitSet places = new BitSet(keys.length);
    for (int place = 0; place < keys.length; place++) {
      places.set(place, some.get(document(place)));
    }
    return places;
  }

  @Override
  public synchronized Arrangement only(InRanks kept) {
    return new ByScore(
        documents,
        Arrays.stream(keys).filter(key -> kept.turns().get(documents[(int) key])).toArray());
  }

  private synchronized long key(int place) {
    if (place >= sorted) {
      boolean few = place < FIRST && FIRST < keys.length;
      if (few) {
        new Selector(keys).select(0, keys.length, FIRST);
      }
      sorted = few ? FIRST : keys.length;
      Arrays.sort(keys, 0, sorted);
    }
    return keys[place];
  }

  /// Brings the least numbers to the front.
  private static final class Selector extends IntroSelector {

    private final long[] numbers;
    private long pivot;

    Selector(long[] numbers) {
      this.numbers = numbers;
    }

    @Override
    protected void setPivot(int at) {
      pivot = numbers[at];
    }

    @Override
    protected int comparePivot(int at) {
      return Long.compare(pivot, numbers[at]);
    }

    @Override
    protected void swap(int one, int other) {
      long number = numbers[one];
      numbers[one] = numbers[other];
      numbers[other] = number;
    }
  }
}
