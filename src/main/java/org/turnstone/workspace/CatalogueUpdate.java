package org.turnstone.workspace;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turnstone.model.Problem;
import org.turnstone.search.TurnIndex;
import org.turnstone.transcript.TranscriptFolder;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;

/// Brings the catalogue and the index up to what is in the folder, reading only what changed.
///
/// Each file is read once, by what it says of itself, and indexed at once. When all are read, the
/// folder as a whole may know better who speaks in some; these are read again. Ids are given in the
/// order of the files, so they do not depend on who finished first. What is done is kept from time
/// to time and when the person cancels, so that the next opening goes on there.
final class CatalogueUpdate implements AutoCloseable {

  private static final Duration KEPT_EVERY = Duration.ofSeconds(30);

  private final Sources sources;
  private final TurnIndex index;
  private final Progress progress;
  private final Consumer<List<CataloguedFile>> keep;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private long lastKept = System.nanoTime();

  /// @param keep keeps what is known of the files so far
  CatalogueUpdate(
      Sources sources, TurnIndex index, Progress progress, Consumer<List<CataloguedFile>> keep) {
    this.sources = sources;
    this.index = index;
    this.progress = progress;
    this.keep = keep;
  }

  /// Reads what changed and returns the transcripts of the folder.
  ///
  /// @param before what was known of the files when the folder was open last
  /// @throws IOException when the folder itself cannot be read
  /// @throws CancellationException when the person cancelled
  Transcripts run(List<CataloguedFile> before) throws IOException {
    progress.at(Progress.Stage.LISTING, Progress.Count.NONE);
    TranscriptFolder.Listing listing = TranscriptFolder.list(sources.folder());
    Map<String, CataloguedFile> known =
        before.stream().collect(Collectors.toMap(file -> file.file().path(), Function.identity()));
    Indexing indexing = new Indexing(index, workers);
    Gathered gathered = new Gathered(sources, indexing);
    try {
      readAll(listing.files(), known, gathered, indexing);
      LabelEvidence evidence = LabelEvidence.of(gathered.labels());
      readAgain(gathered, evidence, indexing);
      indexing.commit(gathered.present());
      keep.accept(gathered.files());
      List<Problem> problems =
          Stream.concat(listing.problems().stream(), gathered.problems().stream()).toList();
      return new Transcripts(sources, index, evidence, gathered.files(), problems);
    } catch (CancellationException cancelled) {
      keepSoFar(gathered, known, indexing);
      throw cancelled;
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
      Gathered gathered,
      Indexing indexing) {
    LabelEvidence guess =
        LabelEvidence.of(
            known.values().stream()
                .flatMap(file -> file.transcripts().stream())
                .map(CataloguedTranscript::labels));
    ReadingProgress count =
        new ReadingProgress(progress, Progress.Stage.READING, files.size(), bytes(files));
    FileReader reader =
        new FileReader(
            sources,
            workers,
            guess,
            pieces -> {
              pieces.forEach(gathered::take);
              pieces.forEach(piece -> count.add(piece, gathered.count()));
              keepInTime(gathered, known, indexing);
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
    return known.choices().equals(sources.fingerprint(known.file()))
        && known.transcripts().stream()
            .allMatch(each -> indexing.has(each.id(), known.fingerprint(each)));
  }

  private void readAgain(Gathered gathered, LabelEvidence evidence, Indexing indexing) {
    Rereading again = new Rereading(gathered.files(), evidence, indexing);
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
  }

  private void keepInTime(Gathered gathered, Map<String, CataloguedFile> known, Indexing indexing) {
    if (System.nanoTime() - lastKept > KEPT_EVERY.toNanos()) {
      keepSoFar(gathered, known, indexing);
      lastKept = System.nanoTime();
    }
  }

  /// Keeps what was read, and what is known of files that it has not come to.
  private void keepSoFar(Gathered gathered, Map<String, CataloguedFile> known, Indexing indexing) {
    indexing.commit();
    List<CataloguedFile> files = new ArrayList<>(gathered.files());
    Set<String> seen = files.stream().map(file -> file.file().path()).collect(Collectors.toSet());
    known.values().stream().filter(file -> !seen.contains(file.file().path())).forEach(files::add);
    keep.accept(files);
  }

  private static long bytes(List<FoundFile> files) {
    return files.stream().mapToLong(FoundFile::size).sum();
  }
}
