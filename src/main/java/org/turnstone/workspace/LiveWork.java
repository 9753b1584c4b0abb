package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
import org.turnstone.workspace.Placement.Look;

/// The coding work of an open project as it is now, and the one way to change it. What [Workspace]
/// promises of threads and of the disk is kept here.
final class LiveWork implements Placing.Work {

  /// @param written what the journals say
  /// @param seen the same with every coding where its words stand today
  record Moment(Project written, Placement placement, Project seen, History history) {

    Moment(Project written, Placement placement, History history) {
      this(written, placement, placement.over(written), history);
    }
  }

  private final String coder;
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
    this.finder = new PlaceFinder(transcripts);
    this.placing = new Placing(finder, this);
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
        placing.await(id);
      }
    }
    this.now = new Moment(written, placement, folded.history());
    if (known.equals(KeptPlaces.of(written, placement))) {
      kept = now;
    }
  }

  /// Keeps in the cache where codings stand, so that the next opening need not read for it. Changes
  /// that are made meanwhile are not held up.
  void keep() {
    synchronized (keeping) {
      Moment moment = now;
      if (kept != moment) {
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
  public synchronized boolean publish(Moment before, Moment after) {
    if (now != before) {
      return false;
    }
    now = after;
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
    Placement placement = placing.place(written, changed, before.placement());
    return new Moment(written, placement, folded.history());
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
      Placement placement =
          finder.placeNew(touched, now.written(), written, now.placement(), placing::await);
      now = new Moment(written, placement, now.history().with(action.get()));
      saved = journal.append(action.get());
    }
    tell.accept(action);
    return Optional.of(saved);
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
