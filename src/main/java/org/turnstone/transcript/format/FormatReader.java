package org.turnstone.transcript.format;

import java.io.IOException;

/// Reads files of one format. Without state; safe to use from any thread.
public interface FormatReader {

  Format format();

  /// Whether a file is of this format, by how it begins. Readers are asked in a fixed order, from
  /// the surest sign to the weakest, and the first that says yes reads the file.
  boolean recognises(Sample sample);

  /// Hands on the transcripts of a file, one after the other in its order, and holds none of them
  /// afterwards, so that a file may be larger than memory. Begins at [Source#from]: each draft says
  /// in its [Origin] from which position it can be read again without those before it.
  ///
  /// What was assumed, repaired or left out is told to [Source#remarks]. Bad input is told there
  /// too and is no exception; a file that holds no transcript gives none and says why.
  ///
  /// @throws IOException when the file cannot be read from disk
  void read(Source source, Taker taker) throws IOException;

  /// Who takes drafts.
  interface Taker {

    /// @return whether more are wanted; when not, the reader stops
    boolean take(Draft draft) throws IOException;
  }
}
