package org.turnstone.excerpts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;

/// Finds the codings that a query asks for. Keeps what it found in each transcript, so that asking
/// again after a change looks only at the transcripts that changed. Slow for many codings; may be
/// called from any thread, one search at once.
public final class ExcerptSearch {

  private Map<String, Known> known = new HashMap<>();

  /// What was found in a transcript, and what it was found from.
  private record Known(
      Map<CodingId, Coding> from,
      TurnOutline outline,
      TranscriptCodings codings,
      Asked asked,
      BitSet found) {

    boolean isOf(Map<CodingId, Coding> now, TurnOutline nowOutline) {
      return from == now && outline == nowOutline;
    }
  }

  /// @param cancelled whether nobody waits for the answer any more
  /// @throws CancellationException when nobody does
  public synchronized FoundExcerpts find(
      ExcerptQuery query, SearchedProject in, BooleanSupplier cancelled) {
    Asked asked = Asked.of(query, in);
    Predicate<Coding> fits = asked.fits();
    Map<String, List<Coding>> unplaced = unplaced(asked, fits, in);
    Map<String, Known> now = HashMap.newHashMap(in.project().codings().size());
    List<TranscriptSummary> looked = new ArrayList<>();
    List<Coding> found = new ArrayList<>();
    for (TranscriptSummary transcript : in.catalogue().transcripts()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      Known here = look(transcript, asked, fits, in);
      if (here != null) {
        now.put(transcript.id(), here);
      }
      List<Coding> lost = unplaced.getOrDefault(transcript.id(), List.of());
      unplaced.remove(transcript.id());
      if (asked.wants(transcript, in)) {
        looked.add(transcript);
        if (here != null) {
          here.found().stream().mapToObj(here.codings()::coding).forEach(found::add);
        }
        found.addAll(lost);
      }
    }
    if (!narrowsTranscripts(query)) {
      unplaced.values().forEach(found::addAll);
    }
    known = now;
    Map<String, TranscriptCodings> inOrder = HashMap.newHashMap(now.size());
    now.forEach((id, here) -> inOrder.put(id, here.codings()));
    return new FoundExcerpts(in, looked, found, inOrder, all(query, in));
  }

  private static int all(ExcerptQuery query, SearchedProject in) {
    Set<String> hidden =
        query.criteria().stream()
            .map(
                each ->
                    each instanceof Criterion.NotCodedBy(var coders) ? coders : Set.<String>of())
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    if (hidden.isEmpty()) {
      int placed = in.project().codings().values().stream().mapToInt(Map::size).sum();
      return placed + in.unplaced().size();
    }
    return (int)
        Stream.concat(in.project().allCodings(), in.unplaced().stream())
            .filter(coding -> !hidden.contains(coding.coder()))
            .count();
  }

  private @Nullable Known look(
      TranscriptSummary transcript, Asked asked, Predicate<Coding> fits, SearchedProject in) {
    Map<CodingId, Coding> codings = in.project().codings().get(transcript.id());
    if (codings == null) {
      return null;
    }
    Known before = known.get(transcript.id());
    boolean same = before != null && before.isOf(codings, transcript.outline());
    if (same && asked.sameAs(before.asked(), transcript.id())) {
      return before;
    }
    TranscriptCodings here =
        same ? before.codings() : new TranscriptCodings(codings.values(), transcript.outline());
    return new Known(codings, transcript.outline(), here, asked, found(here, asked, fits));
  }

  private static BitSet found(TranscriptCodings here, Asked asked, Predicate<Coding> fits) {
    if (asked.onlyUnplaced()) {
      return new BitSet();
    }
    BitSet looked = new BitSet(here.size());
    for (int place = 0; place < here.size(); place++) {
      looked.set(place, asked.looksAt(here.coding(place)));
    }
    BitSet found = new BitSet(here.size());
    new CodedHere(here, looked, asked.codes())
        .of(asked.query().coded()).stream()
            .filter(place -> fits.test(here.coding(place)))
            .filter(
                place ->
                    asked.wantsTurns(
                        here.coding(place).transcript(),
                        here.firstTurn(place),
                        here.lastTurn(place)))
            .forEach(found::set);
    return found;
  }

  private static Map<String, List<Coding>> unplaced(
      Asked asked, Predicate<Coding> fits, SearchedProject in) {
    Map<String, List<Coding>> unplaced = new LinkedHashMap<>();
    for (Coding coding : in.unplaced()) {
      if (asked.looksAt(coding)
          && asked.turns().isEmpty()
          && isIn(asked.query().coded(), coding, asked.codes())
          && fits.test(coding)) {
        unplaced.computeIfAbsent(coding.transcript(), _ -> new ArrayList<>()).add(coding);
      }
    }
    return unplaced;
  }

  /// A coding without a place stands in no relation to others.
  private static boolean isIn(Coded asked, Coding coding, Map<Coded.With, Set<CodeId>> codes) {
    return switch (asked) {
      case Coded.Anything() -> true;
      case Coded.With with -> codes.getOrDefault(with, Set.of()).contains(coding.code());
      case Coded.Either(var parts) -> parts.stream().anyMatch(part -> isIn(part, coding, codes));
      case Coded.Without(var wanted, _) -> isIn(wanted, coding, codes);
      case Coded.Both _, Coded.Overlapping _, Coded.Near _, Coded.FollowedBy _ -> false;
    };
  }

  private static boolean narrowsTranscripts(ExcerptQuery query) {
    return query.criteria().stream()
        .anyMatch(each -> each instanceof Criterion.In || each instanceof Criterion.WithAttribute);
  }
}
