package org.turnstone.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;

/// Reads many turns at once, in the order in which they lie in the index: what lies together is
/// compressed together, so each piece of the file is opened once.
final class StoredTurns {

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
      StoredFields fields = leaf.reader().storedFields();
      for (Iterator<Map.Entry<Integer, Hit>> each = within.entrySet().iterator();
          each.hasNext(); ) {
        Map.Entry<Integer, Hit> next = each.next();
        Document document = fields.document(next.getKey() - leaf.docBase);
        turns.put(
            next.getValue(),
            new IndexedTurn(
                TurnDocuments.turn(document, next.getValue().turn()),
                TurnDocuments.words(document)));
      }
    }
    return turns;
  }
}
