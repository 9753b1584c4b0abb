package org.turnstone.journal;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.cache.CacheFile;
import org.turnstone.model.Project;

/// Journals as they were read last, in a form that is read ten times as fast. Only what a journal
/// has gained since is read from itself; one that is another before that is read anew. Safe from
/// any thread.
final class JournalCache {

  /// Counted up when what is written below, or what a line of a journal is read as, changes.
  static final int VERSION = 4;

  /// A journal is packed anew when it has grown by more than one part in so many.
  private static final int WORTH_IT = 16;

  /// So much of a journal is in memory as bytes.
  private static final int PIECE = 1 << 22;

  /// The coarsest clock of a file system, in milliseconds.
  private static final long TICK = 2_000;

  private static final Logger LOG = LoggerFactory.getLogger(JournalCache.class);

  private final Optional<Path> folder;
  private final Shared shared = new Shared();
  private final Map<Path, Mark> toPack = new ConcurrentHashMap<>();
  private final Map<String, Optional<Mark>> seen = new ConcurrentHashMap<>();
  private final Map<String, Mark> beforeTornEnd = new ConcurrentHashMap<>();
  private volatile Map<String, Mark> marks = Map.of();

  /// What is certainly in the cache by now, so that it need not be read again to know that.
  private final Map<String, Set<PackedJournal.Point>> inCache = new ConcurrentHashMap<>();

