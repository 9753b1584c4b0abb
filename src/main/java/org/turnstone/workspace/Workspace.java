package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.edit.History;
import org.turnstone.journal.ProjectJournal;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Problem;
import org.turnstone.model.Project;
import org.turnstone.model.Transcript;
import org.turnstone.search.Hit;
import org.turnstone.search.Hits;
import org.turnstone.search.Order;
import org.turnstone.search.QueryNote;
import org.turnstone.search.Scope;
import org.turnstone.search.TurnIndex;
import org.turnstone.search.TurnQuery;

/// One open project: its transcripts, the coding work on them, and the one way to change it.
/// [OpenFolder] makes it.
///
/// What is read from it is a moment's value and stays as it is. A change is seen by the next read,
/// at once, and is on disk when the future it gives is completed. Safe from any thread; only what
/// says so reads files.
public final class Workspace implements AutoCloseable {

  /// Is told of every change, on the thread that made it.
  public interface Listener {

    /// @param action what was done; empty when work of others or a changed file came in
    void changed(Optional<Action> action);
  }

  /// @param folded what the journals say
  /// @param placement the same with every coding where its words stand today
  private record Moment(Project folded, Placement placement, History history) {}

  private final Path folder;
  private final String coder;
  private final Transcripts transcripts;
  private final ProjectJournal journal;
  private final TurnIndex index;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private volatile Moment now;

  Workspace(
      Path folder, String coder, Transcripts transcripts, ProjectJournal journal, TurnIndex index)
      throws IOException {
    this.folder = folder;
    this.coder = coder;
    this.transcripts = transcripts;
    this.journal = journal;
    this.index = index;
    this.now = momentOf(journal.actions());
  }

  public Path folder() {
    return folder;
  }

  public String name() {
    return journal.projectName();
  }

  /// Who codes: the name that changes are written under.
  public String coder() {
    return coder;
  }

  public Catalogue catalogue() {
    return transcripts.catalogue();
  }

  /// The coding work, every coding where its words stand today. Those that have no place are in
  /// [#unplaced] instead.
  public Project project() {
    return now.placement().project();
  }

  public List<Unplaced> unplaced() {
    return now.placement().unplaced();
  }

  public History history() {
    return now.history();
  }

  /// Why nothing can be changed here, as a sentence; empty when it can.
  public Optional<String> readOnly() {
    return journal.readOnly();
  }

  /// What a person should know: of files, journals, work that met, and codings without a place.
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(transcripts.problems());
    problems.addAll(journal.problems());
    index.rebuilt().ifPresent(sentence -> problems.add(Problem.note("", sentence)));
    now.folded()
        .conflicts()
        .forEach(conflict -> problems.add(Problem.warning("", conflict.sentence())));
    problems.addAll(lost(unplaced()));
    return problems;
  }

  /// A transcript that went missing leaves all its codings without a place, for one reason.
  private static List<Problem> lost(List<Unplaced> unplaced) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    unplaced.forEach(lost -> reasons.merge(lost.reason(), 1, Integer::sum));
    List<Problem> problems = new ArrayList<>();
    reasons.forEach(
        (reason, count) ->
            problems.add(
                Problem.warning(
                    "",
                    count == 1
                        ? reason
                        : String.format(
                            Locale.ROOT, "%s The same holds for %,d more.", reason, count - 1))));
    return problems;
  }

  /// Reads a transcript. If its file was changed since it was opened, the codings are placed and
  /// the index is mended before it is given back.
  ///
  /// @throws IOException when the file cannot be read, with a sentence
  public Transcript transcript(String id) throws IOException {
    Transcripts.Read read = transcripts.read(id);
    if (read.changed()) {
      replace(read.transcript());
    }
    return read.transcript();
  }

  /// Makes a change, and writes it down under this coder's name.
  ///
  /// @param label a sentence for the history: "Tagged turn 6 of creativity_0049 with brainstorming"
  /// @return completed when it is on disk; failed with a sentence when it could not be written, in
  ///     which case the change holds here and is written with the next one or by [#retry]
  public CompletableFuture<Void> perform(String label, List<Edit> edits) {
    return perform(
        new Action(
            UUID.randomUUID().toString(),
            journal.nextClock(),
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            coder,
            label,
            edits,
            Optional.empty()));
  }

  /// Takes back the last thing this coder did that still stands.
  ///
  /// @return empty when there is nothing to take back
  public Optional<CompletableFuture<Void>> undo() {
    return history().undoable(coder).map(this::performInverse);
  }

  /// Does again what this coder took back last.
  ///
  /// @return empty when there is nothing to do again
  public Optional<CompletableFuture<Void>> redo() {
    return history().redoable(coder).map(this::performInverse);
  }

  /// Tries once more to write what could not be written.
  public void retry() {
    journal.retry();
  }

  /// Takes in what other people's journals have gained since, as a sync engine brings it.
  ///
  /// @throws IOException when the journals cannot be read
  public synchronized void refresh() throws IOException {
    if (!journal.refresh().isEmpty()) {
      now = momentOf(journal.actions());
      listeners.forEach(listener -> listener.changed(Optional.empty()));
    }
  }

  /// The turns that match, with at most so many hits. Reads the index.
  public Hits search(TurnQuery query, Order order, int limit) {
    return index.search(query, scope(), order, limit);
  }

  /// What a query names that is not in the project: codes, coders, transcripts.
  public List<QueryNote> notes(TurnQuery query) {
    return index.search(query, scope(), Order.TRANSCRIPT, 1).notes();
  }

  /// The index itself, for what is asked of single hits.
  public TurnIndex index() {
    return index;
  }

  /// Every turn that matches, in order of the transcripts. Reads the index.
  public List<Hit> all(TurnQuery query) {
    return index.all(query, scope());
  }

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  /// Waits until everything is on disk, and gives the project free for others.
  @Override
  public void close() throws IOException {
    journal.close();
    index.close();
  }

  private Scope scope() {
    return new Scope(catalogue(), project());
  }

  private CompletableFuture<Void> performInverse(Action action) {
    return perform(
        action.undo(
            UUID.randomUUID().toString(),
            journal.nextClock(),
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            coder));
  }

  private CompletableFuture<Void> perform(Action action) {
    Optional<String> readOnly = readOnly();
    if (readOnly.isPresent()) {
      return CompletableFuture.failedFuture(new IOException(readOnly.get()));
    }
    CompletableFuture<Void> saved;
    synchronized (this) {
      Project folded = Fold.apply(now.folded(), action);
      Placement placement = now.placement();
      now =
          new Moment(
              folded,
              new Placement(
                  Fold.apply(placement.project(), action),
                  placement.unplaced().stream().filter(lost -> isThere(folded, lost)).toList()),
              now.history().with(action));
      saved = journal.append(action);
    }
    listeners.forEach(listener -> listener.changed(Optional.of(action)));
    return saved;
  }

  private synchronized void replace(Transcript changed) {
    Placement placement =
        now.placement().with(now.folded(), changed.id(), Optional.of(changed.text()));
    now = new Moment(now.folded(), placement, now.history());
    transcripts.index(changed, index);
    listeners.forEach(listener -> listener.changed(Optional.empty()));
  }

  private Moment momentOf(List<Action> actions) throws IOException {
    Project folded = Fold.of(actions);
    return new Moment(folded, transcripts.place(folded), History.of(actions));
  }

  private static boolean isThere(Project folded, Unplaced lost) {
    return folded.coding(lost.coding().transcript(), lost.coding().id()).isPresent();
  }
}
