package org.turnstone.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/// Hits in an order that nothing but a list of them tells.
///
/// @param documents in order; not changed after
record Listed(int[] documents) implements Arrangement {

  @Override
  public int document(int place) {
    return documents[place];
  }

  @Override
  public float score(int place) {
    return 0;
  }

  @Override
  public int place(int document) {
    return IntStream.range(0, documents.length)
        .filter(place -> documents[place] == document)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public BitSet places(FixedBitSet some) {
    BitSet places = new BitSet(documents.length);
    IntStream.range(0, documents.length)
        .filter(place -> some.get(documents[place]))
        .forEach(places::set);
    return places;
  }

  @Override
  public Arrangement only(InRanks kept) {
    return new Listed(Arrays.stream(documents).filter(kept.turns()::get).toArray());
  }
}
