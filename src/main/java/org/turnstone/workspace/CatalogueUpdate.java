package org.turnstone.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Problem;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.TurnIndex;
import org.turnstone.transcript.TranscriptFolder;
import org.turnstone.transcript.TranscriptReader;
import org.turnstone.transcript.dialog.FileLabels;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.FoundFile;

/// Brings the catalogue and the index up to what is in the folder, reading only what changed.
///
/// Two passes: what each file says of labels comes first, because the whole folder decides who is a
/// speaker; then files are read and indexed. Both use all processors; ids are given in the order of
/// the files, so they do not depend on who finished first.
final class CatalogueUpdate implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueUpdate.class);

  /// How many files may be under way at once: enough to keep the processors busy, few enough that
  /// their texts fit into memory.
  private static final int UNDER_WAY = 64;

  /// A file on its way through the passes.
  ///
  /// @param known what the catalogue had of it with these very bytes, if anything
  private record Candidate(FoundFile file, String hash, FileLabels labels, boolean known) {}

  /// What reading gave: the words only where the file was read now.
  private record Reading(CataloguedFile file, List<Transcript> transcripts) {}

  private final Path folder;
  private final Readings readings;
  private final TurnIndex index;
  private final Progress progress;
  private final Map<String, CataloguedFile> known;
  private final Map<String, String> indexed;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final List<Problem> problems = new ArrayList<>();

  /// @param known what the catalogue had
  /// @param readings what people decided about the reading of files
  CatalogueUpdate(
      Path folder,
      Readings readings,
      List<CataloguedFile> known,
      TurnIndex index,
      Progress progress) {
    this.readings = readings;
    this.folder = folder;
    this.index = index;
    this.progress = progress;
    this.indexed = index.fingerprints();
    this.known =
        known.stream().collect(Collectors.toMap(file -> file.file().path(), Function.identity()));
  }

  /// Reads what changed and returns the transcripts of the folder.
  ///
  /// @throws IOException when the folder itself cannot be read
  /// @throws CancellationException when the person cancelled
  Transcripts run(List<CataloguedFile> result) throws IOException {
    progress.at(Progress.Stage.LISTING, 0, 0);
    TranscriptFolder.Listing listing = TranscriptFolder.list(folder);
    problems.addAll(listing.problems());
    List<Candidate> candidates = new ArrayList<>();
    inOrder(listing.files(), this::candidate, Progress.Stage.READING, candidates::add);
    LabelEvidence evidence = LabelEvidence.of(candidates.stream().map(Candidate::labels).toList());
    UniqueIds ids = new UniqueIds();
    Set<String> present = new HashSet<>();
    Deque<Future<?>> indexing = new ArrayDeque<>();
    inOrder(
        candidates,
        candidate -> read(candidate, evidence),
        Progress.Stage.INDEXING,
        reading -> {
          CataloguedFile file = named(reading, ids, evidence, indexing);
          file.transcripts().forEach(transcript -> present.add(transcript.id()));
          result.add(file);
        });
    finish(indexing, 0);
    commit(present);
    problems.addAll(ids.problems());
    return new Transcripts(folder, readings, evidence, result, problems);
  }

  /// Waits for the few files that are under way: interrupting a thread that writes to the index
  /// would close the index's files.
  @Override
  public void close() {
    workers.close();
  }

  private void commit(Set<String> present) {
    if (index.readOnly()) {
      return;
    }
    try {
      indexed.keySet().stream().filter(id -> !present.contains(id)).forEach(index::remove);
      index.commit();
    } catch (UncheckedIOException failure) {
      notIndexed(failure);
    }
  }

  /// The index is derived: without it one can read and code all the same.
  private void notIndexed(UncheckedIOException failure) {
    LOG.warn("The index could not be written: {}", failure.getCause().toString());
    String sentence =
        "The search index could not be written, so searches may miss turns. Reading and coding go"
            + " on. "
            + failure.getMessage();
    if (problems.stream().noneMatch(known -> known.sentence().equals(sentence))) {
      problems.add(Problem.warning("", sentence));
    }
  }

  private Candidate candidate(FoundFile file) throws IOException {
    CataloguedFile before = known.get(file.path());
    if (before != null && before.looksLike(file)) {
      return new Candidate(file, before.hash(), before.labels(), true);
    }
    String hash = FileHash.of(file.in(folder));
    return before != null && before.hash().equals(hash)
        ? new Candidate(file, hash, before.labels(), true)
        : new Candidate(
            file, hash, TranscriptReader.labels(folder, file, readings.of(file.path())), false);
  }

  private Reading read(Candidate candidate, LabelEvidence evidence) throws IOException {
    CataloguedFile before = known.get(candidate.file().path());
    if (candidate.known()
        && before.evidence().equals(evidence(candidate.file(), evidence))
        && !before.isRenamed()
        && isIndexed(before)) {
      return new Reading(before.with(candidate.file()), List.of());
    }
    TranscriptReader.Reading reading =
        TranscriptReader.read(
            folder, candidate.file(), evidence, readings.of(candidate.file().path()));
    CataloguedFile file =
        new CataloguedFile(
            candidate.file(),
            candidate.hash(),
            candidate.labels(),
            evidence(candidate.file(), evidence),
            List.of(),
            reading.problems());
    return new Reading(file, reading.transcripts());
  }

  /// All beside its bytes that decides how a file is read.
  private String evidence(FoundFile file, LabelEvidence evidence) {
    return evidence.fingerprint() + " " + readings.of(file.path()).fingerprint();
  }

  private boolean isIndexed(CataloguedFile file) {
    return index.readOnly()
        || file.transcripts().stream()
            .allMatch(transcript -> file.fingerprint().equals(indexed.get(transcript.id())));
  }

  /// Gives ids to the transcripts of a file and sends what was read to the index. A file that was
  /// not read, but whose ids are others than before because a new file claims one, is read after
  /// all.
  private CataloguedFile named(
      Reading reading, UniqueIds ids, LabelEvidence evidence, Deque<Future<?>> indexing)
      throws IOException {
    CataloguedFile file = reading.file();
    List<Transcript> read = reading.transcripts();
    if (!file.transcripts().isEmpty()) {
      List<String> before = file.transcripts().stream().map(TranscriptSummary::id).toList();
      if (ids.claimAll(file.file().path(), before)) {
        return file;
      }
      read =
          TranscriptReader.read(folder, file.file(), evidence, readings.of(file.file().path()))
              .transcripts();
    }
    List<Transcript> named = ids.claim(file.file().path(), read);
    if (!index.readOnly()) {
      for (Transcript transcript : named) {
        indexing.add(workers.submit(() -> index.put(transcript, file.fingerprint())));
      }
      finish(indexing, UNDER_WAY);
    }
    return file.with(named.stream().map(TranscriptSummary::of).toList());
  }

  /// A mistake of ours, or a stack that was too deep.
  private static final class UnexpectedFailure extends RuntimeException {

    UnexpectedFailure(Throwable cause) {
      super(cause);
    }
  }

  private interface Step<T, R> {
    R of(T item) throws IOException;
  }

  private interface Taker<T> {
    void take(T item) throws IOException;
  }

  /// Does one step for every item on all processors and hands on what came of it in the order of
  /// the items. A file that cannot be read is reported and left out.
  private <T, R> void inOrder(List<T> items, Step<T, R> step, Progress.Stage stage, Taker<R> taker)
      throws IOException {
    Deque<Future<R>> underWay = new ArrayDeque<>();
    int started = 0;
    for (int done = 0; done < items.size(); done++) {
      while (started < items.size() && underWay.size() < UNDER_WAY) {
        T item = items.get(started++);
        underWay.add(workers.submit(() -> step.of(item)));
      }
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      progress.at(stage, done, items.size());
      try {
        taker.take(finished(underWay.removeFirst()));
      } catch (IOException unreadable) {
        problems.add(leftOut(items.get(done), "could not be read", unreadable));
      } catch (UnexpectedFailure failure) {
        problems.add(leftOut(items.get(done), "could not be understood", failure.getCause()));
      }
    }
    progress.at(stage, items.size(), items.size());
  }

  /// One file is never a reason not to open the others. What went wrong is logged without its
  /// message, which could quote the interview.
  private static Problem leftOut(Object item, String what, Throwable failure) {
    FoundFile file = item instanceof Candidate candidate ? candidate.file() : (FoundFile) item;
    LOG.warn("A file {}: {} at {}", what, failure.getClass(), failure.getStackTrace());
    return Problem.error(file.path(), "The file " + what + ". The other interviews are open.");
  }

  private void finish(Deque<Future<?>> indexing, int left) throws IOException {
    while (indexing.size() > left) {
      try {
        finished(indexing.removeFirst());
      } catch (UncheckedIOException failure) {
        notIndexed(failure);
      }
    }
  }

  private static <R> R finished(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case IOException io -> throw io;
        case UncheckedIOException io -> throw io;
        default -> throw new UnexpectedFailure(failure.getCause());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }
}
