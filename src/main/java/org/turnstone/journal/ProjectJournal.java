package org.turnstone.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.turnstone.edit.Action;
import org.turnstone.journal.Timeline.Placed;
import org.turnstone.model.Problem;

/// Everything that was done in one project, and the one place where more is written.
///
/// All actions of all journals are known, in the one order that everyone sees; those of which the
/// cache says what they came to are read when someone asks for them. An action that is appended is
/// there at once and goes to the disk on a thread of its own, together with all that wait (so many
/// actions cost as little as one); its future says when it is safe. What could not be written
/// waits, in order, until it can.
///
/// Safe for use by any thread. [#append] and [#nextClock] never wait for the disk; the other
/// methods that read or write files say so.
public final class ProjectJournal implements AutoCloseable {

  static final String OPEN_ELSEWHERE =
      "This project is open in another window. Here you can read; coding is off.";
  static final String NEWER =
      "This project was written by a newer Turnstone. Here you can read; coding is off.";
  static final String NOT_WRITABLE =
      "This folder cannot be written to. You can read and search; coding is off.";
  static final String READING = "This project was opened for reading.";

  private final JournalName own;
  private final ProjectFolder files;
  private final JournalThreads threads = new JournalThreads();
  private final Timeline timeline = new Timeline();
  private final List<Unsaved> unsaved = new ArrayList<>();
  private ProjectFile project;
  private List<Problem> problems = List.of();
  private Optional<String> readOnly = Optional.empty();

  /// What the actions that are here come to, if that was asked for.
  private @Nullable Folded folded;

  /// How far the journals were read at opening, as long as nothing else is here and it was not
  /// folded.
  private Optional<List<Mark>> asOpened = Optional.empty();

  private int changes;
  private boolean savesSoon;
  private boolean closed;

  /// An action that is not on the disk yet.
  private record Unsaved(Action action, CompletableFuture<Void> saved) {}

  private ProjectJournal(Layout layout, Function<String, Optional<Path>> cacheOf) {
    own = layout.own();
    files = new ProjectFolder(layout, cacheOf);
    project = files.project();
  }

  /// Reads the journals of a folder of transcripts and takes the right to write to the own one. A
  /// folder without a project is one in which nothing was done; nothing is written to it until
  /// something is. Reads files.
  ///
  /// @param coder name of the person
  /// @param machine what tells this machine from others of the same person: a few letters and
  ///     digits, always the same
  /// @param cacheOf where derived data of a project may be kept, by its id: journals in a form that
  ///     is read faster; empty to keep none
  /// @throws IOException when the folder cannot be read
  public static ProjectJournal open(
      Path folder, String coder, String machine, Function<String, Optional<Path>> cacheOf)
      throws IOException {
    return open(
        new Layout(folder.toRealPath(), JournalName.of(coder, machine)),
        cacheOf,
        ProjectFolder::open);
  }

  /// Opens without a cache.
  public static ProjectJournal open(Path folder, String coder, String machine) throws IOException {
    return open(folder, coder, machine, _ -> Optional.empty());
  }

  /// Reads the journals as [#open] does, and leaves the right to write to others. Nothing is
  /// written to the folder.
  ///
  /// @throws IOException when the folder cannot be read
  public static ProjectJournal read(
      Path folder, String coder, String machine, Function<String, Optional<Path>> cacheOf)
      throws IOException {
    return open(
        new Layout(folder.toRealPath(), JournalName.of(coder, machine)),
        cacheOf,
        _ -> Optional.of(READING));
  }

  private static ProjectJournal open(
      Layout layout,
      Function<String, Optional<Path>> cacheOf,
      Function<ProjectFolder, Optional<String>> right)
      throws IOException {
    ProjectJournal journal = new ProjectJournal(layout, cacheOf);
    try {
      journal.readOnly = right.apply(journal.files);
      journal.files.beginning().ifPresent(journal.timeline::begin);
      journal.threads.waitForDisk(journal::takeIn);
      journal.asOpened = journal.files.cache().seen();
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.closeWithoutSaving();
      throw e;
    }
  }

  /// What caches of this project are kept under. It stays the same when a folder in which nothing
  /// was done yet becomes a project.
  public synchronized String projectId() {
    return project.id();
  }

  public synchronized String projectName() {
    return project.name();
  }

  /// All actions, in the order that everyone sees, each once; also those not saved yet. May read
  /// files, and throws an [java.io.UncheckedIOException] when it cannot.
  public List<Action> actions() {
    unread().ifPresent(Beginning::isRead);
    synchronized (this) {
      return timeline.actions();
    }
  }

  private synchronized Optional<Beginning> unread() {
    return timeline.beginning();
  }

  private synchronized Optional<Beginning> neededFor(List<Placed> more) {
    return timeline.neededFor(more);
  }

  /// What all actions come to, also those not saved yet. Takes a while when that is neither in the
  /// cache nor what it was when this was asked last.
  public Folded folded() {
    Optional<Beginning> beginning;
    List<Placed> later;
    Optional<List<Mark>> opened;
    int then;
    synchronized (this) {
      if (folded != null) {
        return folded;
      }
      beginning = timeline.beginning();
      later = timeline.later();
      opened = asOpened;
      asOpened = Optional.empty();
      then = changes;
    }
    Folded made = Folded.of(beginning, later);
    files.cache().shareWith(made.project());
    threads.inBackground(files.cache()::keep);
    return opened
        .flatMap(
            marks ->
                files
                    .folded()
                    .worthKeeping(marks, beginning, later, made)
                    .map(all -> inPlaceOfActions(all, marks, then)))
        .orElseGet(() -> remember(made, then));
  }

