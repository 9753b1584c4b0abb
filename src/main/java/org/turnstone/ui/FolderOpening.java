package org.turnstone.ui;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.edit.Action;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Job;
import org.turnstone.ui.shell.Opening;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Workspace;

/// A folder being opened, away from the window, until there is a transcript to show: at once where
/// the folder is known, else when the first one was read. To be used on the JavaFX thread.
final class FolderOpening {

  /// Opens the folder as it is known.
  interface Beginning {
    Workspace open() throws IOException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(FolderOpening.class);

  private final Background background;
  private final Opening page;
  private final Progress watching;
  private final Job<Workspace> job;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private BiConsumer<Workspace, FolderReading> opened = (_, _) -> {};
  private Runnable instead = () -> {};
  private Consumer<Exception> failed = _ -> {};
  private Optional<FirstTranscript> awaited = Optional.empty();

  /// @param show shows how far it is, with a button that runs what it is given
  /// @param watching is told too how far reading is
  FolderOpening(
      Background background,
      Function<Runnable, Opening> show,
      Beginning beginning,
      Progress watching) {
    this.background = background;
    this.watching = watching;
    page = show.apply(this::cancel);
    job = background.job(_ -> open(beginning));
  }

  /// Completed when it does not hold the folder: given over, or given up and closed again.
  CompletableFuture<Void> ended() {
    return ended;
  }

  /// @param opened gets the project with the reading of its files, which goes on; there is no
  ///     transcript in it when none was found in all of them
  /// @param instead what is done when it was cancelled or failed
  void start(
      BiConsumer<Workspace, FolderReading> opened, Runnable instead, Consumer<Exception> failed) {
    this.opened = opened;
    this.instead = instead;
    this.failed = failed;
    job.whenSucceeded(this::begin).whenFailed(this::fail).whenDropped(this::free).start();
  }

  private Workspace open(Beginning beginning) throws IOException {
    try {
      return beginning.open();
    } catch (IOException | RuntimeException failure) {
      ended.complete(null);
      throw failure;
    }
  }

  private void free(Workspace workspace) {
    try {
      close(workspace);
    } finally {
      ended.complete(null);
    }
  }

  /// Drops it; nothing else is done.
  void giveUp() {
    job.cancel();
    awaited.ifPresent(FirstTranscript::giveUp);
  }

  /// Closes a folder that was never shown, so nothing was done in it that could be lost.
  static void close(Workspace workspace) {
    try {
      workspace.close();
    } catch (IOException notSaved) {
      LOG.warn("A folder could not be closed", notSaved);
      closeWithoutSaving(workspace);
    }
  }

  private static void closeWithoutSaving(Workspace workspace) {
    try {
      workspace.closeWithoutSaving();
    } catch (IOException failure) {
      LOG.warn("A folder could not be closed", failure);
    }
  }

  private void begin(Workspace workspace) {
    FolderReading reading = new FolderReading(workspace, background, watching);
    if (workspace.catalogue().transcripts().isEmpty()) {
      awaited = Optional.of(new FirstTranscript(workspace, reading));
    } else {
      hand(workspace, reading);
    }
    reading.begin();
  }

  private void hand(Workspace workspace, FolderReading reading) {
    ended.complete(null);
    opened.accept(workspace, reading);
  }

  private void cancel() {
    giveUp();
    instead.run();
  }

  private void fail(Exception failure) {
    instead.run();
    failed.accept(failure);
  }

  /// Waits for a transcript to show, or for the end of the reading.
  private final class FirstTranscript implements Workspace.Listener {

    private final Workspace workspace;
    private final FolderReading reading;
    private final Subscription far;
    private boolean over;

    FirstTranscript(Workspace workspace, FolderReading reading) {
      this.workspace = workspace;
      this.reading = reading;
      far = reading.farProperty().subscribe(now -> now.ifPresent(this::show));
      reading.whenOver(_ -> hand(), this::fail);
      workspace.listen(this);
    }

    @Override
    public void changed(Optional<Action> action) {}

    @Override
    public void filesChanged() {
      if (!workspace.catalogue().transcripts().isEmpty()) {
        FxThread.run(this::hand);
      }
    }

    void giveUp() {
      if (end()) {
        reading.stop();
        background.run(() -> free(workspace));
      }
    }

    private void show(FolderReading.Far now) {
      Progress.Count count = now.count();
      page.show(count.files(), count.of(), count.transcripts(), count.share());
    }

    private void hand() {
      if (end()) {
        FolderOpening.this.hand(workspace, reading);
      }
    }

    private void fail(Exception failure) {
      if (end()) {
        background.run(() -> free(workspace));
        FolderOpening.this.fail(failure);
      }
    }

    /// Whether it was not over yet.
    private boolean end() {
      boolean now = !over;
      over = true;
      far.unsubscribe();
      workspace.endListening(this);
      return now;
    }
  }
}
