package org.turnstone.ui;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.FxThread;
import org.turnstone.ui.kit.Job;
import org.turnstone.workspace.FolderChanges;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Workspace;

/// The files of a folder being read while one works in it already: how far that is, its end, and
/// going on with it. To be used on the JavaFX thread.
final class FolderReading {

  /// How far it is.
  ///
  /// @param running false when it was stopped before its end
  record Far(boolean running, Progress.Stage stage, Progress.Count count) {}

  private final Workspace workspace;
  private final boolean known;
  private final Background background;
  private final Progress watching;
  private final ReadOnlyObjectWrapper<Optional<Far>> far =
      new ReadOnlyObjectWrapper<>(this, "far", Optional.empty());
  private Optional<Job<FolderChanges>> job = Optional.empty();
  private boolean paused;
  private Consumer<FolderChanges> whenEnded = _ -> {};
  private Consumer<Exception> whenFailed = _ -> {};

  /// @param watching is told how far reading is too, on the thread that reads
  FolderReading(Workspace workspace, Background background, Progress watching) {
    this.workspace = workspace;
    this.known = !workspace.catalogue().transcripts().isEmpty();
    this.background = background;
    this.watching = watching;
  }

  /// Empty before it begins, and when all is read.
  ReadOnlyObjectProperty<Optional<Far>> farProperty() {
    return far.getReadOnlyProperty();
  }

  /// Whether transcripts of the folder were known before it was read.
  boolean wasKnown() {
    return known;
  }

  boolean isUnderWay() {
    return far.get().filter(Far::running).isPresent();
  }

  /// @param ended gets what was read, when all is
  /// @param failed gets why the folder could not be read
  void whenOver(Consumer<FolderChanges> ended, Consumer<Exception> failed) {
    whenEnded = ended;
    whenFailed = failed;
  }

  /// Reads, or goes on with it.
  void begin() {
    far.set(Optional.of(new Far(true, Progress.Stage.LISTING, Progress.Count.NONE)));
    Telling telling = new Telling();
    job =
        Optional.of(
            background
                .job(
                    cancelled -> {
                      telling.cancelled = cancelled;
                      return workspace.update(telling);
                    })
                .whenSucceeded(
                    changes -> {
                      far.set(Optional.empty());
                      whenEnded.accept(changes);
                    })
                .whenCancelled(this::stopped)
                .whenFailed(this::failed));
    job.get().start();
  }

  /// Reads what is left, if anything is. Stopped at its very end it may have left nothing, which is
  /// soon found.
  void goOn() {
    if (!isUnderWay() && (far.get().isPresent() || !workspace.isWhole())) {
      begin();
    }
  }

  /// Stops, to go on later if it was under way.
  void pause() {
    paused = isUnderWay();
    stop();
  }

  void endPause() {
    if (paused) {
      goOn();
    }
    paused = false;
  }

  void stopOrGoOn() {
    if (isUnderWay()) {
      stop();
    } else {
      goOn();
    }
  }

  /// Ends it for now; what was read stays.
  void stop() {
    job.ifPresent(Job::cancel);
  }

  private void failed(Exception failure) {
    stopped();
    if (!(failure instanceof CancellationException)) {
      whenFailed.accept(failure);
    }
  }

  private void stopped() {
    far.set(far.get().map(now -> new Far(false, now.stage(), now.count())));
  }

  /// Tells the window at most once a frame: between two looks only the latest count matters.
  private final class Telling implements Progress {

    private final AtomicReference<Far> latest = new AtomicReference<>();
    private volatile BooleanSupplier cancelled = () -> false;

    @Override
    public void at(Stage stage, Count count) {
      watching.at(stage, count);
      if (latest.getAndSet(new Far(true, stage, count)) == null) {
        FxThread.later(this::show);
      }
    }

    @Override
    public boolean cancelled() {
      return cancelled.getAsBoolean() || watching.cancelled();
    }

    private void show() {
      Far now = latest.getAndSet(null);
      if (isUnderWay() && !cancelled.getAsBoolean()) {
        far.set(Optional.of(now));
      }
    }
  }
}
