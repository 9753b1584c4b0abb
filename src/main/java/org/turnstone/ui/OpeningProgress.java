package org.turnstone.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.shell.Opening;
import org.turnstone.workspace.Progress;

/// Tells the window how far opening is, at most once a frame: between two looks only the latest
/// count matters.
final class OpeningProgress implements Progress {

  private final Opening opening;
  private final AtomicReference<Count> latest = new AtomicReference<>();
  private volatile BooleanSupplier cancelled = () -> false;

  OpeningProgress(Opening opening) {
    this.opening = opening;
  }

  void cancelledBy(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  @Override
  public void at(Stage stage, Count count) {
    if (latest.getAndSet(count) == null) {
      FxThread.later(this::show);
    }
  }

  @Override
  public boolean cancelled() {
    return cancelled.getAsBoolean();
  }

  private void show() {
    Count count = latest.getAndSet(null);
    opening.show(count.files(), count.of(), count.transcripts(), count.share());
  }
}
