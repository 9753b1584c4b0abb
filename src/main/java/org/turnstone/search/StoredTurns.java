package org.turnstone.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/// Reads many turns at once, in the order in which they lie in the index: what lies together is
/// compressed together, so each piece of the file is opened once.
final class StoredTurns {

  /// A piece has about 200 turns; opening all of it pays from four or five of them on.
  private static final int SPARSE = 50;

  private final IndexReader reader;
  private final TurnBlocks blocks;

  StoredTurns(IndexReader reader, TurnBlocks blocks) {
    this.reader = reader;
    this.blocks = blocks;
  }

  Map<Hit, IndexedTurn> read(Collection<Hit> hits) throws IOException {
    SortedMap<Integer, Hit> documents = new TreeMap<>();
    for (Hit hit : hits) {
      OptionalInt rank = blocks.rank(hit.transcript());
      if (rank.isPresent() && hit.turn() >= 1 && hit.turn() <= blocks.turns(rank.getAsInt())) {
        documents.put(blocks.first(rank.getAsInt()) + hit.turn() - 1, hit);
      }
    }
    Map<Hit, IndexedTurn> turns = HashMap.newHashMap(documents.size());
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      SortedMap<Integer, Hit> within = documents.subMap(leaf.docBase, end);
      if (within.isEmpty()) {
        continue;
      }
      boolean dense = within.lastKey() - within.firstKey() < (long) within.size() * SPARSE;
      StoredFields fields = dense ? pieces(leaf.reader()) : leaf.reader().storedFields();
      for (Map.Entry<Integer, Hit> each : within.entrySet()) {
        Document document = fields.document(each.getKey() - leaf.docBase);
        turns.put(each.getValue(), TurnDocuments.indexed(document, each.getValue().turn()));
      }
    }
    return turns;
  }

  /// Fields that keep the piece they opened last, as merging uses them, where several documents of
  /// each piece are wanted.
  private static StoredFields pieces(LeafReader reader) throws IOException {
    if (!(reader instanceof CodecReader codec)) {
      return reader.storedFields();
    }
    StoredFieldsReader pieces = codec.getFieldsReader().getMergeInstance();
    return new StoredFields() {
      @Override
      public void document(int document, StoredFieldVisitor visitor) throws IOException {
        pieces.document(document, visitor);
      }
    };
  }
}
