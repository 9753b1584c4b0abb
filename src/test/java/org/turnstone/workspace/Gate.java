package org.turnstone.workspace;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Holds the reading of a folder when so many files are read, until it is let go on or ended.
/// To be closed before the workspace that it holds is: this lets it go on.
public final class Gate implements Progress, AutoCloseable {

  /// Nobody waits for ever, whatever fails.
  private static final long SECONDS = 50;

  private final Stage stage;
  private final int after;
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);
  private volatile boolean cancelled;

  public Gate(int after) {
    this(Stage.READING, after);
  }

  private Gate(Stage stage, int after) {
    this.stage = stage;
    this.after = after;
  }

  /// Holds it before it knows of any file.
  public static Gate atTheDoor() {
    return new Gate(Stage.LISTING, 0);
  }

  @Override
  public void at(Stage stage, Count count) {
    boolean some = stage == Stage.LISTING || count.transcripts() > 0;
    if (stage == this.stage && count.files() >= after && some) {
      reached.countDown();
      waitFor(open);
    }
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }

  /// Waits until it holds the reading.
  public void awaitReached() {
    waitFor(reached);
  }

  public void open() {
    open.countDown();
  }

  @Override
  public void close() {
    open();
  }

  public void cancel() {
    cancelled = true;
    open();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Nobody came to the gate.");
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
