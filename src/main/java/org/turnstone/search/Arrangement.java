package org.turnstone.search;

import java.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/// Hits in an order. Each is known by its place in it, counted from 0. Safe from any thread.
sealed interface Arrangement permits InRanks, ByScore, Listed {

  /// The document in a place.
  int document(int place);

  /// How well the document in a place fits; 0 where nothing is said about that.
  float score(int place);

  /// The place of a document that is among the hits.
  int place(int document);

  /// The places of those hits that are in another set.
  BitSet places(FixedBitSet some);

  /// The hits that are kept, in the same order.
  Arrangement only(InRanks kept);
}
