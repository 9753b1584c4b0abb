package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.edit.Persistent;
import org.turnstone.edit.Touched;
import org.turnstone.journal.Folded;
import org.turnstone.journal.Gained;
import org.turnstone.journal.ProjectJournal;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Conflict;
import org.turnstone.model.Project;
import org.turnstone.workspace.PlaceFinder.Looked;
import org.turnstone.workspace.Placing.Next;

/// The coding work of an open project as it is now, and the one way to change it. What [Workspace]
/// promises of threads and of the disk is kept here.
final class LiveWork implements Placing.Work {

  private final String coder;
  private final Transcripts transcripts;
  private final PlaceFinder finder;
  private final Placing placing;
  private final ProjectJournal journal;
  private final Consumer<Optional<Action>> tell;
  private final Path places;
  private volatile Moment now;

  private final Object keeping = new Object();

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
    this.transcripts = transcripts;
    this.finder = new PlaceFinder(transcripts);
    this.placing = new Placing(transcripts, finder, this);
    this.journal = journal;
    this.places = places;
    this.tell = tell;
    Folded folded = journal.folded();
    Project written = folded.project();
    KeptPlaces known = KeptPlaces.in(places);
    Map<String, Looked> looked = new HashMap<>();
    written
        .codings()
        .forEach(
            (id, codings) ->
                known
                    .look(written, id, transcripts.fingerprint(id))
                    .map(look -> new Looked(codings, look, transcripts.summary(id)))
                    .ifPresentOrElse(found -> looked.put(id, found), () -> transcripts.await(id)));
    this.now = Moment.of(transcripts.catalogue(), written, folded.history()).placed(looked);
    if (known.equals(KeptPlaces.of(written, now.placement()))) {
      kept = now;
    }
  }

  /// Keeps in the cache where codings stand, so that the next opening need not read for it. Changes
  /// that are made meanwhile are not held up.
  void keep() {
    synchronized (keeping) {
      Moment moment = now;
      boolean same =
          kept != null
              && kept.written() == moment.written()
              && kept.placement() == moment.placement();
      if (!same) {
        kept = moment;
        KeptPlaces.of(moment.written(), moment.placement()).writeTo(places);
      }
    }
  }

  @Override
  public Moment now() {
    return now;
  }

  @Override
  public void change(Function<Moment, Next> made) {
    boolean published = false;
    while (!published) {
      Moment before = settled();
      published = publish(before, made.apply(before));
    }
  }

  /// Does nothing when the moment before is not the one there is any more.
  private synchronized boolean publish(Moment before, Next next) {
    if (now != before) {
      return false;
    }
    now = next.moment();
    next.looked().forEach((id, looked) -> transcripts.placed(id, looked.reading()));
    return true;
  }

  Placing placing() {
    return placing;
  }

  /// See [Workspace#perform].
  CompletableFuture<Void> perform(String label, List<Edit> edits) {
    return perform(
            () -> {
              Moment moment = now;
              return Optional.of(
                  new Action(
                      newId(),
                      journal.nextClock(),
                      time(),
                      coder,
                      label,
                      new AsWritten(moment).of(edits),
                      Optional.empty()));
            })
        .orElseThrow();
  }

  /// See [Workspace#undo]. Reading what it needs, if it has to, holds up no other change.
  Optional<CompletableFuture<Void>> undo() {
    now.history().undoable(coder);
    return perform(() -> now.history().undoable(coder).map(this::inverse));
  }

  /// See [Workspace#redo].
  Optional<CompletableFuture<Void>> redo() {
    now.history().redoable(coder);
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
    Map<String, Looked> found = new HashMap<>();
    if (!gained.last() || !publish(known, after(known, gained.actions(), found))) {
      change(before -> after(before, journal.folded(), found));
    }
    return true;
  }

  /// The moment of which the journal has every action.
  private synchronized Moment settled() {
    return now;
  }

  private Next after(Moment before, List<Action> later, Map<String, Looked> found) {
    Project written = Fold.after(before.written(), later);
    return after(before, new Folded(written, before.history().withAll(later)), found);
  }

  private Next after(Moment before, Folded folded, Map<String, Looked> found) {
    Map<String, Map<CodingId, Coding>> codings = folded.project().codings();
    Map<String, Map<CodingId, Coding>> were = before.written().codings();
    Set<String> touched = Persistent.differing(were, codings);
    Moment written = before.with(folded.project(), before.placement(), folded.history(), touched);
    touched.removeIf(id -> !codings.containsKey(id) || codings.get(id).equals(were.get(id)));
    return placing.placed(written, touched, found);
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
      now = after(now, action.get());
      saved = journal.append(action.get());
    }
    tell.accept(action);
    return Optional.of(saved);
  }

  private Moment after(Moment before, Action action) {
    Project written = Fold.apply(before.written(), action);
    Touched touched = Touched.by(Optional.of(action));
    return before.with(
        written,
        finder.placeNew(touched.codings(), before, written),
        before.history().with(action),
        touched.everything()
            ? Persistent.differing(before.written().codings(), written.codings())
            : new HashSet<>(touched.codings().values()));
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
