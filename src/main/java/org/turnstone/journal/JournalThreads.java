package org.turnstone.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The threads of one open project: one that reads and writes its files, and one, of little
/// priority, that keeps what is derived from them. Safe for use by any thread.
final class JournalThreads {

  private static final Logger LOG = LoggerFactory.getLogger(JournalThreads.class);

  private static final int BELOW_NORMAL = 2;

  private final ExecutorService disk =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().name("turnstone-journal").daemon().unstarted(task));

  private CompletableFuture<Void> cached = CompletableFuture.completedFuture(null);

  void onDisk(Runnable task) {
    disk.execute(task);
  }

  /// Does this again and again, as long as it says that there is more; others have their turn
  /// between. At the end it is left as it is.
  void onDiskInPieces(BooleanSupplier task) {
    onDisk(
        () -> {
          if (task.getAsBoolean()) {
            try {
              onDiskInPieces(task);
            } catch (RejectedExecutionException closed) {
              LOG.debug("closed before all pieces were done");
            }
          }
        });
  }

  /// Waits for what the disk's thread makes of it.
  <T> T waitForDisk(Callable<T> task) throws IOException {
    try {
      return disk.submit(task).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Reading the journals was interrupted.", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  /// What the disk's thread failed with, with a sentence for people.
  private static IOException failure(Throwable cause) {
    return switch (cause) {
      case IOException failure -> failure;
      case UncheckedIOException spoken -> new IOException(spoken.getMessage(), spoken);
      default -> new IOException("The journals could not be read or written.", cause);
    };
  }

  /// Does this after all that was asked for before, whatever became of that.
  synchronized void inBackground(Runnable task) {
    var thread = Thread.ofPlatform().name("turnstone-cache").daemon().priority(BELOW_NORMAL);
    cached = cached.thenRunAsync(task, thread::start).exceptionally(JournalThreads::told);
  }

  private static @Nullable Void told(Throwable failure) {
    LOG.warn("What journals came to is not kept", failure);
    return null;
  }

  /// Waits for what the disk's thread has to do.
  void closeDisk() {
    disk.close();
  }

  /// Waits for what is done in the background.
  void finish() {
    CompletableFuture<Void> last;
    synchronized (this) {
      last = cached;
    }
    last.join();
  }
}
