package org.turnstone.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Catalogue;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;

/// Which documents of one view of the index are which turns of a catalogue. Transcripts are known
/// by their rank: their place in the catalogue, counted from 0.
final class TurnBlocks {

  static final TurnBlocks NONE =
      new TurnBlocks(Catalogue.EMPTY, Map.of(), new int[0], new int[0], 0);

  private static final int NOT_INDEXED = -1;

  private final List<TranscriptSummary> transcripts;
  private final Map<String, Integer> ranks;

  /// Document of the head and number of turns, by rank.
  private final int[] heads;

  private final int[] turns;

  /// The way back, by document. Every hit of every search is looked up here.
  private final int[] ranksOf;

  private final int[] inOrder;
  private final FixedBitSet all;
  private final KnownCoded coded = new KnownCoded(this);
  private final KnownAttributes attributes = new KnownAttributes(this);
  private String @Nullable [] foldedNames;
  private int @Nullable [] byName;

  private TurnBlocks(
      Catalogue catalogue, Map<String, Integer> ranks, int[] heads, int[] turns, int documents) {
    this.transcripts = catalogue.transcripts();
    this.ranks = ranks;
    this.heads = heads;
    this.turns = turns;
    this.inOrder = IntStream.range(0, heads.length).toArray();
    this.all = new FixedBitSet(documents);
    this.ranksOf = new int[documents];
    for (int rank = 0; rank < heads.length; rank++) {
      if (heads[rank] != NOT_INDEXED) {
        int first = first(rank);
        all.set(first, first + turns[rank]);
        Arrays.fill(ranksOf, first, first + turns[rank], rank);
      }
    }
  }

  static TurnBlocks of(IndexReader reader, Catalogue catalogue) throws IOException {
    Map<String, Integer> ranks = HashMap.newHashMap(catalogue.transcripts().size());
    catalogue.transcripts().forEach(transcript -> ranks.put(transcript.id(), ranks.size()));
    int[] heads = new int[ranks.size()];
    int[] turns = new int[ranks.size()];
    Arrays.fill(heads, NOT_INDEXED);
    eachHead(
        reader,
        TurnDocuments.HEAD_TRANSCRIPT,
        (document, transcript, length) -> {
          Integer rank = ranks.get(transcript);
          if (rank != null) {
            heads[rank] = document;
            turns[rank] = length;
          }
        });
    return new TurnBlocks(catalogue, ranks, heads, turns, reader.maxDoc());
  }

  /// Fingerprints by transcript id.
  static Map<String, String> fingerprints(IndexReader reader) throws IOException {
    Map<Integer, String> transcripts = new HashMap<>();
    eachHead(
        reader,
        TurnDocuments.HEAD_TRANSCRIPT,
        (document, id, turns) -> transcripts.put(document, id));
    Map<String, String> fingerprints = HashMap.newHashMap(transcripts.size());
    eachHead(
        reader,
        TurnDocuments.HEAD_FINGERPRINT,
        (document, fingerprint, turns) ->
            fingerprints.put(transcripts.getOrDefault(document, ""), fingerprint));
    return fingerprints;
  }

  private interface HeadVisitor {
    void visit(int document, String value, int turns);
  }

  private static void eachHead(IndexReader reader, String field, HeadVisitor visitor)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
      NumericDocValues turns = leaf.reader().getNumericDocValues(TurnDocuments.HEAD_TURNS);
      if (values == null || turns == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = values.docID();
        if ((live == null || live.get(document)) && turns.advanceExact(document)) {
          int length = Math.toIntExact(turns.longValue());
          visitor.visit(leaf.docBase + document, values.binaryValue().utf8ToString(), length);
        }
      }
    }
  }

  List<TranscriptSummary> transcripts() {
    return transcripts;
  }

  OptionalInt rank(String transcript) {
    Integer rank = ranks.get(transcript);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  /// The documents of all turns in the catalogue, among those of the index; not to be changed.
  FixedBitSet all() {
    return all;
  }

  /// The turns with codings of some kind, as they were asked for last.
  KnownCoded coded() {
    return coded;
  }

  /// The attributes that were asked for last.
  KnownAttributes attributes() {
    return attributes;
  }

  /// The ids of the transcripts as they are compared with what is asked for, by rank; not to be
  /// changed.
  synchronized String[] foldedNames() {
    if (foldedNames == null) {
      foldedNames =
          transcripts.stream().map(each -> FoldingAnalyzer.fold(each.id())).toArray(String[]::new);
    }
    return foldedNames;
  }

  /// The ranks in the order of the catalogue; not to be changed.
  int[] inOrder() {
    return inOrder;
  }

  /// The ranks in the order of the ids, numbers in them as numbers; not to be changed.
  synchronized int[] byName() {
    if (byName == null) {
      byName = NumberedNames.order(foldedNames());
    }
    return byName;
  }

  /// The document of the first turn; there are [#turns(int)] from there on.
  int first(int rank) {
    return heads[rank] + 1;
  }

  /// How many turns of that transcript are indexed; 0 when it is not.
  int turns(int rank) {
    return turns[rank];
  }

  /// How many of some documents are turns of that transcript.
  int countOf(FixedBitSet documents, int rank) {
    return turns[rank] == 0 ? 0 : documents.cardinality(first(rank), first(rank) + turns[rank]);
  }

  /// Adds all turns of that transcript to some documents.
  void setAll(FixedBitSet documents, int rank) {
    documents.set(first(rank), first(rank) + turns[rank]);
  }

  /// The rank of the transcript to which a document of [#all()] belongs.
  int rankOf(int document) {
    return ranksOf[document];
  }

  /// Where the turns of a transcript lie.
  TurnOutline outline(int rank) {
    return transcripts.get(rank).outline();
  }

  Hit hit(int rank, int document, float score) {
    return new Hit(transcripts.get(rank).id(), document - heads[rank], score);
  }

  /// The document of one turn; empty when it is not indexed.
  static Optional<Integer> document(IndexReader reader, String transcript, int turn)
      throws IOException {
    Term key = TurnDocuments.key(transcript);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum block = leaf.reader().postings(key, PostingsEnum.NONE);
      NumericDocValues turns = leaf.reader().getNumericDocValues(TurnDocuments.HEAD_TURNS);
      Bits live = leaf.reader().getLiveDocs();
      int document = block == null ? DocIdSetIterator.NO_MORE_DOCS : block.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(document)) {
          boolean has = turn > 0 && turns.advanceExact(document) && turn <= turns.longValue();
          return has ? Optional.of(leaf.docBase + document + turn) : Optional.empty();
        }
        document = block.nextDoc();
      }
    }
    return Optional.empty();
  }
}
