package org.turnstone.workspace;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.check.FolderReport;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.History;
import org.turnstone.journal.ProjectJournal;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Problem;
import org.turnstone.model.Project;
import org.turnstone.model.Transcript;
import org.turnstone.search.Found;
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
/// at once, and is on disk when the future it gives is completed. Safe from any thread; changing
/// never waits for the disk, and only what says so reads files.
public final class Workspace implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

  /// Is told of every change, on the thread that made it.
  public interface Listener {

    /// @param action what was done; empty when work of others or a changed file came in
    void changed(Optional<Action> action);

    /// Other transcripts are known than before, or all files are now; told from time to time while
    /// [#update] runs. Where this moves codings, [#changed] is told too.
    default void filesChanged() {}
  }

  private final Path folder;
  private final String coder;
  private final Transcripts transcripts;
  private final ProjectJournal journal;
  private final TurnIndex index;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final LiveWork work;
  private final FolderUpdate update;

  /// Reads no transcripts.
  Workspace(
      Sources sources,
      String coder,
      Transcripts transcripts,
      ProjectJournal journal,
      TurnIndex index,
      ProjectCache cache) {
    this.folder = sources.folder();
    this.coder = coder;
    this.journal = journal;
    this.index = index;
    this.transcripts = transcripts;
    work = new LiveWork(coder, transcripts, journal, cache.places(), this::tell);
    update = new FolderUpdate(sources, index, cache, transcripts, work, this::tellOfFiles);
  }

  /// Brings in what is in the folder now: reads the files that are new or were changed, and looks
  /// where codings stand in them. What is read is there while this runs, transcripts in the order
  /// of their files; takes as long as that takes, on a thread that may wait.
  ///
  /// @return what was read
  /// @throws IOException when the folder itself cannot be read; what is wrong with single files is
  ///     among [#problems] instead
  /// @throws java.util.concurrent.CancellationException when the person cancelled, or the workspace
  ///     is being closed; what was read until then stays, and the next time goes on there
  public FolderChanges update(Progress progress) throws IOException {
    return update.run(progress);
  }

  /// Whether all files of the folder were read and checked, and codings looked for in them. While
  /// that is not so, transcripts may be missing, and codings stand where they were made.
  public boolean isWhole() {
    return update.isWhole();
  }

  public Path folder() {
    return folder;
  }

  /// What is kept of the project on this computer is kept under it.
  public String id() {
    return journal.projectId();
  }

  public String name() {
    return journal.projectName();
  }

  /// The paths of the files that were found, whether there is anything in them or not.
  Set<String> files() {
    return transcripts.known().stream().map(each -> each.file().path()).collect(toSet());
  }

  /// Who codes: the name that changes are written under.
  public String coder() {
    return coder;
  }

  /// The transcripts that are known now. Who needs the coding work too takes both from [#now].
  public Catalogue catalogue() {
    return work.now().catalogue();
  }

  /// Transcripts and coding work of one moment.
  public ProjectNow now() {
    return ProjectNow.of(work.now());
  }

  /// The coding work, every coding where its words stand today. Those that have no place are in
  /// [#unplaced] instead. Who needs both, or the catalogue too, takes them from [#now].
  public Project project() {
    return work.now().seen();
  }

  /// The codings whose words are not found in their transcript as it is now.
  public List<Unplaced> unplaced() {
    ProjectNow now = now();
    return now.unplaced().stream().map(coding -> Unplaced.of(coding, now.catalogue())).toList();
  }

  /// What was done by now. It may read files when it is asked for more than it knows.
  public History history() {
    return work.now().history();
  }

  /// Why nothing can be changed here, as a sentence; empty when it can.
  public Optional<String> readOnly() {
    return journal.readOnly();
  }

  /// What a person should know: of files, journals, work that met, and codings without a place.
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(transcripts.problems());
    List<Problem> ofWork = new ArrayList<>(journal.problems());
    index.rebuilt().ifPresent(sentence -> ofWork.add(Problem.note("", sentence)));
    work.now()
        .written()
        .conflicts()
        .forEach(conflict -> ofWork.add(Problem.warning("", conflict.sentence())));
    ofWork.addAll(Unplaced.problems(unplaced()));
    ofWork.addAll(Unplaced.unreadable(work.placing().unreadable(), catalogue()));
    ofWork.forEach(problem -> problems.add(problem.as(Problem.Kind.WORK)));
    return problems;
  }

  /// The import report. Takes time with many transcripts; reads no files.
  public FolderReport report() {
    return FolderReport.of(transcripts.files(), isWhole(), catalogue(), problems());
  }

  /// Reads a transcript. If its file was changed since it was read, the codings are placed and the
  /// index is mended before it is given back.
  ///
  /// @throws IOException when the file cannot be read, with a sentence
  public Transcript transcript(String id) throws IOException {
    try {
      return transcripts.read(id).transcript();
    } finally {
      takeInChangedFiles();
      if (work.placing().placeIfWaiting(id)) {
        tell(Optional.empty());
      }
    }
  }

  /// What is known of the files, which may be ahead of what is shown.
  Transcripts transcripts() {
    return transcripts;
  }

  /// Makes a change, and writes it down under this coder's name.
  ///
  /// @param label a sentence for the history: "Tagged turn 6 of creativity_0049 with brainstorming"
  /// @param edits of [#project] as it is
  /// @return completed when it is on disk; failed with a sentence when it could not be written, in
  ///     which case the change holds here and is written with the next one or by [#retry]
  public CompletableFuture<Void> perform(String label, List<Edit> edits) {
    return work.perform(label, edits);
  }

  /// Takes back the last thing this coder did that still stands; empty when there is none. May read
  /// files and fail, as [History#undoable] does.
  public Optional<CompletableFuture<Void>> undo() {
    return work.undo();
  }

  /// Does again what this coder took back last; empty when there is nothing to do again. May read
  /// files and fail, as [History#redoable] does.
  public Optional<CompletableFuture<Void>> redo() {
    return work.redo();
  }

  /// Takes back one action, and leaves what was done after it.
  ///
  /// @throws IllegalStateException when it cannot be undone
  public CompletableFuture<Void> takeBack(Action action) {
    return work.takeBack(action);
  }

  /// Takes back several actions as one action, which one undo takes back in turn.
  ///
  /// @param actions the last one first
  /// @throws IllegalStateException when one of them cannot be undone
  public CompletableFuture<Void> takeBack(String label, List<Action> actions) {
    return work.takeBack(label, actions);
  }

  /// Which work of others taking these actions back, the last one first, would meet, and what would
  /// become of it, as sentences. Changes nothing.
  public List<String> meetings(List<Action> actions) {
    return work.meetings(actions);
  }

  /// Tries once more to write what could not be written.
  ///
  /// @return completed when nothing is left to write, or failed as that of [#perform]
  public CompletableFuture<Void> retry() {
    return journal.retry();
  }

  /// Takes in what other people's journals have gained since, as a sync engine brings it. Reads
  /// files; changes that are made meanwhile are not held up.
  ///
  /// @throws IOException when the journals cannot be read
  public void refresh() throws IOException {
    if (!work.refresh()) {
      return;
    }
    takeInChangedFiles();
    tell(Optional.empty());
  }

  /// The turns that match, with at most so many hits. Reads the index.
  public Hits search(TurnQuery query, Order order, int limit) {
    return index.search(query, scope(), order, limit);
  }

  /// Every turn that matches, in that order, without reading them. Asks the index.
  public Found find(TurnQuery query, Order order) {
    return index.find(query, scope(), order, () -> false);
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

  /// Tells of changes from now on, after those who listen already.
  public void listen(Listener listener) {
    listeners.add(listener);
  }

  /// Tells no more. What changes on another thread at this moment may still be told.
  public void endListening(Listener listener) {
    listeners.remove(listener);
  }

  /// Waits until everything is on disk, and gives the project free for others.
  ///
  /// @throws IOException when something could not be saved, with a sentence; the workspace is then
  ///     still open and keeps it: close again, or [#closeWithoutSaving]
  @Override
  public void close() throws IOException {
    update.stop();
    try {
      journal.close();
    } catch (IOException notSaved) {
      update.allow();
      throw notSaved;
    }
    work.keep();
    closeIndex();
  }

  /// Gives the project free for others; what could not be saved by now is lost.
  public void closeWithoutSaving() throws IOException {
    update.stop();
    try {
      journal.closeWithoutSaving();
    } finally {
      closeIndex();
    }
  }

  /// All work is saved by then; what the index misses is read again when the folder is opened.
  private void closeIndex() {
    try {
      index.close();
    } catch (RuntimeException failure) {
      LOG.warn("The search index could not be closed", failure);
    }
  }

  private Scope scope() {
    Moment now = work.now();
    return new Scope(now.catalogue(), now.seen());
  }

  private void takeInChangedFiles() {
    Set<String> changed = transcripts.takeChanged();
    if (!changed.isEmpty()) {
      work.placing().place(changed);
      tell(Optional.empty());
    }
  }

  private void tellOfFiles(boolean workToo) {
    listeners.forEach(Listener::filesChanged);
    if (workToo) {
      tell(Optional.empty());
    }
  }

  private void tell(Optional<Action> action) {
    listeners.forEach(listener -> listener.changed(action));
  }
}
