package org.turnstone.journal;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The threads of one open project: one that reads and writes its files, and one, of little
/// priority, that keeps what is derived from them. Safe for use by any thread.
final class JournalThreads {

  private static final int BELOW_NORMAL = 2;

  private final ExecutorService disk =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().name("turnstone-journal").daemon().unstarted(task));

  private CompletableFuture<Void> cached = CompletableFuture.completedFuture(null);

  void onDisk(Runnable task) {
    disk.execute(task);
  }

  /// Waits for what the disk's thread makes of it.
  <T> T waitForDisk(Callable<T> task) throws IOException {
    try {
      return disk.submit(task).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Reading the journals was interrupted.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    }
  }

  /// Does this after all that was asked for before.
  synchronized void inBackground(Runnable task) {
    var thread = Thread.ofPlatform().name("turnstone-cache").daemon().priority(BELOW_NORMAL);
    cached = cached.thenRunAsync(task, thread::start);
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
    last.exceptionally(_ -> null).join();
  }
}
