package org.turnstone.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The right to write to one journal, which one window has at a time. A file of its own carries the
/// lock: on Unix a lock is lost when the program closes any channel on the locked file, and
/// journals are opened and closed all the time.
final class JournalLock implements AutoCloseable {

  /// Of this program; the system's locks do not hold between windows of one process.
  private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

  private final Path file;
  private @Nullable FileChannel channel;

  private JournalLock(Path file) {
    this.file = file;
  }

  /// Claims the journal within this process. Empty when another window of it has it.
  static Optional<JournalLock> claim(Path file) {
    return CLAIMED.add(file) ? Optional.of(new JournalLock(file)) : Optional.empty();
  }

  /// Whether no other process has the journal; takes the lock then. A file system that knows no
  /// locks counts as not locked: most network folders of one person are of that kind.
  ///
  /// @throws IOException when the lock file cannot be made; its folder must be there
  boolean take() throws IOException {
    if (channel != null) {
      return true;
    }
    FileChannel opened =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isLockedElsewhere(opened)) {
      opened.close();
      return false;
    }
    channel = opened;
    return true;
  }

  private static boolean isLockedElsewhere(FileChannel channel) {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock == null;
    } catch (IOException e) {
      return false;
    }
  }

  /// Gives the journal back; closing the channel releases the lock.
  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      CLAIMED.remove(file);
    }
  }
}