  private synchronized Folded remember(Folded made, int then) {
    folded = changes == then ? made : null;
    return made;
  }

  /// What all came to is kept, and the actions of others are no longer held. They can be read
  /// again.
  private synchronized Folded inPlaceOfActions(Beginning all, List<Mark> marks, int then) {
    if (changes == then && !closed) {
      timeline.begin(all);
      threads.onDisk(() -> files.leaveOut(marks, all.project()));
      threads.onDiskInPieces(files::packSome);
    }
    threads.inBackground(() -> files.folded().keep(marks, all));
    return remember(Folded.of(all), then);
  }

  /// What a person should know of the files: torn and damaged lines, work of a newer version.
  public synchronized List<Problem> problems() {
    return problems;
  }

  /// Why nothing can be written, as a sentence; empty when it can.
  public synchronized Optional<String> readOnly() {
    return readOnly;
  }

  /// A clock for the next action: after all that are here and after all that were given.
  public synchronized long nextClock() {
    return timeline.tick();
  }

  /// Adds an action and returns at once. The future completes when its line is forced to the disk,
  /// on the thread that did it. It fails with an [IOException] whose message is for people; the
  /// action is then kept, and written before any later one. When the project is read-only or
  /// closed the future has failed and nothing is kept.
  public synchronized CompletableFuture<Void> append(Action action) {
    if (readOnly.isPresent() || closed) {
      String why = readOnly.orElse("This project is closed.");
      return CompletableFuture.failedFuture(new IOException(why));
    }
    Unsaved added = new Unsaved(action, new CompletableFuture<>());
    unsaved.add(added);
    timeline.addAll(List.of(new Placed(action, own.value(), Integer.MAX_VALUE)));
    changed();
    if (!savesSoon) {
      savesSoon = true;
      threads.onDisk(this::save);
    }
    return added.saved();
  }

  private void changed() {
    changes++;
    folded = null;
    asOpened = Optional.empty();
  }

  /// Tries again to write what could not be written.
  ///
  /// @return completes when nothing is left to write, or fails as that of [#append]
  public synchronized CompletableFuture<Void> retry() {
    CompletableFuture<Void> saved = new CompletableFuture<>();
    if (closed) {
      settle(saved, unsaved.isEmpty() ? null : new IOException("This project is closed."));
    } else {
      threads.onDisk(() -> settle(saved, save()));
    }
    return saved;
  }

  /// Writes all that wait with one force.
  ///
  /// @return why that failed, if it did
  private @Nullable IOException save() {
    List<Unsaved> batch;
    synchronized (this) {
      savesSoon = false;
      batch = List.copyOf(unsaved);
    }
    @Nullable IOException failure = write(batch);
    synchronized (this) {
      if (failure == null) {
        unsaved.subList(0, batch.size()).clear();
      }
      project = files.project();
      problems = files.problems();
    }
    batch.forEach(one -> settle(one.saved(), failure));
    return failure;
  }

  private @Nullable IOException write(List<Unsaved> batch) {
    try {
      if (!batch.isEmpty()) {
        files.save(batch.stream().map(Unsaved::action).toList());
      }
      return null;
    } catch (IOException | RuntimeException | Error e) {
      return NotSaved.of(e);
    }
  }

  private static void settle(CompletableFuture<Void> saved, @Nullable IOException failure) {
    if (failure == null) {
      saved.complete(null);
    } else {
      saved.completeExceptionally(failure);
    }
  }

  /// Reads what other journals have gained since (a sync engine brought it), and puts the own one
  /// right if something has replaced it. Waits for the disk.
  ///
  /// @return the actions that are new
  public Gained refresh() throws IOException {
    Gained gained = threads.waitForDisk(this::takeIn);
    threads.inBackground(files.cache()::keep);
    return gained;
  }

  /// Nobody who appends waits while journals are read.
  private Gained takeIn() throws IOException {
    List<Placed> changed = files.changed();
    boolean anew = neededFor(changed).filter(first -> !first.isRead()).isPresent();
    List<Placed> arrived = anew ? files.anew() : changed;
    synchronized (this) {
      problems = files.problems();
      if (anew) {
        timeline.forgetBeginning();
      }
      Gained came = timeline.addAll(arrived);
      if (anew || !came.actions().isEmpty()) {
        changed();
      }
      return anew ? new Gained(came.actions(), false) : came;
    }
  }

  /// Writes what is left to write, and gives the own journal free for other windows. Waits for the
  /// disk.
  ///
  /// @throws IOException when actions could not be saved; its message is for people. The journal is
  ///     then still open and keeps them: close again, or [#closeWithoutSaving].
  @Override
  public void close() throws IOException {
    synchronized (this) {
      if (closed) {
        return;
      }
    }
    @Nullable IOException failure = threads.waitForDisk(this::save);
    if (failure != null) {
      throw failure;
    }
    closeWithoutSaving();
  }

  /// Gives the own journal free; what is not written by now is lost.
  public void closeWithoutSaving() throws IOException {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    threads.closeDisk();
    files.close();
    threads.inBackground(files.cache()::keep);
    threads.finish();
  }
}
