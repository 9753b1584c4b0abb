package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.edit.History;
import org.turnstone.edit.Touched;
import org.turnstone.journal.Folded;
import org.turnstone.journal.Gained;
import org.turnstone.journal.ProjectJournal;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Conflict;
import org.turnstone.model.Project;
import org.turnstone.model.Transcript;
import org.turnstone.workspace.Placement.Look;

/// The coding work of an open project as it is now, and the one way to change it. What [Workspace]
/// promises of threads and of the disk is kept here.
final class LiveWork {

  /// @param written what the journals say
  /// @param seen the same with every coding where its words stand today
  record Moment(Project written, Placement placement, Project seen, History history) {

    Moment(Project written, Placement placement, History history) {
      this(written, placement, placement.over(written), history);
    }
  }

  /// So many transcripts are read before what was found in them is there.
  private static final int AT_ONCE = 512;

  private final String coder;
  private final PlaceFinder finder;
  private final ProjectJournal journal;
  private final Consumer<Optional<Action>> tell;
  private final Path places;
  private volatile Moment now;

  /// Coded transcripts in which nobody has looked yet where the codings stand today: they are not
  /// read, or were read before the codings came. Until then these stand where they were written.
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();

  /// What was found in transcripts that were just read and are not in the catalogue yet.
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  /// @param codings that were looked for
  private record Seen(Map<CodingId, Coding> codings, Look look) {}

  /// The moment whose places are in the cache, if any.
  private @Nullable Moment kept;

  /// Reads no transcripts: where it is not known where the codings of one stand, they wait.
  ///
  /// @param places file of the cache in which that is kept
  /// @param tell is told of every action of this coder, on the thread that made it
  LiveWork(
      String coder,
      Transcripts transcripts,
      ProjectJournal journal,
      Path places,
      Consumer<Optional<Action>> tell) {
    this.coder = coder;
    this.finder = new PlaceFinder(transcripts);
    this.journal = journal;
    this.places = places;
    this.tell = tell;
    Folded folded = journal.folded();
    Project written = folded.project();
    KeptPlaces known = KeptPlaces.in(places);
    Placement placement = Placement.NONE;
    for (String id : written.codings().keySet()) {
      Optional<Look> look = known.look(written, id, transcripts.fingerprint(id));
      if (look.isPresent()) {
        placement = placement.with(id, look.get());
      } else {
        waiting.add(id);
      }
    }
    this.now = new Moment(written, placement, folded.history());
    if (known.equals(KeptPlaces.of(written, placement))) {
      kept = now;
    }
  }

  /// Keeps in the cache where codings stand, so that the next opening need not read for it.
  synchronized void keep() {
    if (kept != now) {
      kept = now;
      KeptPlaces.of(now.written(), now.placement()).writeTo(places);
    }
  }

  Moment now() {
    return now;
  }

