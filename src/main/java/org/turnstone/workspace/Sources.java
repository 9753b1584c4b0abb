package org.turnstone.workspace;

import java.nio.file.Path;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.Source;

/// The files of a folder, and how each is to be read.
///
/// @param readings what people decided about that
record Sources(Path folder, Readings readings) {

  Source of(FoundFile file, Position from) {
    return Source.of(folder, file, readings.of(file.path()), from);
  }

  /// A file whose bytes are at hand.
  Source of(FoundFile file, byte[] content) {
    return Source.of(file, readings.of(file.path()), content);
  }

  /// Changes when a file must be read again because other things were decided about it.
  String fingerprint(FoundFile file) {
    return readings.of(file.path()).fingerprint();
  }

  Path path(FoundFile file) {
    return file.in(folder);
  }
}
