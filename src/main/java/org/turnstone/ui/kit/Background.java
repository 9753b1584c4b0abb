package org.turnstone.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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

  /// Work that finds nothing out.
  @FunctionalInterface
  public interface Doing {
    void run() throws Exception;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final Executor worker;
  private final Executor delivery;
  private final Consumer<Exception> untold;

  /// @param worker where the work is done
  /// @param delivery where outcomes arrive
  public Background(Executor worker, Executor delivery) {
    this(worker, delivery, _ -> {});
  }

  private Background(Executor worker, Executor delivery, Consumer<Exception> untold) {
    this.worker = worker;
    this.delivery = delivery;
    this.untold = untold;
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

  /// The same, where someone tells the failures of jobs that nobody else does.
  ///
  /// @param untold gets each of them where outcomes are delivered
  public Background telling(Consumer<Exception> untold) {
    return new Background(worker, delivery, untold);
  }

  /// The same, where such failures are told only while something is so.
  public Background tellingWhile(BooleanSupplier condition) {
    return telling(
        failure -> {
          if (condition.getAsBoolean()) {
            untold.accept(failure);
          }
        });
  }

  public <T> Job<T> job(Job.Work<T> work) {
    return new Job<>(this, work, untold);
  }

  /// Starts work whose only outcome is that it failed.
  public void run(Doing work) {
    job(_ -> {
          work.run();
          return true;
        })
        .start();
  }

  <T> void start(Job<T> job, Job.Work<T> work) {
    worker.execute(() -> delivery.execute(outcome(job, work)));
  }

  private <T> Runnable outcome(Job<T> job, Job.Work<T> work) {
    try {
      T result = work.run(job::isCancelled);
      return () -> job.succeeded(result);
    } catch (CancellationException cancelled) {
      return () -> job.failed(cancelled);
    } catch (Exception e) {
      if (!job.isCancelled()) {
        LOG.warn("Work in the background failed", e);
      }
      return () -> job.failed(e);
    } catch (Error e) {
      // Who waits for the outcome must not wait for ever. It is logged as uncaught.
      delivery.execute(() -> job.failed(new ExecutionException(e)));
      throw e;
    }
  }
}