  /// Looks for the codings of a transcript that was just read, and will be in the catalogue soon.
  ///
  /// @param fingerprint tells this reading of it from others
  void read(Transcript transcript, String fingerprint) {
    Map<CodingId, Coding> codings = now.written().codings().get(transcript.id());
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
      Moment before = now;
      Placement placement = before.placement();
      placed.clear();
      for (String id : changed) {
        Seen found = seen.get(id);
        if (found != null && found.codings() == before.written().codings().get(id)) {
          placement = placement.with(id, found.look());
          placed.add(id);
        }
      }
      published =
          placed.isEmpty()
              || publish(before, new Moment(before.written(), placement, before.history()));
    }
    seen.keySet().removeAll(changed);
    waiting.removeAll(placed);
    Set<String> coded = now.written().codings().keySet();
    changed.stream()
        .filter(coded::contains)
        .filter(id -> !placed.contains(id))
        .forEach(waiting::add);
  }

  /// Looks for the codings of a transcript, if nobody has yet.
  ///
  /// @return whether that was so
  boolean placeIfWaiting(String transcript) {
    boolean waited = waiting.contains(transcript);
    if (waited) {
      placeAgain(Set.of(transcript));
    }
    return waited;
  }

  /// Looks for all codings that wait, once it is known which transcripts there are. Reads them.
  ///
  /// @return whether there were any
  boolean placeWaiting(BooleanSupplier cancelled) {
    boolean some = !waiting.isEmpty();
    Iterator<String> left = List.copyOf(waiting).iterator();
    while (left.hasNext() && !cancelled.getAsBoolean()) {
      Set<String> batch = new HashSet<>();
      while (left.hasNext() && batch.size() < AT_ONCE) {
        batch.add(left.next());
      }
      placeAgain(batch);
    }
    return some;
  }

  /// See [Workspace#perform].
  CompletableFuture<Void> perform(String label, List<Edit> edits) {
    return perform(
            () -> {
              Moment moment = now;
              List<Coding> unplaced = moment.placement().unplaced(moment.written());
              return Optional.of(
                  new Action(
                      newId(),
                      journal.nextClock(),
                      time(),
                      coder,
                      label,
                      new AsWritten(moment.written(), unplaced).of(edits),
                      Optional.empty()));
            })
        .orElseThrow();
  }

  /// See [Workspace#undo].
  Optional<CompletableFuture<Void>> undo() {
    return perform(() -> now.history().undoable(coder).map(this::inverse));
  }

  /// See [Workspace#redo].
  Optional<CompletableFuture<Void>> redo() {
    return perform(() -> now.history().redoable(coder).map(this::inverse));
  }

  /// See [Workspace#takeBack(Action)].
  CompletableFuture<Void> takeBack(Action action) {
    return perform(() -> Optional.of(inverse(action))).orElseThrow();
  }

  /// See [Workspace#takeBack(String, List)].
  CompletableFuture<Void> takeBack(String label, List<Action> actions) {
    return perform(() -> Optional.of(inverse(label, actions))).orElseThrow();
  }

  /// See [Workspace#meetings].
  List<String> meetings(List<Action> actions) {
    Project written = now.written();
    Project without = Fold.apply(written, inverse("", actions));
    return without.conflicts().stream()
        .skip(written.conflicts().size())
        .map(Conflict::sentence)
        .toList();
  }

  /// Takes in what other people's journals have gained since.
  ///
  /// @return whether there was anything
  /// @throws IOException when the journals cannot be read
  boolean refresh() throws IOException {
    Moment known = settled();
    Gained gained = journal.refresh();
    if (gained.actions().isEmpty()) {
      return false;
    }
    boolean published = gained.last() && publish(known, after(known, gained.actions()));
    while (!published) {
      Moment before = now;
      published = publish(before, placed(before, journal.folded()));
    }
    return true;
  }

  /// The moment of which the journal has every action.
  private synchronized Moment settled() {
    return now;
  }

  private Moment after(Moment before, List<Action> later) {
    Project written = Fold.after(before.written(), later);
    return placed(before, new Folded(written, before.history().withAll(later)));
  }

  private Moment placed(Moment before, Folded folded) {
    Project written = folded.project();
    Set<String> changed = PlaceFinder.withOtherCodings(before.written(), written);
    Placement placement = place(written, changed, before.placement());
    return new Moment(written, placement, folded.history());
  }

  /// Sees where the codings of transcripts stand whose files were changed. Reads those that have
  /// codings.
  void placeAgain(Set<String> changed) {
    boolean published = false;
    while (!published) {
      Moment before = now;
      Set<String> coded = new HashSet<>(changed);
      coded.retainAll(before.written().codings().keySet());
      Placement placement = place(before.written(), coded, before.placement());
      published = publish(before, new Moment(before.written(), placement, before.history()));
    }
    waiting.removeIf(id -> changed.contains(id) && finder.canLook(id));
  }

  /// While the folder is being read, what is not there may still come.
  private Placement place(Project written, Set<String> ids, Placement before) {
    Set<String> there = new HashSet<>();
    for (String id : ids) {
      if (finder.canLook(id)) {
        there.add(id);
      } else {
        waiting.add(id);
      }
    }
    return finder.place(written, there, before);
  }

  /// An action is made, folded and handed to the journal in one go, so that what is seen here is
  /// what the journal will say: no other change can come between.
  private Optional<CompletableFuture<Void>> perform(Supplier<Optional<Action>> change) {
    Optional<String> readOnly = journal.readOnly();
    if (readOnly.isPresent()) {
      return Optional.of(CompletableFuture.failedFuture(new IOException(readOnly.get())));
    }
    Optional<Action> action;
    CompletableFuture<Void> saved;
    synchronized (this) {
      action = change.get();
      if (action.isEmpty()) {
        return Optional.empty();
      }
      Project written = Fold.apply(now.written(), action.get());
      Map<CodingId, String> touched = Touched.by(action).codings();
      Placement placement = finder.placeNew(touched, now.written(), written, now.placement());
      now = new Moment(written, placement, now.history().with(action.get()));
      saved = journal.append(action.get());
    }
    tell.accept(action);
    return Optional.of(saved);
  }

  private synchronized boolean publish(Moment before, Moment after) {
    if (now != before) {
      return false;
    }
    now = after;
    return true;
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private static Instant time() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private Action inverse(String label, List<Action> actions) {
    return Action.takingBack(actions, newId(), journal.nextClock(), time(), coder, label);
  }

  private Action inverse(Action action) {
    return action.undo(newId(), journal.nextClock(), time(), coder);
  }
}
