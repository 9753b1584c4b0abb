package org.turnstone.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.cache.CacheFile;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;
import org.turnstone.model.Project;

/// Journals as they were read last, in a form that is read ten times as fast. Only what a journal
/// has gained since is read from itself; one that is another before that is read anew. Safe from
/// any thread.
final class JournalCache {

  /// Counted up when what is written below, or what a line of a journal is read as, changes.
  private static final int VERSION = 2;

  /// A journal is packed anew when it has grown by more than one part in so many.
  private static final int WORTH_IT = 16;

  /// The coarsest clock of a file system, in milliseconds.
  private static final long TICK = 2_000;

  private static final Logger LOG = LoggerFactory.getLogger(JournalCache.class);

  private final Optional<Path> folder;
  private final Shared shared = new Shared();
  private final List<Runnable> toKeep = new ArrayList<>();
  private final Map<String, Optional<Mark>> seen = new ConcurrentHashMap<>();
  private volatile Map<String, Mark> marks = Map.of();

  /// @param checksum of the beginning of the file that is packed
  private record Packed(long checksum, JournalContents contents) {}

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
      if (file.size() == mark.length() && modified.toMillis() == mark.modified()) {
        return seen(journal, mark.contents(), mark.checksum(), modified);
      }
      if (begins(file, mark.length(), mark.checksum(), checksum)) {
        return parse(journal, file, mark.contents(), checksum, modified);
      }
    }
    return readWhole(journal, modified);
  }

  private JournalContents readWhole(Path journal, FileTime modified) throws IOException {
    Optional<Packed> packed = file(journal).flatMap(file -> file.read(this::packed));
    try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ)) {
      boolean same = packed.filter(it -> it.contents().size() == sizeOf(file)).isPresent();
      CRC32C checksum = new CRC32C();
      if (same && isStamped(journal, modified)) {
        return seen(journal, packed.get().contents(), packed.get().checksum(), modified);
      }
      if (packed.isEmpty()
          || !begins(file, packed.get().contents().size(), packed.get().checksum(), checksum)) {
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

  /// The actions of a journal up to its mark, as far as they can still be read.
  List<JournalContents.Line> marked(Path journal) {
    Mark mark = marks.get(journal.getFileName().toString());
    if (mark == null) {
      return List.of();
    }
    Optional<Packed> packed = file(journal).flatMap(file -> file.read(this::packed));
    if (packed.filter(it -> it.checksum() == mark.checksum()).isPresent()) {
      return packed.get().contents().actions();
    }
    try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ)) {
      if (begins(file, mark.length(), mark.checksum(), new CRC32C())) {
        return upTo(mark, readWhole(journal, Files.getLastModifiedTime(journal)));
      }
    } catch (IOException gone) {
      LOG.warn("What a journal held is not there: {}", gone.getClass().getSimpleName());
    }
    return packed.map(it -> upTo(mark, it.contents())).orElse(List.of());
  }

  private static List<JournalContents.Line> upTo(Mark mark, JournalContents contents) {
    return contents.actions().stream().takeWhile(line -> line.number() <= mark.lines()).toList();
  }

  /// From now on what is before these marks is left out. If it is read after all, codings that are
  /// in the project are not made twice.
  void markAt(List<Mark> beginnings, Project project) {
    shared.take(project);
    marks = beginnings.stream().collect(Collectors.toMap(Mark::file, mark -> mark));
  }

  /// How far each journal was read last; nothing when one has an end that may still change.
  Optional<List<Mark>> seen() {
    return seen.values().stream().allMatch(Optional::isPresent)
        ? Optional.of(seen.values().stream().map(Optional::get).toList())
        : Optional.empty();
  }

  /// A journal that could not be read.
  void missed(Path journal) {
    seen.put(journal.getFileName().toString(), Optional.empty());
  }

  private JournalContents seen(
      Path journal, JournalContents contents, long checksum, FileTime modified) {
    String name = journal.getFileName().toString();
    long proof = isSettled(modified) ? modified.toMillis() : 0;
    seen.put(
        name,
        contents.endsLine() && !contents.isTorn()
            ? Optional.of(Mark.of(name, contents, checksum, proof))
            : Optional.empty());
    return contents;
  }

  /// Whether a journal begins as it is marked.
  ///
  /// @return the mark, with the time that proves it from now on; empty when it does not
  Optional<Mark> checked(Path journal, Mark mark) {
    try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ)) {
      FileTime modified = Files.getLastModifiedTime(journal);
      boolean longer = file.size() > mark.length();
      if (!longer && file.size() == mark.length() && modified.toMillis() == mark.modified()) {
        return Optional.of(mark);
      }
      if (!begins(file, mark.length(), mark.checksum(), new CRC32C())) {
        return Optional.empty();
      }
      return Optional.of(mark.provenBy(!longer && isSettled(modified) ? modified.toMillis() : 0));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /// One journal at a time: it is in memory as a whole, and all processors are at work on it.
  private synchronized JournalContents parse(
      Path journal, FileChannel file, JournalContents before, CRC32C checksum, FileTime modified)
      throws IOException {
    byte[] rest = bytes(file, before.size());
    JournalContents all = before.and(rest, shared);
    int whole = Math.toIntExact(all.tornFrom() - before.size());
    checksum.update(rest, 0, whole);
    if ((long) whole * WORTH_IT > all.tornFrom() && all.endsLine() && all.isWhole()) {
      Packed packed = new Packed(checksum.getValue(), all);
      file(journal).ifPresent(to -> toKeep.add(() -> to.write(out -> write(packed, out))));
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

  /// Writes down what was read and is worth it. Takes as long as reading did.
  void keep() {
    List<Runnable> now;
    synchronized (this) {
      now = List.copyOf(toKeep);
      toKeep.clear();
    }
    now.forEach(Runnable::run);
  }

  private Optional<CacheFile> file(Path journal) {
    return folder.map(to -> new CacheFile(to.resolve(journal.getFileName().toString()), VERSION));
  }

  /// The end of a last line that is not whole is not written, and read again.
  private static void write(Packed packed, PackedWriter out) throws IOException {
    JournalContents contents = packed.contents();
    out.bits(packed.checksum());
    out.number(contents.tornFrom());
    out.number(contents.damagedLines().size());
    for (int line : contents.damagedLines()) {
      out.number(line);
    }
    out.number(contents.lines());
    out.number(contents.unknown());
    PackedActions.write(contents.actions(), out);
  }

  private Packed packed(PackedReader in) throws IOException {
    long checksum = in.bits();
    long length = in.number();
    List<Integer> damaged = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      damaged.add(in.count());
    }
    int lines = in.count();
    int unknown = in.count();
    List<JournalContents.Line> actions = new PackedActions(shared).read(in);
    return new Packed(
        checksum, new JournalContents(actions, damaged, length, length, true, lines, 0, unknown));
  }

  /// Whether a file begins with the bytes that have this checksum.
  ///
  /// @param checksum of these bytes afterwards, if so; of none, if not
  private static boolean begins(FileChannel file, long length, long expected, CRC32C checksum)
      throws IOException {
    long left = length;
    InputStream in = Channels.newInputStream(file.position(0));
    byte[] buffer = new byte[1 << 18];
    while (left > 0 && length <= file.size()) {
      int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        break;
      }
      checksum.update(buffer, 0, read);
      left -= read;
    }
    boolean same = left == 0 && checksum.getValue() == expected;
    if (!same) {
      checksum.reset();
    }
    return same;
  }

  private static byte[] bytes(FileChannel file, long from) throws IOException {
    return Channels.newInputStream(file.position(from)).readAllBytes();
  }
}
