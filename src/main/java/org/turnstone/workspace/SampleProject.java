package org.turnstone.workspace;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The sample interviews that come with the program. People work on a copy of them.
public final class SampleProject {

  private static final String RESOURCE = "/samples/creative-interviews";

  private SampleProject() {}

  /// The folder of the copy; made when it is not there yet, else left as the person left it.
  ///
  /// @throws IOException when it cannot be written
  public static Path copy(Places places) throws IOException {
    Path target = places.state().resolve("samples").resolve("creative-interviews");
    if (Files.exists(target)) {
      return target;
    }
    URL resource =
        Objects.requireNonNull(SampleProject.class.getResource(RESOURCE), "no samples inside");
    try {
      URI location = resource.toURI();
      if (!location.getScheme().equals("jar")) {
        copyTree(Path.of(location), target);
        return target;
      }
      try (FileSystem jar = FileSystems.newFileSystem(location, Map.of())) {
        copyTree(jar.getPath(RESOURCE), target);
      }
      return target;
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Copies to a folder beside the target that is moved when it is whole, so half a copy is never
  /// taken for a project.
  private static void copyTree(Path from, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path unfinished = Files.createTempDirectory(target.getParent(), "copying");
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        Path to = unfinished.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    Files.move(unfinished, target);
  }
}
