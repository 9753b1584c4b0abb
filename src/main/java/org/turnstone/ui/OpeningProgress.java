package org.turnstone.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.shell.Opening;
import org.turnstone.workspace.Progress;

/// Tells the window how far opening is, at most once a frame: between two looks only the latest
/// count matters.
final class OpeningProgress implements Progress {

  private record Count(int done, int total) {}

  private final Opening opening;
  private final AtomicReference<Count> latest = new AtomicReference<>();
  private volatile BooleanSupplier cancelled = () -> false;

  OpeningProgress(Opening opening) {
    this.opening = opening;
  }

  void cancelledBy(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  /// Both passes over the files are one piece of work to the person who waits.
  @Override
  public void at(Stage stage, long done, long total) {
    long before = stage == Stage.INDEXING ? total : 0;
    int shown = (int) ((before + done) / 2);
    if (latest.getAndSet(new Count(shown, (int) total)) == null) {
      FxThread.later(this::show);
    }
  }

  @Override
  public boolean cancelled() {
    return cancelled.getAsBoolean();
  }

  private void show() {
    Count count = latest.getAndSet(null);
    opening.show(count.done(), count.total());
  }
}
