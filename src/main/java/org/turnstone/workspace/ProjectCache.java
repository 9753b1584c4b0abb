package org.turnstone.workspace;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The derived data of one project on this computer. All of it can be thrown away.
///
/// Two copies of a project on one computer have the same project id and different files, so the
/// place of the folder is part of the name.
record ProjectCache(Path directory) {

  /// Counted up when the reader of transcripts, or the layout of what is kept, changes.
  private static final int VERSION = 3;

  private static final Logger LOG = LoggerFactory.getLogger(ProjectCache.class);

  static ProjectCache of(Places places, String projectId, Path folder) {
    UUID place = UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8));
    return new ProjectCache(places.cache().resolve("v" + VERSION).resolve(projectId + "~" + place));
  }

  Path index() {
    return directory.resolve("index");
  }

  /// The journals in a form that is read faster.
  Path journals() {
    return directory.resolve("journals");
  }

  /// Where codings stood when they were last looked for.
  Path places() {
    return directory.resolve("places");
  }

  /// What was known of the files when the folder was open last; empty when that cannot be read.
  List<CataloguedFile> catalogue() {
    if (!Files.exists(file())) {
      return List.of();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file()), 1 << 16))) {
      return CatalogueFormat.read(in);
    } catch (IOException | RuntimeException damaged) {
      LOG.warn("The catalogue is read anew: {}", damaged.toString());
      return List.of();
    }
  }

  /// Keeps what is known of the files. A failure only costs time at the next opening.
  void keep(List<CataloguedFile> files) {
    Path unfinished = directory.resolve("catalogue." + UUID.randomUUID());
    try {
      Files.createDirectories(directory);
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16))) {
        CatalogueFormat.write(files, out);
      }
      Files.move(unfinished, file(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      LOG.warn("The catalogue could not be kept: {}", failure.toString());
    }
  }

  private Path file() {
    return directory.resolve("catalogue");
  }
}
