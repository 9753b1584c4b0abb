package org.turnstone.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// Work that is done on several threads, and whose results are taken on this one in the order in
/// which it was given. No more than a fixed weight is under way, so that memory is bounded. For one
/// thread.
final class InOrder<R> {

  interface Taker<R> {
    void take(R result);
  }

  private record Job<R>(Future<R> result, long weight) {}

  private final ExecutorService workers;
  private final long most;
  private final Taker<R> taker;
  private final Deque<Job<R>> jobs = new ArrayDeque<>();
  private long underWay;

  /// @param most of the weights of what is under way at once; a single heavier piece goes alone
  InOrder(ExecutorService workers, long most, Taker<R> taker) {
    this.workers = workers;
    this.most = most;
    this.taker = taker;
  }

  /// Gives work, and takes what is finished. Waits while too much is under way.
  ///
  /// @param work is expected to give its failures as results
  void add(long weight, Callable<R> work) {
    while (!jobs.isEmpty() && underWay + weight > most) {
      takeFirst();
    }
    add(new Job<>(workers.submit(work), weight));
  }

  /// Gives what needs no work.
  void add(R result) {
    if (jobs.isEmpty()) {
      taker.take(result);
    } else {
      add(new Job<>(CompletableFuture.completedFuture(result), 0));
    }
  }

  /// Waits for all of it.
  void finish() {
    while (!jobs.isEmpty()) {
      takeFirst();
    }
  }

  private void add(Job<R> job) {
    jobs.add(job);
    underWay += job.weight();
    while (!jobs.isEmpty() && jobs.getFirst().result().isDone()) {
      takeFirst();
    }
  }

  private void takeFirst() {
    Job<R> job = jobs.removeFirst();
    underWay -= job.weight();
    try {
      taker.take(job.result().get());
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }
}
