package org.turnstone.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.turnstone.edit.Action;
import org.turnstone.journal.Timeline.Placed;
import org.turnstone.model.Problem;
import org.turnstone.model.Project;

/// The files of one open project: the own journal with its lock, the journals of others, the
/// project file. Used by one thread at a time.
final class ProjectFolder implements AutoCloseable {

  private final Layout layout;
  private final JournalCache cache;
  private final FoldedCache folded;
  private final JournalFolder others;
  private ProjectFile project;
  private final List<Placed> arrived = new ArrayList<>();
  private List<Problem> ownProblems = List.of();
  private @Nullable JournalLock lock;
  private @Nullable JournalWriter writer;

  /// Another window has the own journal.
  static final class OpenElsewhere extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// @param cacheOf where what is derived from a project may be kept, by its id
  ProjectFolder(Layout layout, Function<String, Optional<Path>> cacheOf) {
    this.layout = layout;
    this.project = ProjectFile.read(layout);
    Optional<Path> derived = cacheOf.apply(project.id());
    this.cache = new JournalCache(derived);
    this.folded = new FoldedCache(derived, layout.journals(), cache);
    this.others = new JournalFolder(layout.journals(), cache);
  }

  /// What the journals came to when they were last folded; they are then read from there on. To be
  /// asked before they are read.
  Optional<Beginning> beginning() {
    return folded.read();
  }

  FoldedCache folded() {
    return folded;
  }

  JournalCache cache() {
    return cache;
  }

  /// From now on what is before these marks is not read again, but for the own journal: what this
  /// window may have to write to it again stays in memory, packed.
  void leaveOut(List<Mark> marks, Project project) {
    String own = layout.own().file();
    cache.markAt(
        marks.stream().filter(mark -> writer == null || !mark.file().equals(own)).toList(),
        project);
  }

  /// Packs a little of what stays in memory, so that nobody waits long for the disk's thread.
  ///
  /// @return whether there is more of it
  boolean packSome() {
    return writer != null && writer.packSome();
  }

  ProjectFile project() {
    return project;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    project.problem().ifPresent(problems::add);
    problems.addAll(ownProblems);
    if (writer != null) {
      problems.addAll(writer.problems());
    }
    problems.addAll(others.problems());
    return problems;
  }

  /// Takes the right to write, so far as the folder has a project.
  ///
  /// @return why nothing can be written, as a sentence, if so
  Optional<String> open() {
    if (project.isNewer()) {
      return Optional.of(ProjectJournal.NEWER);
    }
    boolean started = Files.exists(layout.turnstone());
    Path written = started ? layout.turnstone() : layout.folder();
    if (!Files.isDirectory(written) || !Files.isWritable(written)) {
      return Optional.of(ProjectJournal.NOT_WRITABLE);
    }
    try {
      lock();
      if (started && !canAppend(layout.ownJournal())) {
        return Optional.of(ProjectJournal.NOT_WRITABLE);
      }
      if (started) {
        start();
      }
      return Optional.empty();
    } catch (OpenElsewhere e) {
      return Optional.of(ProjectJournal.OPEN_ELSEWHERE);
    } catch (IOException e) {
      return Optional.of(ProjectJournal.NOT_WRITABLE);
    }
  }

  /// A journal that is there but cannot be read is left to [#others], which report it.
  private static boolean canAppend(Path journal) {
    return Files.notExists(journal)
        || Files.isRegularFile(journal) && Files.isReadable(journal) && Files.isWritable(journal);
  }

  private JournalLock lock() throws OpenElsewhere {
    if (lock == null) {
      lock = JournalLock.claim(layout.lock()).orElseThrow(OpenElsewhere::new);
    }
    return lock;
  }

  private JournalWriter start() throws IOException {
    layout.createFolder(layout.lock().getParent());
    if (!lock().take()) {
      throw new OpenElsewhere();
    }
    writer = new JournalWriter(layout, cache);
    return writer;
  }

  /// Writes actions to the own journal and forces them to the disk, all or none.
  void save(List<Action> actions) throws IOException {
    JournalWriter to = writer == null ? start() : writer;
    if (Files.notExists(layout.project())) {
      project.create(layout);
    } else if (!to.hasWritten()) {
      project = ProjectFile.read(layout);
    }
    arrived.addAll(mended(to));
    to.append(actions);
  }

  /// What the own journal holds that this window did not know of.
  private List<Placed> mended(JournalWriter own) throws IOException {
    Optional<JournalContents> found = own.mendIfReplaced();
    String file = layout.own().file();
    found.ifPresent(contents -> ownProblems = JournalFolder.problems(file, contents, false));
    return found.map(contents -> JournalFolder.placed(file, contents.actions())).orElse(List.of());
  }

  /// The actions of all journals that are new or have changed since the last call, perhaps with
  /// others. Puts the own journal right if something has replaced it.
  List<Placed> changed() throws IOException {
    List<Placed> actions = new ArrayList<>(arrived);
    arrived.clear();
    if (writer != null) {
      actions.addAll(mended(writer));
    }
    Optional<String> own = Optional.ofNullable(writer).map(_ -> layout.own().file());
    actions.addAll(others.changed(own));
    return actions;
  }

  /// All actions of all journals as they are now, after it turned out that those that were not read
  /// cannot be had from the cache.
  List<Placed> anew() throws IOException {
    if (writer != null) {
      writer.readAnew();
    }
    cache.unmark();
    others.readAnew();
    return changed();
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }
}
