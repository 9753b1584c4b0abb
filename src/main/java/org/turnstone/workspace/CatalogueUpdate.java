package org.turnstone.workspace;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.turnstone.search.TurnIndex;
import org.turnstone.transcript.TranscriptFolder;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;

/// Brings the catalogue and the index up to what is in the folder, reading only what changed.
///
/// Each file is read once, by what it says of itself, and indexed at once. When all are read, the
/// folder as a whole may know better who speaks in some; these are read again. Ids are given in the
/// order of the files, so they do not depend on who finished first. What is known by then is told
/// from time to time, and kept from time to time and when the person cancels, so that the next
/// opening goes on there.
final class CatalogueUpdate implements AutoCloseable {

  private static final Duration KEPT_EVERY = Duration.ofSeconds(30);

  /// Who takes what the update finds out, on the thread that it runs on.
  interface Taker extends Gathered.Reader {

    /// What is known of the folder by now.
    void take(FolderNow now);

    /// Keeps what is known of the files for the next opening.
    void keep(List<CataloguedFile> files);
  }

  private final Sources sources;
  private final TurnIndex index;
  private final Progress progress;
  private final Taker taker;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private long lastKept = System.nanoTime();

  CatalogueUpdate(Sources sources, TurnIndex index, Progress progress, Taker taker) {
    this.sources = sources;
    this.index = index;
    this.progress = progress;
    this.taker = taker;
  }

  /// Reads what changed.
  ///
  /// @param before what is known of the files
  /// @throws IOException when the folder itself cannot be read
  /// @throws CancellationException when the person cancelled; what was read by then was taken
  FolderChanges run(List<CataloguedFile> before) throws IOException {
    progress.at(Progress.Stage.LISTING, Progress.Count.NONE);
    TranscriptFolder.Listing listing = TranscriptFolder.list(sources.folder());
    Map<String, CataloguedFile> known =
        before.stream().collect(Collectors.toMap(file -> file.file().path(), Function.identity()));
    Indexing indexing = new Indexing(index, workers, ids(before));
    Gathered gathered = new Gathered(sources, indexing, taker);
    FolderView view = new FolderView(listing, known, gathered);
    try {
      readAll(listing.files(), known, view, indexing);
      indexing.commit();
      Set<String> again = readAgain(gathered, indexing);
      indexing.commit(gathered.present());
      if (!isSame(before, gathered.files())) {
        taker.keep(gathered.files());
      }
      taker.take(view.whole());
      return view.changes(again);
    } catch (RuntimeException ended) {
      keepSoFar(view, indexing);
      taker.take(view.soFar());
      throw ended;
    }
  }

  /// Waits for the little that is under way: interrupting a thread that writes to the index would
  /// close the index's files.
  @Override
  public void close() {
    workers.close();
  }

  private void readAll(
      List<FoundFile> files,
      Map<String, CataloguedFile> known,
      FolderView view,
      Indexing indexing) {
    LabelEvidence guess = evidence(known.values());
    ReadingProgress count =
        new ReadingProgress(progress, Progress.Stage.READING, files.size(), bytes(files));
    FileReader reader =
        new FileReader(
            sources,
            workers,
            guess,
            pieces -> {
              pieces.forEach(view::take);
              tellInTime(view, indexing);
              pieces.forEach(piece -> count.add(piece, view.transcripts()));
              keepInTime(view, indexing);
            });
    for (FoundFile file : files) {
      Optional<CataloguedFile> usable =
          Optional.ofNullable(known.get(file.path())).filter(each -> isUsable(each, indexing));
      if (usable.isPresent() && usable.get().looksLike(file)) {
        reader.same(usable.get());
      } else {
        reader.read(file, usable);
      }
    }
    reader.finish();
  }

  private boolean isUsable(CataloguedFile known, Indexing indexing) {
    return !known.hash().isEmpty()
        && known.choices().equals(sources.fingerprint(known.file()))
        && known.transcripts().stream()
            .allMatch(each -> indexing.has(each.id(), known.fingerprint(each)));
  }

  /// @return paths of the files that were read again
  private Set<String> readAgain(Gathered gathered, Indexing indexing) {
    LabelEvidence evidence = evidence(gathered.files());
    Rereading again = new Rereading(gathered.files(), evidence, indexing, taker);
    List<FoundFile> files = again.outdated().stream().map(CataloguedFile::file).toList();
    ReadingProgress count =
        new ReadingProgress(progress, Progress.Stage.COMPARING, files.size(), bytes(files));
    FileReader reader =
        new FileReader(
            sources,
            workers,
            evidence,
            pieces -> {
              pieces.forEach(again::take);
              pieces.forEach(piece -> count.add(piece, gathered.count()));
            });
    for (CataloguedFile file : again.outdated()) {
      Set<Position> wanted = again.outdated(file);
      reader.read(file.file(), file.hash(), wanted::contains);
    }
    reader.finish();
    return files.stream().map(FoundFile::path).collect(Collectors.toSet());
  }

  private void tellInTime(FolderView view, Indexing indexing) {
    if (view.isWorthTelling()) {
      long begun = System.nanoTime();
      indexing.reveal();
      long revealed = System.nanoTime();
      taker.take(view.soFar());
      // What is revealed has to be written sometime, so that may take a larger part.
      view.told(System.nanoTime() - revealed + (revealed - begun) / 4);
    }
  }

  private void keepInTime(FolderView view, Indexing indexing) {
    if (System.nanoTime() - lastKept > KEPT_EVERY.toNanos()) {
      keepSoFar(view, indexing);
      lastKept = System.nanoTime();
    }
  }

  private void keepSoFar(FolderView view, Indexing indexing) {
    indexing.commit();
    taker.keep(view.soFar().files());
  }

  private static boolean isSame(List<CataloguedFile> before, List<CataloguedFile> now) {
    boolean same = before.size() == now.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = before.get(i) == now.get(i);
    }
    return same;
  }

  private static Set<String> ids(List<CataloguedFile> files) {
    return files.stream()
        .flatMap(file -> file.transcripts().stream())
        .map(CataloguedTranscript::id)
        .collect(Collectors.toSet());
  }

  private static LabelEvidence evidence(Collection<CataloguedFile> files) {
    return LabelEvidence.of(
        files.stream().flatMap(file -> file.transcripts().stream()).map(each -> each.labels()));
  }

  private static long bytes(List<FoundFile> files) {
    return files.stream().mapToLong(FoundFile::size).sum();
  }
}
