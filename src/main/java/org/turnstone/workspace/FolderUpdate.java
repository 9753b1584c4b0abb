package org.turnstone.workspace;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.turnstone.model.Project;
import org.turnstone.model.Transcript;
import org.turnstone.search.TurnIndex;

/// Brings an open project up to what is in its folder now, while it is used. One run at a time.
final class FolderUpdate {

  /// Is told when what is known of the files is another.
  interface Listener {

    /// @param work whether the coding work is seen in another way too
    void updated(boolean work);
  }

  private final Sources sources;
  private final TurnIndex index;
  private final ProjectCache cache;
  private final Transcripts transcripts;
  private final LiveWork work;
  private final Listener listener;
  private final ReentrantLock running = new ReentrantLock();
  private final TellingPace placed = new TellingPace();
  private volatile boolean stopped;

  /// Whether all files are read, and it is known where the codings in them stand.
  private volatile boolean whole;

  FolderUpdate(
      Sources sources,
      TurnIndex index,
      ProjectCache cache,
      Transcripts transcripts,
      LiveWork work,
      Listener listener) {
    this.sources = sources;
    this.index = index;
    this.cache = cache;
    this.transcripts = transcripts;
    this.work = work;
    this.listener = listener;
  }

  /// See [Workspace#update].
  FolderChanges run(Progress progress) throws IOException {
    running.lock();
    try (CatalogueUpdate update =
        new CatalogueUpdate(sources, index, new Stoppable(progress), new InProject())) {
      if (stopped) {
        throw new CancellationException();
      }
      FolderChanges changes = update.run(transcripts.known());
      boolean wholeBefore = whole;
      boolean some = !work.placing().isDone();
      try {
        work.placing().placeWaiting(() -> stopped || progress.cancelled(), this::tellInTime);
        whole = true;
      } finally {
        work.keep();
        if (some || !wholeBefore) {
          listener.updated(some);
        }
      }
      return changes;
    } finally {
      running.unlock();
    }
  }

  /// Codings stand elsewhere. All of it is told in the end.
  private void tellInTime() {
    if (placed.isTime()) {
      long begun = System.nanoTime();
      listener.updated(true);
      placed.told(System.nanoTime() - begun);
    }
  }

  /// See [Workspace#isWhole].
  boolean isWhole() {
    return whole;
  }

  /// Ends a run that is under way as if it were cancelled, and waits for its end.
  void stop() {
    stopped = true;
    running.lock();
    running.unlock();
  }

  /// Lets it run again.
  void allow() {
    stopped = false;
  }

  private final class Stoppable implements Progress {

    private final Progress progress;

    Stoppable(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void at(Stage stage, Count count) {
      progress.at(stage, count);
    }

    @Override
    public boolean cancelled() {
      return stopped || progress.cancelled();
    }
  }

  private final class InProject implements CatalogueUpdate.Taker {

    @Override
    public void read(Transcript transcript, String fingerprint) {
      work.placing().read(transcript, fingerprint);
    }

    @Override
    public void take(FolderNow now) {
      boolean wholeBefore = whole;
      Project seen = work.now().seen();
      Set<String> changed = transcripts.take(now);
      work.placing().take(changed);
      whole = now.whole() && work.placing().isDone();
      if (!changed.isEmpty() || wholeBefore != whole) {
        listener.updated(seen != work.now().seen());
      }
    }

    @Override
    public void keep(List<CataloguedFile> files) {
      cache.keep(files);
    }
  }
}
