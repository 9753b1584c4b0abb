package org.turnstone.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.TextRange;
import org.turnstone.model.TurnOutline;

/// Says which codes the coded turns have that are most like some words: those that share words
/// which few other turns have. Nothing is learned or kept but which turns are coded, so an answer
/// can be told in a sentence and the next coding counts at once.
///
/// Takes a bounded number of words and of turns, however many there are. For any thread; reads the
/// index.
public final class Likeness {

  /// Turns that are looked at.
  static final int NEIGHBOURS = 40;

  private static final int SHARED_SHOWN = 3;

  private final TurnIndex index;
  private @Nullable CodedTurns known;

  public Likeness(TurnIndex index) {
    this.index = index;
  }

  /// The codes of like turns, the likeliest first; empty when no coded turn is like enough.
  ///
  /// @param hidden coders whose codings do not count, so that nothing is learned of them
  public List<LikeCode> codes(Passage passage, Scope scope, Set<String> hidden) {
    return index.ask(
        scope.catalogue(),
        (searcher, blocks) -> {
          TellingWords words = TellingWords.of(passage.words(), searcher.getIndexReader());
          CodedTurns coded = coded(blocks, scope, hidden);
          List<Hit> like = like(searcher, coded, words, passage);
          return new Answer(words, coded).of(like);
        });
  }

  private synchronized CodedTurns coded(TurnBlocks blocks, Scope scope, Set<String> hidden) {
    CodedTurns before = known;
    CodedTurns now =
        before != null && before.areIn(blocks, hidden)
            ? before.after(scope.project())
            : CodedTurns.of(blocks, scope.project(), hidden);
    known = now;
    return now;
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

  /// What the like turns say of one code.
  private static final class Voices {
    private double score;
    private final Set<Hit> turns = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
  }

  /// Counts what like turns are coded with.
  private record Answer(TellingWords words, CodedTurns coded) {

    List<LikeCode> of(List<Hit> like) {
      Map<CodeId, Voices> voices = new HashMap<>();
      double all = 0;
      for (Hit turn : like) {
        TextRange range = outline(turn).range(turn.turn());
        Map<CodeId, Double> on = new HashMap<>();
        for (Coding coding : coded.project().codingsOf(turn.transcript())) {
          if (coding.range().overlaps(range)
              && !coded.hidden().contains(coding.coder())
              && coded.project().codebook().find(coding.code()).isPresent()) {
            Set<String> shared = shared(coding);
            if (!shared.isEmpty()) {
              Voices voice = voices.computeIfAbsent(coding.code(), _ -> new Voices());
              voice.turns.add(turn);
              voice.shared.addAll(shared);
              on.merge(coding.code(), strength(shared, coding), Math::max);
            }
          }
        }
        for (var each : on.entrySet()) {
          voices.get(each.getKey()).score += each.getValue();
          all += each.getValue();
        }
      }
      double total = all;
      return voices.entrySet().stream()
          .map(
              entry ->
                  new LikeCode(
                      entry.getKey(),
                      entry.getValue().score / total,
                      entry.getValue().turns.size(),
                      words.written(entry.getValue().shared, SHARED_SHOWN)))
          .sorted(Comparator.comparing(LikeCode::score).reversed())
          .toList();
    }

    private double strength(Set<String> shared, Coding coding) {
      double weight = shared.stream().mapToDouble(word -> words.weights().get(word)).sum();
      double length = 1 + coding.quotation().words().length() / 300.0;
      return Math.pow(weight / length, 2);
    }

    private Set<String> shared(Coding coding) {
      Set<String> shared = new HashSet<>(FoldingAnalyzer.words(coding.quotation().words()));
      shared.retainAll(words.weights().keySet());
      return shared;
    }

    private TurnOutline outline(Hit turn) {
      int rank = coded.blocks().rank(turn.transcript()).orElseThrow();
      return coded.blocks().outline(rank);
    }
  }
}
