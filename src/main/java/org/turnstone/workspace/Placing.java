package org.turnstone.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.workspace.PlaceFinder.Looked;
import org.turnstone.workspace.Placement.Look;

/// Looks for the codings of an open project in its transcripts, as these become known. Safe from
/// any thread.
final class Placing {

  /// The open project, which others change meanwhile.
  interface Work {

    Moment now();

    /// Puts what is made of the moment there is in its place. It is made again when that moment is
    /// not there any more by then.
    void change(Function<Moment, Next> made);
  }

  /// What comes after a moment.
  ///
  /// @param looked what was found in which transcripts for it
  record Next(Moment moment, Map<String, Looked> looked) {}

  /// So many transcripts are read before what was found in them is there.
  private static final int AT_ONCE = 512;

  private final Transcripts transcripts;
  private final PlaceFinder finder;
  private final Work work;

  /// What was found in transcripts that were just read and are not in the catalogue yet.
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  /// Coded transcripts that could not be read when codings were to be looked for in them.
  private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

  /// @param codings that were looked for
  private record Seen(Map<CodingId, Coding> codings, Look look) {}

  Placing(Transcripts transcripts, PlaceFinder finder, Work work) {
    this.transcripts = transcripts;
    this.finder = finder;
    this.work = work;
  }

  boolean isDone() {
    return transcripts.waiting().isEmpty();
  }

  /// The coded transcripts that could not be read; their codings stand where they did before.
  Set<String> unreadable() {
    return Set.copyOf(unreadable);
  }

  /// Looks for the codings of a transcript that was just read, and will be in the catalogue soon.
  ///
  /// @param fingerprint tells this reading of it from others
  void read(Transcript transcript, String fingerprint) {
    Map<CodingId, Coding> codings = work.now().written().codings().get(transcript.id());
    if (codings != null) {
      Optional<String> text = Optional.of(transcript.text());
      seen.put(transcript.id(), new Seen(codings, Look.at(codings.values(), fingerprint, text)));
    }
  }

  /// Shows the catalogue that there is now. Transcripts with codings are shown in a new reading
  /// only when these were looked for in it, which is what the others wait for.
  ///
  /// @param changed transcripts that are new in the catalogue, others there, or gone from it
  void take(Set<String> changed) {
    work.change(
        before -> {
          Map<String, Looked> looked = new HashMap<>();
          changed.forEach(id -> known(before.written(), id).ifPresent(it -> looked.put(id, it)));
          Catalogue catalogue = shown(before.catalogue(), looked.keySet());
          return new Next(before.with(catalogue).placed(looked), looked);
        });
    seen.keySet().removeAll(changed);
  }

  private Optional<Looked> known(Project written, String id) {
    Map<CodingId, Coding> codings = Looked.codings(written, id);
    if (codings.isEmpty()) {
      return Optional.of(new Looked(codings, Look.NOTHING, transcripts.summary(id)));
    }
    return Optional.ofNullable(seen.get(id))
        .filter(found -> found.codings() == codings)
        .flatMap(found -> finder.asCatalogued(id, codings, found.look()));
  }

  /// The catalogue as it is now, with those that wait as they were.
  private Catalogue shown(Catalogue before, Set<String> placed) {
    Catalogue now = transcripts.catalogue();
    Map<String, TranscriptSummary> former = new HashMap<>();
    for (String id : transcripts.waiting()) {
      TranscriptSummary was = before.byId().get(id);
      if (was != null && !placed.contains(id) && now.byId().get(id) != was) {
        former.put(id, was);
      }
    }
    return former.isEmpty()
        ? now
        : new Catalogue(
            now.transcripts().stream().map(each -> former.getOrDefault(each.id(), each)).toList());
  }

  /// Looks for the codings of a transcript, if nobody has yet.
  ///
  /// @return whether it or some of them are shown in another way for it
  boolean placeIfWaiting(String transcript) {
    return transcripts.isWaiting(transcript) && place(Set.of(transcript));
  }

  /// Looks for all codings that wait, once it is known which transcripts there are. Reads them.
  ///
  /// @param told is called after some of them are shown in another way
  /// @throws CancellationException when cancelled; the others still wait
  void placeWaiting(BooleanSupplier cancelled, Runnable told) {
    Set<String> tried = new HashSet<>();
    for (Set<String> batch = next(tried); !batch.isEmpty(); batch = next(tried)) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      tried.addAll(batch);
      if (place(batch)) {
        told.run();
      }
    }
  }

  /// Some that wait, also since the others were looked at.
  private Set<String> next(Set<String> tried) {
    return transcripts.waiting().stream()
        .filter(id -> !tried.contains(id))
        .limit(AT_ONCE)
        .collect(Collectors.toSet());
  }

  /// Sees where the codings of transcripts stand. Reads those that have codings, again only where
  /// these were changed meanwhile.
  ///
  /// @return whether anything is shown in another way
  boolean place(Set<String> ids) {
    Map<String, Looked> found = new HashMap<>();
    Moment before = work.now();
    work.change(moment -> placed(moment, ids, found));
    Moment after = work.now();
    return before.seen() != after.seen()
        || before.lost() != after.lost()
        || before.catalogue() != after.catalogue();
  }

  /// The same work, with the codings of some transcripts where they stand, as far as these can be
  /// read. While the folder is being read, what is not there may still come.
  ///
  /// @param found before; what is found now is added
  Next placed(Moment moment, Set<String> ids, Map<String, Looked> found) {
    Project written = moment.written();
    found.keySet().retainAll(ids);
    Set<String> unseen = new HashSet<>();
    for (String id : ids) {
      Looked known = found.get(id);
      if (known == null || !known.isOf(written, id) || !finder.isNow(id, known)) {
        found.remove(id);
        unseen.add(id);
      }
    }
    found.putAll(finder.look(written, unseen));
    unseen.removeAll(found.keySet());
    unseen.forEach(transcripts::await);
    unreadable.removeAll(found.keySet());
    unseen.stream().filter(id -> transcripts.summary(id).isPresent()).forEach(unreadable::add);
    return new Next(moment.placed(found).withUnknown(unseen), Map.copyOf(found));
  }
}
