package org.turnstone.workspace;

import java.util.List;
import org.turnstone.model.Problem;
import org.turnstone.transcript.ReadTranscript;
import org.turnstone.transcript.format.FoundFile;

/// What reading gives, piece by piece, in the order of the files: parts of a file and then its end.
sealed interface Piece {

  /// The file it comes from.
  default FoundFile from() {
    return switch (this) {
      case Part part -> part.file();
      case End end -> end.file();
      case Same same -> same.file().file();
      case Failed failed -> failed.file();
    };
  }

  /// Some transcripts of a file, in its order.
  ///
  /// @param length about how many bytes of the file they are
  record Part(FoundFile file, String hash, List<ReadTranscript> transcripts, long length)
      implements Piece {}

  /// A file of which all parts were given.
  ///
  /// @param remarks on the file as a whole
  record End(FoundFile file, String hash, List<Problem> remarks) implements Piece {}

  /// A file that is as it was when it was read last.
  record Same(CataloguedFile file) implements Piece {}

  /// A file that could not be read to its end.
  record Failed(FoundFile file, Problem why) implements Piece {}
}