  /// @param folder where they are kept; empty to keep nothing
  JournalCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /// What a journal holds; if it begins as it is marked, what comes after the mark.
  JournalContents read(Path journal) throws IOException {
    FileTime modified = Files.getLastModifiedTime(journal);
    Mark mark = marks.get(journal.getFileName().toString());
    if (mark == null) {
      return readWhole(journal, modified);
    }
    try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ)) {
      CRC32C checksum = new CRC32C();
      if (isProven(mark, file.size(), modified)) {
        return seen(journal, mark.contents(), mark.checksum(), modified);
      }
      if (mark.point().begins(file, checksum)) {
        return parse(journal, file, mark.contents(), checksum, modified);
      }
    }
    return readWhole(journal, modified);
  }

  private JournalContents readWhole(Path journal, FileTime modified) throws IOException {
    Optional<PackedJournal> packed = packed(journal);
    try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ)) {
      boolean same = packed.filter(it -> it.contents().size() == sizeOf(file)).isPresent();
      CRC32C checksum = new CRC32C();
      if (same && isStamped(journal, modified)) {
        return seen(journal, packed.get().contents(), packed.get().all().checksum(), modified);
      }
      if (packed.isEmpty() || !packed.get().all().begins(file, checksum)) {
        return parse(journal, file, JournalContents.NONE, checksum, modified);
      }
      if (same) {
        stamp(journal, modified);
      }
      return parse(journal, file, packed.get().contents(), checksum, modified);
    }
  }

  private static long sizeOf(FileChannel file) {
    try {
      return file.size();
    } catch (IOException gone) {
      return -1;
    }
  }

  /// All actions of a journal up to a mark.
  ///
  /// @throws IOException when they are neither in the cache nor in the journal any more
  List<JournalContents.Line> marked(Path journal, Mark mark) throws IOException {
    Optional<PackedJournal> packed = packed(journal);
    Optional<List<JournalContents.Line>> lines =
        packed
            .flatMap(it -> it.upTo(mark))
            .or(() -> setAside(journal).flatMap(it -> it.upTo(mark)));
    return lines.isPresent() ? lines.get() : upTo(mark, journal, packed).contents().actions();
  }

  /// The actions that are left out of a journal when it is read. Empty when none are.
  ///
  /// @throws IOException when they are neither in the cache nor in the journal any more
  List<JournalContents.Line> marked(Path journal) throws IOException {
    Mark mark = marks.get(journal.getFileName().toString());
    return mark == null ? List.of() : marked(journal, mark);
  }

  private PackedJournal upTo(Mark mark, Path journal, Optional<PackedJournal> packed)
      throws IOException {
    try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ)) {
      if (!mark.point().begins(file, new CRC32C())) {
        throw new IOException(journal.getFileName() + " no longer begins as it did");
      }
      Optional<PackedJournal> before =
          packed.filter(it -> it.all().length() <= mark.length() && begins(file, it));
      JournalContents known = before.map(PackedJournal::contents).orElse(JournalContents.NONE);
      JournalContents all = rest(file, known, mark.length() - known.size(), new CRC32C(), true);
      return PackedJournal.of(all, mark.checksum(), before);
    }
  }

  private JournalContents rest(
      FileChannel file, JournalContents before, long bytes, CRC32C checksum, boolean packed)
      throws IOException {
    return new JournalReading(before, shared, checksum, PIECE, packed)
        .read(Channels.newInputStream(file.position(before.size())), bytes);
  }

  private static boolean begins(FileChannel file, PackedJournal packed) {
    try {
      return packed.all().begins(file, new CRC32C());
    } catch (IOException gone) {
      return false;
    }
  }

  /// Sees to it that all before a mark is in the cache, so that it is not lost when the journal is.
  ///
  /// @return whether it is
  boolean pack(Path journal, Mark mark) {
    Optional<CacheFile> to = file(journal);
    if (to.isEmpty() || isInCache(journal, mark) && Files.exists(to.get().file())) {
      return to.isPresent();
    }
    try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ)) {
      Optional<PackedJournal> packed = packed(journal);
      boolean grew = packed.filter(it -> begins(file, it)).isPresent();
      boolean longer =
          grew
              && packed.get().all().length() > mark.length()
              && mark.point().begins(file, new CRC32C());
      if (!isInCache(journal, mark)) {
        if (packed.isPresent() && !grew) {
          Files.move(to.get().file(), before(to.get()), StandardCopyOption.REPLACE_EXISTING);
        }
        keep(journal, longer ? packed.get().with(mark.point()) : upTo(mark, journal, packed));
      }
      return isInCache(journal, mark);
    } catch (IOException gone) {
      LOG.warn("A journal could not be packed: {}", gone.getClass().getSimpleName());
      return false;
    }
  }

  /// What was packed of a journal before it was replaced: a window that is still open may depend on
  /// it to put the journal right.
  private Optional<PackedJournal> setAside(Path journal) {
    return file(journal)
        .map(file -> new CacheFile(before(file), VERSION))
        .flatMap(file -> file.read(in -> PackedJournal.read(in, shared)));
  }

  private static Path before(CacheFile packed) {
    return packed.file().resolveSibling(packed.file().getFileName() + ".before");
  }

  private boolean isInCache(Path journal, Mark mark) {
    return inCache.getOrDefault(journal.getFileName().toString(), Set.of()).contains(mark.point());
  }

  private Optional<PackedJournal> packed(Path journal) {
    Optional<PackedJournal> packed =
        file(journal).flatMap(file -> file.read(in -> PackedJournal.read(in, shared)));
    isNow(journal, packed);
    return packed;
  }

  private void keep(Path journal, PackedJournal packed) {
    file(journal)
        .filter(to -> to.write(packed::write))
        .ifPresent(_ -> isNow(journal, Optional.of(packed)));
  }

  private void isNow(Path journal, Optional<PackedJournal> packed) {
    inCache.put(
        journal.getFileName().toString(),
        packed.map(it -> Set.copyOf(it.points())).orElse(Set.of()));
  }

  /// Codings of single actions that are read from now on are those of a project where they are the
  /// same.
  void shareWith(Project project) {
    shared.take(project);
  }

  /// From now on what is before these marks is left out.
  void markAt(List<Mark> beginnings, Project project) {
    shared.take(project);
    marks = beginnings.stream().collect(Collectors.toMap(Mark::file, mark -> mark));
  }

  /// All before these marks is in the cache.
  void found(List<Mark> packed) {
    packed.forEach(mark -> inCache.put(mark.file(), Set.of(mark.point())));
  }

  /// From now on nothing is left out.
  void unmark() {
    marks = Map.of();
  }

  /// How far each journal was read last; nothing when one has an end that may still change, or when
  /// one of which the beginning is known was not read.
  Optional<List<Mark>> seen() {
    return seen.keySet().containsAll(marks.keySet())
            && seen.values().stream().allMatch(Optional::isPresent)
        ? Optional.of(seen.values().stream().map(Optional::get).toList())
        : Optional.empty();
  }

  /// The torn end of a journal, as it was read last, is cut off.
  void cut(Path journal) {
    String name = journal.getFileName().toString();
    Optional.ofNullable(beforeTornEnd.remove(name))
        .ifPresent(mark -> seen.put(name, Optional.of(mark)));
  }

  /// A journal that could not be read.
  void missed(Path journal) {
    seen.put(journal.getFileName().toString(), Optional.empty());
  }

  private JournalContents seen(
      Path journal, JournalContents contents, long checksum, FileTime modified) {
    String name = journal.getFileName().toString();
    long proof = isSettled(modified) && !contents.isTorn() ? modified.toMillis() : 0;
    Optional<Mark> lines =
        Optional.of(Mark.of(name, contents, checksum, proof)).filter(_ -> contents.endsLine());
    beforeTornEnd.remove(name);
    if (contents.isTorn()) {
      lines.ifPresent(mark -> beforeTornEnd.put(name, mark));
    }
    seen.put(name, lines.filter(_ -> !contents.isTorn()));
    return contents;
  }

  /// Whether a journal begins as it is marked, and is packed.
  ///
  /// @return the mark, with the time that proves it from now on; empty when it does not
  Optional<Mark> checked(Path journal, Mark mark) {
    if (file(journal).filter(packed -> Files.exists(packed.file())).isEmpty()) {
      return Optional.empty();
    }
    try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ)) {
      FileTime modified = Files.getLastModifiedTime(journal);
      boolean longer = file.size() > mark.length();
      if (isProven(mark, file.size(), modified)) {
        return Optional.of(mark);
      }
      if (!mark.point().begins(file, new CRC32C())) {
        return Optional.empty();
      }
      return Optional.of(mark.provenBy(!longer && isSettled(modified) ? modified.toMillis() : 0));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static boolean isProven(Mark mark, long size, FileTime modified) {
    return mark.modified() != 0 && mark.modified() == modified.toMillis() && mark.length() == size;
  }

  /// What is in the cache of a journal that is marked stays until nothing depends on it.
  private JournalContents parse(
      Path journal, FileChannel file, JournalContents before, CRC32C checksum, FileTime modified)
      throws IOException {
    JournalContents all = rest(file, before, Long.MAX_VALUE, checksum, false);
    long whole = all.tornFrom() - before.size();
    String name = journal.getFileName().toString();
    boolean free = !marks.containsKey(name);
    if (free && whole * WORTH_IT > all.tornFrom() && all.endsLine() && all.isWhole()) {
      toPack.put(journal, Mark.of(name, all, checksum.getValue(), 0));
    }
    return seen(journal, all, checksum.getValue(), modified);
  }

  /// Whether a journal was last written when it was last found to be what is packed.
  private boolean isStamped(Path journal, FileTime modified) {
    try {
      return Files.getLastModifiedTime(file(journal).orElseThrow().file()).equals(modified);
    } catch (IOException gone) {
      return false;
    }
  }

  /// Gives the packed file the time of the journal, so that this need not be looked into. One that
  /// was written just now can be written again within one tick of the file system's clock.
  private void stamp(Path journal, FileTime modified) {
    if (isSettled(modified)) {
      try {
        Files.setLastModifiedTime(file(journal).orElseThrow().file(), modified);
      } catch (IOException refused) {
        LOG.warn("A packed journal keeps its time: {}", refused.getClass().getSimpleName());
      }
    }
  }

  private static boolean isSettled(FileTime modified) {
    return System.currentTimeMillis() - modified.toMillis() > TICK;
  }

  /// Packs what was read and is worth it, one journal after the other.
  void keep() {
    for (Path journal : Set.copyOf(toPack.keySet())) {
      Optional.ofNullable(toPack.remove(journal)).ifPresent(mark -> pack(journal, mark));
    }
  }

  private Optional<CacheFile> file(Path journal) {
    return folder.map(to -> new CacheFile(to.resolve(journal.getFileName().toString()), VERSION));
  }
}
