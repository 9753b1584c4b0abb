package org.turnstone.ui.kit;

import java.util.Optional;

/// Keeps one job of a kind alive: starting the next cancels the one before, so an old answer never
/// overwrites a new one. For what is searched or counted as one types.
public final class LatestWins {

  private Optional<Job<?>> current = Optional.empty();

  /// Starts a job that has been told what is to follow.
  public void start(Job<?> job) {
    cancel();
    current = Optional.of(job);
    job.start();
  }

  public void cancel() {
    current.ifPresent(Job::cancel);
    current = Optional.empty();
  }
}
