package org.turnstone.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/// Every turn that matches, with how well it does.
///
/// @param scores in order of the documents
record ScoredTurns(FixedBitSet turns, float[] scores) {

  private static final int FIRST_ROOM = 1024;

  /// @param all the documents that are turns of the catalogue
  static ScoredTurns of(Segments segments, Query query, FixedBitSet all) throws IOException {
    List<Part> parts =
        segments.each(
            segments.rewritten(query),
            ScoreMode.COMPLETE,
            (segment, matching) -> {
              Part part = new Part(all, segment.docBase);
              matching.bulkScorer().score(part, null, 0, DocIdSetIterator.NO_MORE_DOCS);
              return part;
            });
    FixedBitSet turns = new FixedBitSet(all.length());
    float[] scores = new float[parts.stream().mapToInt(part -> part.count).sum()];
    int taken = 0;
    for (Part part : parts) {
      for (int i = 0; i < part.count; i++) {
        turns.set(part.documents[i]);
      }
      System.arraycopy(part.scores, 0, scores, taken, part.count);
      taken += part.count;
    }
    return new ScoredTurns(turns, scores);
  }

  /// What matches in one segment.
  private static final class Part implements LeafCollector {

    private final FixedBitSet all;
    private final int base;
    private int[] documents = new int[FIRST_ROOM];
    private float[] scores = new float[FIRST_ROOM];
    private int count;
    private Scorable scorer;

    Part(FixedBitSet all, int base) {
      this.all = all;
      this.base = base;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int documentInSegment) throws IOException {
      int document = base + documentInSegment;
      if (all.get(document)) {
        if (count == scores.length) {
          documents = Arrays.copyOf(documents, 2 * count);
          scores = Arrays.copyOf(scores, 2 * count);
        }
        documents[count] = document;
        scores[count++] = scorer.score();
      }
    }
  }
}
