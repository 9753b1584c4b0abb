package org.turnstone.ui.search;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;
import org.turnstone.search.Hit;
import org.turnstone.search.Hits;
import org.turnstone.search.Order;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.Scope;
import org.turnstone.search.TurnIndex;
import org.turnstone.search.TurnQuery;

/// Asks the index and reads what it found, a page at once. Slow, and safe from any thread.
final class TurnFinder {

  /// How many turns are read at once.
  static final int PAGE = 60;

  private final TurnIndex index;
  private final Supplier<Scope> scope;

  TurnFinder(TurnIndex index, Supplier<Scope> scope) {
    this.index = index;
    this.scope = scope;
  }

  /// The first page.
  ///
  /// @param roles only turns in these; empty for all
  FoundPage first(String query, Set<Role> roles, Order order, BooleanSupplier cancelled)
      throws QuerySyntaxException {
    TurnQuery narrowed = narrowed(query, roles);
    Hits hits = index.search(narrowed, scope.get(), order, PAGE);
    List<FoundTurn> turns = read(narrowed, hits.hits(), cancelled);
    Map<Role, Long> counts = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      if (!cancelled.getAsBoolean()) {
        TurnQuery one = narrowed(query, EnumSet.of(role));
        counts.put(role, index.search(one, scope.get(), Order.TRANSCRIPT, 1).total());
      }
    }
    return new FoundPage(hits, turns, counts);
  }

  /// The page after so many hits.
  List<FoundTurn> next(
      String query, Set<Role> roles, Order order, int after, BooleanSupplier cancelled)
      throws QuerySyntaxException {
    TurnQuery narrowed = narrowed(query, roles);
    List<Hit> hits = index.search(narrowed, scope.get(), order, after + PAGE).hits();
    return read(narrowed, hits.subList(Math.min(after, hits.size()), hits.size()), cancelled);
  }

  /// What the interviewer said just before.
  Optional<String> question(Hit hit) {
    Hit before = new Hit(hit.transcript(), hit.turn() - 1, 0);
    return hit.turn() == 1
        ? Optional.empty()
        : index
            .turn(before)
            .filter(turn -> role(turn) == Role.INTERVIEWER)
            .map(_ -> index.words(before));
  }

  private List<FoundTurn> read(TurnQuery query, List<Hit> hits, BooleanSupplier cancelled) {
    return hits.stream()
        .takeWhile(_ -> !cancelled.getAsBoolean())
        .flatMap(hit -> index.turn(hit).map(turn -> found(query, hit, turn)).stream())
        .toList();
  }

  private FoundTurn found(TurnQuery query, Hit hit, Turn turn) {
    int start = turn.range().start();
    List<TextRange> matches =
        index.matches(query, hit).stream()
            .map(match -> new TextRange(match.start() - start, match.end() - start))
            .toList();
    return new FoundTurn(hit, turn.speaker(), role(turn), start, index.words(hit), matches);
  }

  private Role role(Turn turn) {
    return scope.get().project().role(turn.speaker(), turn.role());
  }

  private static TurnQuery narrowed(String query, Set<Role> roles) throws QuerySyntaxException {
    TurnQuery asked = TurnQuery.parse(query);
    if (roles.isEmpty() || asked.isEmpty()) {
      return asked;
    }
    String either =
        roles.stream().map(role -> "role:" + role.word()).collect(Collectors.joining(" OR "));
    return TurnQuery.parse("(" + query + ") AND (" + either + ")");
  }
}
