package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.model.Problem;
import org.turnstone.transcript.ReadTranscript;
import org.turnstone.transcript.TranscriptReader;
import org.turnstone.transcript.UnreadTranscript;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Source;

/// Reads files on all processors. A small file is read as a whole by one of them; a large one is
/// read here, transcript by transcript, and each of these is made by one of them.
final class FileReader {

  /// Files above it may hold thousands of transcripts.
  private static final long LARGE = 4L << 20;

  /// How many bytes of files are under way at once: enough to keep the processors busy, few enough
  /// that what is made of them fits into memory.
  private static final long UNDER_WAY = 24L << 20;

  private static final Logger LOG = LoggerFactory.getLogger(FileReader.class);

  private final Sources sources;
  private final InOrder<List<Piece>> work;
  private final LabelEvidence evidence;

  /// @param evidence what the folder says of labels, as far as it is known
  FileReader(
      Sources sources,
      ExecutorService workers,
      LabelEvidence evidence,
      InOrder.Taker<List<Piece>> taker) {
    this.sources = sources;
    this.work = new InOrder<>(workers, UNDER_WAY, taker);
    this.evidence = evidence;
  }

  /// Hands on what is known of a file that is as it was.
  void same(CataloguedFile file) {
    work.add(List.of(new Piece.Same(file)));
  }

  /// Reads a file, if its bytes are not those that are known.
  ///
  /// @param before what need not be read again if the bytes are the same
  void read(FoundFile file, Optional<CataloguedFile> before) {
    if (file.size() <= LARGE) {
      work.add(file.size(), () -> guarded(file, () -> small(file, before)));
    } else {
      large(file, before);
    }
  }

  /// Reads those transcripts of a file that begin at certain positions.
  void read(FoundFile file, String hash, Predicate<Position> wanted) {
    if (file.size() <= LARGE) {
      Source source = sources.of(file, Position.START);
      work.add(file.size(), () -> guarded(file, () -> whole(source, hash, wanted)));
    } else {
      stream(file, hash, wanted);
    }
  }

  void finish() {
    work.finish();
  }

  private List<Piece> small(FoundFile file, Optional<CataloguedFile> before) throws IOException {
    byte[] content = Files.readAllBytes(sources.path(file));
    String hash = FileHash.of(content);
    return before.filter(known -> known.hash().equals(hash)).isPresent()
        ? List.of(new Piece.Same(before.get().with(file)))
        : whole(sources.of(file, content), hash, _ -> true);
  }

  private List<Piece> whole(Source source, String hash, Predicate<Position> wanted)
      throws IOException {
    List<ReadTranscript> transcripts = new ArrayList<>();
    List<Problem> remarks =
        TranscriptReader.read(
            source,
            unread -> {
              if (wanted.test(unread.position())) {
                transcripts.add(unread.read(evidence));
              }
              return true;
            });
    return List.of(
        new Piece.Part(source.file(), hash, transcripts, source.file().size()),
        new Piece.End(source.file(), hash, remarks));
  }

  private void large(FoundFile file, Optional<CataloguedFile> before) {
    try {
      String hash = FileHash.of(sources.path(file));
      if (before.filter(known -> known.hash().equals(hash)).isPresent()) {
        same(before.get().with(file));
      } else {
        stream(file, hash, _ -> true);
      }
    } catch (IOException unreadable) {
      work.add(failed(file, "could not be read", unreadable));
    }
  }

  private void stream(FoundFile file, String hash, Predicate<Position> wanted) {
    Source source = sources.of(file, Position.START);
    work.add(
        guarded(
            file,
            () ->
                List.of(
                    new Piece.End(
                        file,
                        hash,
                        TranscriptReader.read(
                            source,
                            unread -> {
                              if (wanted.test(unread.position())) {
                                make(unread, file, hash);
                              }
                              return true;
                            })))));
  }

  private void make(UnreadTranscript unread, FoundFile file, String hash) {
    long length = unread.length();
    work.add(
        length,
        () ->
            guarded(
                file,
                () -> List.of(new Piece.Part(file, hash, List.of(unread.read(evidence)), length))));
  }

  private interface Step {
    List<Piece> pieces() throws IOException;
  }

  /// One file is never a reason not to open the others: whatever goes wrong, a stack that was too
  /// deep among it, becomes a problem. It is logged without its message, which could quote the
  /// interview.
  private static List<Piece> guarded(FoundFile file, Step step) {
    try {
      return step.pieces();
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (IOException unreadable) {
      return failed(file, "could not be read", unreadable);
    } catch (OutOfMemoryError larger) {
      return failed(file, "is larger than the memory there is", larger);
    } catch (RuntimeException | StackOverflowError | LinkageError failure) {
      return failed(file, "could not be understood", failure);
    }
  }

  private static List<Piece> failed(FoundFile file, String what, Throwable failure) {
    LOG.warn("A file {}: {} at {}", what, failure.getClass(), failure.getStackTrace());
    String sentence = "The file " + what + ". The other interviews are open.";
    return List.of(new Piece.Failed(file, Problem.error(file.path(), sentence)));
  }
}
