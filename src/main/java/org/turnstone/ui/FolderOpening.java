package org.turnstone.ui;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Job;
import org.turnstone.ui.shell.Opening;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Workspace;

/// A folder being opened, away from the window. To be used on the JavaFX thread.
final class FolderOpening {

  /// Reads the folder.
  interface Reading {
    Workspace open(Progress progress) throws IOException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(FolderOpening.class);

  private final Job<Workspace> job;
  private Runnable instead = () -> {};

  /// @param show shows how far it is, with a button that runs what it is given
  FolderOpening(Background background, Function<Runnable, Opening> show, Reading reading) {
    OpeningProgress progress = new OpeningProgress(show.apply(this::cancel));
    job =
        background.job(
            cancelled -> {
              progress.cancelledBy(cancelled);
              return reading.open(progress);
            });
  }

  /// @param instead what is done when it was cancelled or failed
  void start(Consumer<Workspace> opened, Runnable instead, Consumer<Exception> failed) {
    this.instead = instead;
    job.whenSucceeded(opened)
        .whenFailed(
            failure -> {
              instead.run();
              failed.accept(failure);
            })
        .whenDropped(FolderOpening::close)
        .start();
  }

  /// Drops it; nothing else is done.
  void giveUp() {
    job.cancel();
  }

  private void cancel() {
    giveUp();
    instead.run();
  }

  static void close(Workspace workspace) {
    try {
      workspace.close();
    } catch (IOException failure) {
      LOG.warn("A folder could not be closed: {}", failure.toString());
    }
  }
}
