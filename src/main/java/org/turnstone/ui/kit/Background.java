package org.turnstone.ui.kit;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs slow work away from the window and brings its outcome back to it. A job reads as a story:
///
/// ```
/// background.job(cancelled -> workspace.search(query, cancelled))
///     .whenSucceeded(this::showHits)
///     .whenFailed(this::showTrouble)
///     .start();
/// ```
///
/// Work is never interrupted (that would close files under the search index): it is told that it
/// was cancelled, may stop early, and its outcome is dropped.
public final class Background {

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final Executor worker;
  private final Executor delivery;

  /// @param worker where the work is done
  /// @param delivery where outcomes arrive
  public Background(Executor worker, Executor delivery) {
    this.worker = worker;
    this.delivery = delivery;
  }

  /// Works on threads of its own, that do not keep the program alive, and delivers to the window.
  public static Background onThreads() {
    return new Background(
        work -> Thread.ofVirtual().name("background").start(work), FxThread.executor());
  }

  /// Does everything at once on the calling thread, for tests.
  public static Background atOnce() {
    return new Background(Runnable::run, Runnable::run);
  }

  public <T> Job<T> job(Job.Work<T> work) {
    return new Job<>(this, work);
  }

  /// Starts work whose only outcome is that it failed.
  public void run(Runnable work) {
    job(_ -> {
          work.run();
          return true;
        })
        .start();
  }

  <T> void start(Job<T> job, Job.Work<T> work) {
    worker.execute(
        () -> {
          try {
            T result = work.run(job::isCancelled);
            delivery.execute(() -> job.succeeded(result));
          } catch (Exception e) {
            LOG.debug("background work failed", e);
            delivery.execute(() -> job.failed(e));
          } catch (Error e) {
            // Who waits for the outcome must not wait for ever.
            delivery.execute(() -> job.failed(new ExecutionException(e)));
            throw e;
          }
        });
  }
}
