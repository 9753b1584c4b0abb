package org.turnstone.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Codebook;
import org.turnstone.model.TurnOutline;

/// Says which codes the coded turns have that are most like some words: those that share words
/// which few other turns have. A code whose own name or definition has such words counts too.
/// Nothing is learned or kept but which turns are coded, so an answer can be told in a sentence and
/// the next coding counts at once.
///
/// Takes a bounded number of words and of turns, however many there are. For any thread; reads the
/// index.
public final class Likeness {

  /// Turns that are looked at.
  static final int NEIGHBOURS = 100;

  private final TurnIndex index;
  private @Nullable CodedTurns known;
  private CodeWords codeWords = CodeWords.NONE;

  public Likeness(TurnIndex index) {
    this.index = index;
  }

  /// The codes of like turns, the likeliest first; empty when there is no good guess.
  public List<LikeCode> codes(Passage passage, Scope scope) {
    return index.ask(
        scope.catalogue(),
        (searcher, blocks) -> {
          TellingWords words = TellingWords.of(passage.words(), searcher.getIndexReader());
          CodedTurns coded = coded(blocks, scope);
          List<Hit> like = like(searcher, coded, words, passage);
          return new Votes(words, coded, codeWords(scope.project().codebook())).of(like);
        });
  }

  private synchronized CodedTurns coded(TurnBlocks blocks, Scope scope) {
    CodedTurns before = known;
    CodedTurns now =
        before != null && before.areIn(blocks, scope)
            ? before.after(scope)
            : CodedTurns.of(blocks, scope);
    known = now;
    return now;
  }

  private synchronized CodeWords codeWords(Codebook codebook) {
    if (codeWords.codebook() != codebook) {
      codeWords = CodeWords.of(codebook);
    }
    return codeWords;
  }

  private static List<Hit> like(
      IndexSearcher searcher, CodedTurns coded, TellingWords words, Passage passage)
      throws IOException {
    if (words.weights().isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TurnsQuery(coded.turns()), Occur.FILTER);
    words
        .weights()
        .keySet()
        .forEach(
            word -> query.add(new TermQuery(new Term(TurnDocuments.TEXT, word)), Occur.SHOULD));
    query.setMinimumNumberShouldMatch(1);
    TurnBlocks blocks = coded.blocks();
    List<Hit> like = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query.build(), 2 * NEIGHBOURS).scoreDocs) {
      int rank = blocks.rankOf(found.doc);
      Hit hit = blocks.hit(rank, found.doc, found.score);
      if (like.size() < NEIGHBOURS && !isIn(passage, hit, blocks.outline(rank))) {
        like.add(hit);
      }
    }
    return like;
  }

  private static boolean isIn(Passage passage, Hit hit, TurnOutline outline) {
    return hit.transcript().equals(passage.transcript())
        && outline.range(hit.turn()).overlaps(passage.range());
  }
}
