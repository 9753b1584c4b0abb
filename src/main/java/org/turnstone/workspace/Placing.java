package org.turnstone.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Transcript;
import org.turnstone.workspace.LiveWork.Moment;
import org.turnstone.workspace.Placement.Look;

/// Looks for the codings of an open project in its transcripts, as these become known. Safe from
/// any thread.
final class Placing {

  /// The coding work, which others change meanwhile.
  interface Work {

    Moment now();

    /// Puts a moment in the place of another, unless that is not the one there is any more.
    ///
    /// @return whether it did
    boolean publish(Moment before, Moment after);
  }

  /// So many transcripts are read before what was found in them is there.
  private static final int AT_ONCE = 512;

  private final PlaceFinder finder;
  private final Work work;

  /// Coded transcripts in which nobody has looked yet where the codings stand today: they are not
  /// read, or were read before the codings came. Until then these stand where they were written.
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();

  /// What was found in transcripts that were just read and are not in the catalogue yet.
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  /// @param codings that were looked for
  private record Seen(Map<CodingId, Coding> codings, Look look) {}

  Placing(PlaceFinder finder, Work work) {
    this.finder = finder;
    this.work = work;
  }

  /// Somebody must look for the codings of a transcript.
  void await(String transcript) {
    waiting.add(transcript);
  }

  boolean isDone() {
    return waiting.isEmpty();
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

  /// Places the codings of transcripts that were read since, as far as that was looked at; those of
  /// the others wait.
  ///
  /// @param changed transcripts that are new in the catalogue, others there, or gone from it
  void take(Set<String> changed) {
    Set<String> placed = new HashSet<>();
    boolean published = false;
    while (!published) {
      Moment before = work.now();
      Placement placement = before.placement();
      placed.clear();
      for (String id : changed) {
        Seen found = seen.get(id);
        if (found != null
            && found.codings() == before.written().codings().get(id)
            && finder.isOfTheCatalogue(found.look(), id)) {
          placement = placement.with(id, found.look());
          placed.add(id);
        }
      }
      published =
          placed.isEmpty()
              || work.publish(before, new Moment(before.written(), placement, before.history()));
    }
    seen.keySet().removeAll(changed);
    waiting.removeAll(placed);
    Set<String> coded = work.now().written().codings().keySet();
    changed.stream()
        .filter(coded::contains)
        .filter(id -> !placed.contains(id))
        .forEach(waiting::add);
  }

  /// Looks for the codings of a transcript, if nobody has yet.
  ///
  /// @return whether some stand elsewhere for it
  boolean placeIfWaiting(String transcript) {
    if (!waiting.contains(transcript)) {
      return false;
    }
    Map<CodingId, Coding> before = work.now().seen().codings().get(transcript);
    placeAgain(Set.of(transcript));
    return !Objects.equals(before, work.now().seen().codings().get(transcript));
  }

  /// Looks for all codings that wait, once it is known which transcripts there are. Reads them.
  ///
  /// @throws CancellationException when cancelled; the others still wait
  void placeWaiting(BooleanSupplier cancelled) {
    Iterator<String> left = List.copyOf(waiting).iterator();
    while (left.hasNext()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      Set<String> batch = new HashSet<>();
      while (left.hasNext() && batch.size() < AT_ONCE) {
        batch.add(left.next());
      }
      placeAgain(batch);
    }
  }

  /// Sees where the codings of transcripts stand whose files were changed. Reads those that have
  /// codings, again only where these were changed meanwhile.
  void placeAgain(Set<String> changed) {
    waiting.removeAll(changed);
    Map<String, Seen> found = new HashMap<>();
    boolean published = false;
    while (!published) {
      Moment before = work.now();
      Set<String> coded = new HashSet<>(changed);
      coded.retainAll(before.written().codings().keySet());
      Placement placement = place(before.written(), coded, before.placement(), found);
      published = work.publish(before, new Moment(before.written(), placement, before.history()));
    }
  }

  /// Where the codings of transcripts stand, of those that can be read.
  Placement place(Project written, Set<String> ids, Placement before) {
    return place(written, ids, before, new HashMap<>());
  }

  /// While the folder is being read, what is not there may still come.
  ///
  /// @param found before; what is found now is added
  private Placement place(
      Project written, Set<String> ids, Placement before, Map<String, Seen> found) {
    Set<String> there = new HashSet<>();
    for (String id : ids) {
      if (finder.canLook(id)) {
        there.add(id);
      } else {
        waiting.add(id);
      }
    }
    Map<String, Map<CodingId, Coding>> codings = written.codings();
    Set<String> unseen = new HashSet<>(there);
    unseen.removeIf(id -> found.containsKey(id) && found.get(id).codings() == codings.get(id));
    finder
        .looks(written, unseen)
        .forEach((id, look) -> found.put(id, new Seen(codings.get(id), look)));
    Placement placement = before;
    for (String id : there) {
      placement = placement.with(id, found.get(id).look());
    }
    return placement;
  }
}
