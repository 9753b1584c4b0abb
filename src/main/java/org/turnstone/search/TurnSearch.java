package org.turnstone.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.Role;

/// One search in one view of the index.
final class TurnSearch {

  private final IndexSearcher searcher;
  private final TurnBlocks blocks;
  private final Scope scope;

  TurnSearch(IndexSearcher searcher, TurnBlocks blocks, Scope scope) {
    this.searcher = searcher;
    this.blocks = blocks;
    this.scope = scope;
  }

  TurnBlocks blocks() {
    return blocks;
  }

  /// @param roles as from [#roles]
  Found found(
      TurnQuery query,
      QueryNode node,
      Order order,
      Map<Role, FixedBitSet> roles,
      BooleanSupplier cancelled)
      throws IOException {
    // Where no words are asked for, all fit equally well.
    boolean words = node.wanted().findAny().isPresent();
    int[] ranks = order == Order.NAME ? blocks.byName() : blocks.inOrder();
    InRanks hits;
    Arrangement arranged;
    if (words && order == Order.RELEVANCE) {
      ScoredTurns scored =
          ScoredTurns.of(new Segments(searcher, true), compiler().compile(node), blocks.all());
      hits = new InRanks(blocks, scored.turns(), ranks);
      arranged = ByScore.of(hits, scored.scores());
    } else {
      hits = new InRanks(blocks, sets(roles).of(node), ranks);
      arranged =
          words && (order == Order.LEFT_WORD || order == Order.RIGHT_WORD)
              ? new Listed(
                  new ContextOrder(searcher, node, order == Order.LEFT_WORD, cancelled)
                      .sorted(hits.documents()))
              : hits;
    }
    return new Found(
        blocks,
        roles,
        hits,
        arranged,
        new QueryNotes(scope).on(node),
        new NearTerms(searcher.getIndexReader()).respelling(query, node));
  }

  /// The turns in each role.
  Map<Role, FixedBitSet> roles() throws IOException {
    Map<Role, FixedBitSet> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      roles.put(role, sets(Map.of()).of(new QueryNode.SpokenIn(role)));
    }
    return roles;
  }

  private TurnSets sets(Map<Role, FixedBitSet> roles) {
    return new TurnSets(searcher, blocks, compiler(), roles);
  }

  private QueryCompiler compiler() {
    return new QueryCompiler(scope, blocks);
  }
}
