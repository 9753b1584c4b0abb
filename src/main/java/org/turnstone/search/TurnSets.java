package org.turnstone.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.turnstone.model.Role;

/// The turns of which a query is true, as sets of bits. Each word is looked up by itself, and AND,
/// OR and NOT are taken 64 turns at a time, which costs less than to go from hit to hit. Places of
/// words are compared last, and only in the turns that are left by then.
final class TurnSets {

  /// To compare places in so many turns takes longer than to share that with another thread.
  private static final int MANY = 1_000;

  private final IndexSearcher searcher;
  private final QueryCompiler compiler;
  private final Map<Role, FixedBitSet> roles;
  private final FixedBitSet all;

  /// @param roles the turns in each role
  TurnSets(
      IndexSearcher searcher,
      TurnBlocks blocks,
      QueryCompiler compiler,
      Map<Role, FixedBitSet> roles) {
    this.searcher = searcher;
    this.compiler = compiler;
    this.roles = roles;
    this.all = blocks.all();
  }

  FixedBitSet of(QueryNode node) throws IOException {
    return of(node, all);
  }

  /// Those of some turns, which are not changed.
  private FixedBitSet of(QueryNode node, FixedBitSet within) throws IOException {
    return switch (node) {
      case QueryNode.And(var parts) -> all(parts, within);
      case QueryNode.Or(var parts) -> any(parts, within);
      case QueryNode.Not(var part) -> {
        FixedBitSet turns = within.clone();
        turns.andNot(of(part, within));
        yield turns;
      }
      default -> node.comparesPlaces() ? compared(node, within) : both(whole(node), within);
    };
  }

  private FixedBitSet all(List<QueryNode> parts, FixedBitSet within) throws IOException {
    FixedBitSet left = within;
    for (QueryNode part :
        parts.stream().sorted(Comparator.comparing(QueryNode::comparesPlaces)).toList()) {
      left = of(part, left);
    }
    return left;
  }

  private FixedBitSet any(List<QueryNode> parts, FixedBitSet within) throws IOException {
    FixedBitSet turns = new FixedBitSet(all.length());
    for (QueryNode part : parts) {
      turns.or(of(part, within));
    }
    return turns;
  }

  private FixedBitSet compared(QueryNode words, FixedBitSet within) throws IOException {
    Query query = compiler.compile(words);
    if (within != all) {
      query =
          new BooleanQuery.Builder()
              .add(new TurnsQuery(within), Occur.FILTER)
              .add(query, Occur.FILTER)
              .build();
    }
    return MatchingTurns.of(new Segments(searcher, within.cardinality() > MANY), query, all);
  }

  /// Of all turns; not to be changed.
  private FixedBitSet whole(QueryNode node) throws IOException {
    Optional<FixedBitSet> known =
        node instanceof QueryNode.SpokenIn(var role)
            ? Optional.ofNullable(roles.get(role))
            : compiler.known(node);
    return known.isPresent()
        ? known.get()
        : MatchingTurns.of(new Segments(searcher, false), compiler.compile(node), all);
  }

  private static FixedBitSet both(FixedBitSet one, FixedBitSet other) {
    FixedBitSet both = one.clone();
    both.and(other);
    return both;
  }
}
