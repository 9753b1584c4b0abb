package org.turnstone.workspace;

import java.nio.file.Path;
import java.util.function.Function;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Source;

/// The files of a folder, and how each is to be read.
///
/// @param choices what a person decided about a file
record Sources(Path folder, Function<FoundFile, ReadingChoices> choices) {

  Source of(FoundFile file, Position from) {
    return Source.of(folder, file, choices.apply(file), from);
  }

  /// A file whose bytes are at hand.
  Source of(FoundFile file, byte[] content) {
    return Source.of(file, choices.apply(file), content);
  }

  /// Changes when a file must be read again because other things were decided about it.
  String fingerprint(FoundFile file) {
    return choices.apply(file).fingerprint();
  }

  Path path(FoundFile file) {
    return file.in(folder);
  }
}
