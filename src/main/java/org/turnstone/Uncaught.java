package org.turnstone;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes in the log what nobody caught, on whatever thread. What is thrown again and again, as with
/// every frame of the window, is noted once. Safe from any thread.
final class Uncaught implements Thread.UncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Uncaught.class);

  private StackTraceElement[] last = {};

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    if (isNew(failure)) {
      LOG.error("Nobody caught this on {}", thread.getName(), failure);
      System.err.println(
          "Something went wrong that Turnstone did not expect. Details are in the log.");
    }
  }

  /// Whether it was thrown elsewhere than the one before.
  synchronized boolean isNew(Throwable failure) {
    StackTraceElement[] at = failure.getStackTrace();
    boolean isNew = at.length == 0 || !Arrays.equals(at, last);
    last = at;
    return isNew;
  }
}
