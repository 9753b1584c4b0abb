package org.turnstone.workspace;

import java.util.concurrent.CancellationException;

/// Counts what was read of some files, in bytes, so that a large file moves the count too. For one
/// thread.
final class ReadingProgress {

  private final Progress progress;
  private final Progress.Stage stage;
  private final int of;
  private final long bytes;
  private int files;
  private long ended;
  private long inFile;

  ReadingProgress(Progress progress, Progress.Stage stage, int of, long bytes) {
    this.progress = progress;
    this.stage = stage;
    this.of = of;
    this.bytes = Math.max(1, bytes);
  }

  /// @param transcripts how many are known by now
  /// @throws CancellationException when the person wants no more of it
  void add(Piece piece, int transcripts) {
    switch (piece) {
      case Piece.Part part -> inFile = Math.min(inFile + part.length(), part.file().size());
      case Piece.End _, Piece.Same _, Piece.Failed _ -> end(piece.from().size());
    }
    double share = Math.min(1, (double) (ended + inFile) / bytes);
    progress.at(stage, new Progress.Count(files, of, transcripts, share));
    if (progress.cancelled()) {
      throw new CancellationException();
    }
  }

  private void end(long size) {
    files++;
    ended += size;
    inFile = 0;
  }
}
