package org.turnstone.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/// Takes up every turn that matches, with its score when scores are wanted.
final class TurnCollector extends SimpleCollector {

  private static final int FIRST_ROOM = 1024;

  private final TurnBlocks blocks;
  private final FixedBitSet found;
  private final boolean scored;

  /// In order of the documents found; empty when they are not wanted.
  private float[] scores;

  private int count;
  private int base;
  private Scorable scorer;

  /// @param scored whether to spend time on scores
  TurnCollector(TurnBlocks blocks, boolean scored) {
    this.blocks = blocks;
    this.found = new FixedBitSet(blocks.all().length());
    this.scored = scored;
    this.scores = new float[scored ? FIRST_ROOM : 0];
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
    return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int documentInLeaf) throws IOException {
    int document = base + documentInLeaf;
    found.set(document);
    if (scored && blocks.all().get(document)) {
      if (count == scores.length) {
        scores = Arrays.copyOf(scores, 2 * count);
      }
      scores[count++] = scorer.score();
    }
  }

  /// All that were found. What is no turn of the catalogue is left out of all at once.
  FixedBitSet found() {
    found.and(blocks.all());
    return found;
  }

  /// The scores in order of the documents found.
  float[] scores() {
    return Arrays.copyOf(scores, count);
  }
}
