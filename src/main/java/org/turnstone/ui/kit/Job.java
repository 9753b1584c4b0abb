package org.turnstone.ui.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// One piece of slow work. What is to follow is said before [#start]; it then runs where
/// [Background] delivers, and exactly one of succeeded, failed and cancelled happens.
///
/// @param <T> what the work finds out
public final class Job<T> {

  /// What is done away from the window.
  ///
  /// @param <T> what it finds out
  @FunctionalInterface
  public interface Work<T> {

    /// @param cancelled whether nobody waits for the outcome any more; cheap to ask often
    T run(BooleanSupplier cancelled) throws Exception;
  }

  private final Background background;
  private final Work<T> work;
  private Consumer<T> whenSucceeded = _ -> {};
  private Consumer<Exception> whenFailed =
      problem -> LoggerFactory.getLogger(Job.class).error("background work failed", problem);
  private Runnable whenCancelled = () -> {};
  private Runnable finallyDo = () -> {};
  private Consumer<T> whenDropped = _ -> {};
  private volatile boolean cancelled;
  private boolean over;

  Job(Background background, Work<T> work) {
    this.background = background;
    this.work = work;
  }

  public Job<T> whenSucceeded(Consumer<T> follow) {
    whenSucceeded = follow;
    return this;
  }

  /// Without it a failure is only logged.
  public Job<T> whenFailed(Consumer<Exception> follow) {
    whenFailed = follow;
    return this;
  }

  public Job<T> whenCancelled(Runnable follow) {
    whenCancelled = follow;
    return this;
  }

  /// Takes what was found after nobody waited for it any more, to close it. Runs where the work
  /// does.
  public Job<T> whenDropped(Consumer<T> follow) {
    whenDropped = follow;
    return this;
  }

  /// Runs after any of the three.
  public Job<T> finallyDo(Runnable follow) {
    finallyDo = follow;
    return this;
  }

  public Job<T> start() {
    background.start(this, work);
    return this;
  }

  /// Drops the outcome; to be called where outcomes are delivered. Does nothing once it is over.
  public void cancel() {
    if (!over) {
      cancelled = true;
      end(whenCancelled);
    }
  }

  public boolean isCancelled() {
    return cancelled;
  }

  void succeeded(T result) {
    if (over) {
      background.run(() -> whenDropped.accept(result));
    }
    end(() -> whenSucceeded.accept(result));
  }

  void failed(Exception problem) {
    end(() -> whenFailed.accept(problem));
  }

  private void end(Runnable outcome) {
    if (!over) {
      over = true;
      outcome.run();
      finallyDo.run();
    }
  }
}
