package org.turnstone.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.turnstone.cache.CacheFile;

/// The derived data of one project on this computer. All of it can be thrown away.
///
/// Two copies of a project on one computer have the same project id and different files, so the
/// place of the folder is part of the name.
record ProjectCache(Path directory) {

  /// Counted up when the reader of transcripts, or the layout of what is kept, changes.
  private static final int VERSION = 5;

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
    return catalogueFile().read(CatalogueFormat::read).orElseGet(List::of);
  }

  /// Keeps what is known of the files. A failure only costs time at the next opening.
  void keep(List<CataloguedFile> files) {
    catalogueFile().write(out -> CatalogueFormat.write(files, out));
  }

  private CacheFile catalogueFile() {
    return new CacheFile(directory.resolve("catalogue"), CatalogueFormat.VERSION);
  }
}
