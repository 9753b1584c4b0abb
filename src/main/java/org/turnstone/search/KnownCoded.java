package org.turnstone.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;

/// The turns with codings of the kinds that were asked for last, in one view of the index. They are
/// found among all codings once; a change to the project after that costs the transcripts whose
/// codings are other ones, and a copy of the bits. Safe from any thread.
final class KnownCoded {

  /// Each has a bit for every turn.
  private static final int KEPT = 8;

  private record Known(Map<String, Map<CodingId, Coding>> codings, FixedBitSet turns) {}

  private final TurnBlocks blocks;

  /// Of every code, so that the second one that is asked for costs no look at all codings.
  private @Nullable TurnsOfCodes ofEach;

  /// The coders whose codings do not count in what is kept.
  private Set<String> hidden = Set.of();

  private final Map<Object, Known> known = new LinkedHashMap<>(KEPT, 0.75f, true);

  KnownCoded(TurnBlocks blocks) {
    this.blocks = blocks;
  }

  /// The turns with codings of any of these codes; not to be changed.
  synchronized FixedBitSet ofCodes(Set<CodeId> codes, Scope scope) {
    return turns(codes, scope, of -> of.turns(codes), coding -> codes.contains(coding.code()));
  }

  /// The turns with codings; not to be changed.
  synchronized FixedBitSet ofAnyCode(Scope scope) {
    return turns("any", scope, of -> of.turns(of.documents().keySet()), coding -> true);
  }

  /// @param kind what `wanted` is told from others by
  private FixedBitSet turns(
      Object kind,
      Scope scope,
      Function<TurnsOfCodes, FixedBitSet> first,
      Predicate<Coding> wanted) {
    if (!hidden.equals(scope.hidden())) {
      hidden = scope.hidden();
      ofEach = null;
      known.clear();
    }
    if (ofEach == null) {
      ofEach = TurnsOfCodes.of(scope, blocks);
    }
    TurnsOfCodes once = ofEach;
    Known known = this.known.get(kind);
    Known before = known == null ? new Known(once.codings(), first.apply(once)) : known;
    Known now =
        before.codings() == scope.project().codings() ? before : after(before, scope, wanted);
    keep(kind, now);
    return now.turns();
  }

  private Known after(Known before, Scope scope, Predicate<Coding> wanted) {
    FixedBitSet turns = before.turns().clone();
    Map<String, Map<CodingId, Coding>> codings = scope.project().codings();
    ProjectTurns of = new ProjectTurns(scope, blocks);
    changed(before.codings(), codings).forEach(transcript -> of.mark(transcript, turns, wanted));
    return new Known(codings, turns);
  }

  private void keep(Object kind, Known now) {
    known.put(kind, now);
    if (known.size() > KEPT) {
      known.remove(known.keySet().iterator().next());
    }
  }

  /// The transcripts whose codings are other ones; a project shares those that are not.
  static Set<String> changed(
      Map<String, Map<CodingId, Coding>> before, Map<String, Map<CodingId, Coding>> now) {
    Set<String> changed = new HashSet<>();
    now.forEach(
        (transcript, codings) -> {
          if (before.get(transcript) != codings) {
            changed.add(transcript);
          }
        });
    before.keySet().stream().filter(each -> !now.containsKey(each)).forEach(changed::add);
    return changed;
  }
}
