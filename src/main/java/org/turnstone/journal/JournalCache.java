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
import java.util.Optional;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.cache.CacheFile;
import org.turnstone.cache.PackedReader;
import org.turnstone.cache.PackedWriter;

/// Journals as they were read last, in a form that is read ten times as fast. Only what a journal
/// has gained since is read from itself; one that is another before that is read anew. Safe from
/// any thread.
final class JournalCache {

  /// Counted up when what is written below, or what a line of a journal is read as, changes.
  private static final int VERSION = 1;

  /// A journal is packed anew when it has grown by more than one part in so many.
  private static final int WORTH_IT = 16;

  /// The coarsest clock of a file system, in milliseconds.
  private static final long TICK = 2_000;

  private static final Logger LOG = LoggerFactory.getLogger(JournalCache.class);

  private final Optional<Path> folder;
  private final Shared shared = new Shared();
  private final List<Runnable> toKeep = new ArrayList<>();

  /// @param checksum of the beginning of the file that is packed
  private record Packed(long checksum, JournalContents contents) {}

  /// @param folder where they are kept; empty to keep nothing
  JournalCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /// What a journal holds.
  JournalContents read(Path journal) throws IOException {
    FileTime modified = Files.getLastModifiedTime(journal);
    Optional<Packed> packed = file(journal).flatMap(file -> file.read(this::packed));
    try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ)) {
      long size = file.size();
      boolean same = packed.filter(it -> it.contents().size() == size).isPresent();
      if (same && isStamped(journal, modified)) {
        return packed.get().contents();
      }
      CRC32C checksum = new CRC32C();
      if (packed.isEmpty() || !begins(file, size, packed.get(), checksum)) {
        return parse(journal, file, JournalContents.NONE, checksum);
      }
      if (same) {
        stamp(journal, modified);
        return packed.get().contents();
      }
      return parse(journal, file, packed.get().contents(), checksum);
    }
  }

  /// One journal at a time: it is in memory as a whole, and all processors are at work on it.
  private synchronized JournalContents parse(
      Path journal, FileChannel file, JournalContents before, CRC32C checksum) throws IOException {
    byte[] rest = bytes(file, before.size());
    JournalContents all = before.and(rest, shared);
    int whole = Math.toIntExact(all.tornFrom() - before.size());
    if ((long) whole * WORTH_IT > all.tornFrom() && all.endsLine()) {
      checksum.update(rest, 0, whole);
      Packed packed = new Packed(checksum.getValue(), all);
      file(journal).ifPresent(to -> toKeep.add(() -> to.write(out -> write(packed, out))));
    }
    return all;
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
    if (System.currentTimeMillis() - modified.toMillis() > TICK) {
      try {
        Files.setLastModifiedTime(file(journal).orElseThrow().file(), modified);
      } catch (IOException refused) {
        LOG.warn("A packed journal keeps its time: {}", refused.getClass().getSimpleName());
      }
    }
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
    List<JournalContents.Line> actions = new PackedActions(shared).read(in);
    return new Packed(checksum, new JournalContents(actions, damaged, length, length, true, lines));
  }

  /// Whether a file begins with the bytes that are packed.
  ///
  /// @param checksum of these bytes afterwards, if so; of none, if not
  private static boolean begins(FileChannel file, long size, Packed packed, CRC32C checksum)
      throws IOException {
    long left = packed.contents().size();
    InputStream in = Channels.newInputStream(file.position(0));
    byte[] buffer = new byte[1 << 18];
    while (left > 0 && left <= size) {
      int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        break;
      }
      checksum.update(buffer, 0, read);
      left -= read;
    }
    boolean same = left == 0 && checksum.getValue() == packed.checksum();
    if (!same) {
      checksum.reset();
    }
    return same;
  }

  private static byte[] bytes(FileChannel file, long from) throws IOException {
    return Channels.newInputStream(file.position(from)).readAllBytes();
  }
}
