package org.turnstone.transcript.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/// A file that may hold transcripts.
///
/// @param path from the folder, with `/` whatever the system
/// @param size in bytes
/// @param modified when it was last written, as the file system says
public record FoundFile(String path, long size, Instant modified) {

  /// A file as it is now.
  ///
  /// @throws IOException when it is not there or cannot be asked
  public static FoundFile at(Path folder, String path) throws IOException {
    return of(path, Files.readAttributes(folder.resolve(path), BasicFileAttributes.class));
  }

  public static FoundFile of(String path, BasicFileAttributes attributes) {
    return new FoundFile(path, attributes.size(), attributes.lastModifiedTime().toInstant());
  }

  public Path in(Path folder) {
    return folder.resolve(path);
  }

  /// Its name without folders and extension.
  public String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
