package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A place for programs beside the tests to work in, gone when they are done. A test takes a
/// `@TempDir`.
///
/// @param path the folder, empty at first
public record TemporaryHome(Path path) implements AutoCloseable {

  public static TemporaryHome make() throws IOException {
    return new TemporaryHome(Files.createTempDirectory("turnstone"));
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(path)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
