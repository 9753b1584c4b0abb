package org.turnstone.ui.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;
import org.turnstone.search.Found;
import org.turnstone.search.Hit;
import org.turnstone.search.HitCounts;
import org.turnstone.search.IndexedTurn;
import org.turnstone.search.Narrowing;
import org.turnstone.search.Order;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.Scope;
import org.turnstone.search.TurnIndex;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.Triage;
import org.turnstone.workspace.Workspace;

/// Asks the index and reads what it found. Slow, and safe from any thread.
final class TurnFinder {

  /// True of every turn.
  private static final String ALL_TURNS = "coded:yes OR coded:no";

  private final Workspace workspace;
  private final TurnIndex index;
  private volatile Set<String> hidden = Set.of();

  /// What is asked.
  ///
  /// @param triage for which code hits are looked at
  /// @param withDone whether to show hits that were decided before
  record Question(String query, Order order, Optional<Triage> triage, boolean withDone) {}

  TurnFinder(Workspace workspace) {
    this.workspace = workspace;
    this.index = workspace.index();
  }

  /// From now on codings of these coders are neither found nor counted.
  ///
  /// @return whether these are other coders than before
  boolean hideCoders(Set<String> coders) {
    boolean others = !coders.equals(hidden);
    hidden = Set.copyOf(coders);
    return others;
  }

  /// @param keep the hit that is looked at, to go on there
  Answer answer(Question asked, Optional<Hit> keep, BooleanSupplier cancelled)
      throws QuerySyntaxException {
    TurnQuery query = TurnQuery.parse(asked.query());
    Found all = index.find(query, scope(), asked.order(), cancelled);
    Triage.Standing standing =
        asked.triage().map(triage -> triage.standing(all)).orElse(Triage.Standing.NOTHING);
    boolean some = !asked.withDone() && !standing.decided().isEmpty();
    Found shown = some ? all.without(standing.decided()) : all;
    int place = place(shown, keep).orElse(0);
    int from = place - place % HitRows.PAGE;
    return new Answer(asked, query, all, shown, place, from, read(query, shown, from, cancelled));
  }

  private static OptionalInt place(Found shown, Optional<Hit> keep) {
    return keep.isEmpty()
        ? OptionalInt.empty()
        : shown.place(keep.get().transcript(), keep.get().turn());
  }

  /// A page of hits.
  List<FoundTurn> read(TurnQuery query, Found shown, int from, BooleanSupplier cancelled) {
    List<Hit> hits = shown.hits(from, from + HitRows.PAGE);
    Map<Hit, IndexedTurn> turns = index.turns(hits, workspace.catalogue());
    return hits.stream()
        .takeWhile(_ -> !cancelled.getAsBoolean())
        .map(hit -> found(query, hit, Optional.ofNullable(turns.get(hit))))
        .toList();
  }

  /// How many hits there are of each kind. Of a group that the query narrows down to, those that
  /// there would be without that are counted, so that one can choose another value.
  HitCounts counts(Answer answer, BooleanSupplier cancelled) throws QuerySyntaxException {
    HitCounts counts = answer.all().counts(scope());
    Narrowing narrowing = Narrowing.of(answer.asked().query());
    for (String group : narrowing.groups()) {
      if (!cancelled.getAsBoolean()) {
        String rest = narrowing.without(group);
        TurnQuery query = TurnQuery.parse(rest.isBlank() ? ALL_TURNS : rest);
        Found wider = index.find(query, scope(), Order.TRANSCRIPT, cancelled);
        counts = counts.taking(group, wider.counts(scope()));
      }
    }
    return counts;
  }

  /// How many turns a query finds; empty when it cannot be read.
  OptionalInt count(String query) {
    try {
      Found found = index.find(TurnQuery.parse(query), scope(), Order.TRANSCRIPT, () -> false);
      return OptionalInt.of(found.total());
    } catch (QuerySyntaxException unreadable) {
      return OptionalInt.empty();
    }
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

  /// A turn that the index lost since is shown without words, so that places stay what they are.
  private FoundTurn found(TurnQuery query, Hit hit, Optional<IndexedTurn> indexed) {
    if (indexed.isEmpty()) {
      return new FoundTurn(hit, "", Role.OTHER, 0, "", List.of());
    }
    Turn turn = indexed.get().turn();
    int start = turn.range().start();
    List<TextRange> matches =
        indexed.get().matches(query).stream()
            .map(match -> new TextRange(match.start() - start, match.end() - start))
            .toList();
    return new FoundTurn(hit, turn.speaker(), role(turn), start, indexed.get().words(), matches);
  }

  private Role role(Turn turn) {
    return workspace.project().role(turn.speaker(), turn.role());
  }

  private Scope scope() {
    return new Scope(workspace.catalogue(), workspace.project(), hidden);
  }
}
