package org.turnstone.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

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
  private Consumer<Exception> whenFailed;
  private Runnable orElse = () -> {};
  private Runnable whenCancelled = () -> {};
  private Runnable finallyDo = () -> {};
  private Consumer<T> whenDropped = _ -> {};
  private volatile boolean cancelled;
  private boolean over;

  /// @param untold gets what it fails with, unless [#whenFailed] is said
  Job(Background background, Work<T> work, Consumer<Exception> untold) {
    this.background = background;
    this.work = work;
    this.whenFailed = failure -> tellUnlessCancelled(failure, untold);
  }

  public Job<T> whenSucceeded(Consumer<T> follow) {
    whenSucceeded = follow;
    return this;
  }

  /// Without it a failure is told in general words, where [Background#telling] says.
  public Job<T> whenFailed(Consumer<Exception> follow) {
    whenFailed = follow;
    return this;
  }

  /// Puts right what waits for the result, before a failure is told.
  public Job<T> orElse(Runnable follow) {
    orElse = follow;
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
    end(
        () -> {
          orElse.run();
          whenFailed.accept(problem);
        });
  }

  private static void tellUnlessCancelled(Exception failure, Consumer<Exception> untold) {
    if (!(failure instanceof CancellationException)) {
      untold.accept(failure);
    }
  }

  private void end(Runnable outcome) {
    if (!over) {
      over = true;
      try {
        outcome.run();
      } finally {
        finallyDo.run();
      }
    }
  }
}
