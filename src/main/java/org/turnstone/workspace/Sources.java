package org.turnstone.workspace;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Source;

/// The files of a folder, and how each is to be read. Safe from any thread.
final class Sources {

  /// Files with many transcripts are few; more than these are looked at anew.
  private static final int KEPT = 64;

  private final Path folder;
  private final Function<FoundFile, ReadingChoices> choices;

  /// Files that are entered in the middle, so that each transcript does not cost their beginning.
  private final Map<FoundFile, Source> entered = new ConcurrentHashMap<>();

  /// @param choices what a person decided about a file
  Sources(Path folder, Function<FoundFile, ReadingChoices> choices) {
    this.folder = folder;
    this.choices = choices;
  }

  Path folder() {
    return folder;
  }

  Source of(FoundFile file, Position from) {
    if (from.equals(Position.START)) {
      return Source.of(folder, file, choices.apply(file), from);
    }
    if (entered.size() > KEPT) {
      entered.clear();
    }
    return entered
        .computeIfAbsent(file, _ -> Source.of(folder, file, choices.apply(file), Position.START))
        .at(from);
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
