package org.turnstone.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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
    List<QueryNode> refused = refused(node);
    boolean byScore = order == Order.RELEVANCE && words && refused.isEmpty();
    TurnCollector collector = new TurnCollector(blocks, byScore);
    FixedBitSet turns =
        refused.isEmpty() ? collect(compiler().compile(node), collector).found() : allBut(refused);
    HitOrder inOrder = new HitOrder(blocks);
    int[] documents = order == Order.NAME ? inOrder.byName(turns) : inOrder.byTranscript(turns);
    float[] scores = new float[0];
    if (byScore) {
      scores = inOrder.sortByScore(documents, turns, collector.scores());
    } else if (words && (order == Order.LEFT_WORD || order == Order.RIGHT_WORD)) {
      documents =
          new ContextOrder(searcher, node, order == Order.LEFT_WORD, cancelled).sorted(documents);
    }
    return new Found(
        blocks,
        roles,
        documents,
        scores,
        new QueryNotes(scope).on(node),
        new NearTerms(searcher.getIndexReader()).respelling(query, node));
  }

  /// The turns in each role.
  Map<Role, FixedBitSet> roles() throws IOException {
    Map<Role, FixedBitSet> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Query spoken = compiler().compile(new QueryNode.SpokenIn(role));
      roles.put(role, collect(spoken, new TurnCollector(blocks, false)).found());
    }
    return roles;
  }

  /// What a query says no to, if it says nothing else.
  private static List<QueryNode> refused(QueryNode node) {
    return switch (node) {
      case QueryNode.Not(var part) -> List.of(part);
      case QueryNode.And(var parts) ->
          parts.stream().noneMatch(part -> refused(part).isEmpty())
              ? parts.stream().flatMap(part -> refused(part).stream()).toList()
              : List.of();
      default -> List.of();
    };
  }

  /// Most turns are left then: they are not asked for one by one.
  private FixedBitSet allBut(List<QueryNode> refused) throws IOException {
    FixedBitSet left = blocks.all().clone();
    for (QueryNode each : refused) {
      TurnCollector collector = new TurnCollector(blocks, false);
      left.andNot(collect(compiler().compile(each), collector).found());
    }
    return left;
  }

  private QueryCompiler compiler() {
    return new QueryCompiler(scope, blocks);
  }

  private TurnCollector collect(Query query, TurnCollector collector) throws IOException {
    return searcher.search(
        query,
        new CollectorManager<TurnCollector, TurnCollector>() {
          @Override
          public TurnCollector newCollector() {
            return collector;
          }

          @Override
          public TurnCollector reduce(Collection<TurnCollector> same) {
            return collector;
          }
        });
  }
}
