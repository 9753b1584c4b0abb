package org.turnstone.journal;

import java.nio.file.Path;

/// What a person may name to mean a folder of transcripts: the folder, the `.turnstone` in it, or
/// the `project.json` in that, which a double click opens.
public final class NamedFolder {

  private NamedFolder() {}

  /// The folder of transcripts that is meant; what was named when that is nothing of a project.
  /// Reads nothing.
  public static Path of(Path named) {
    Path whole = named.toAbsolutePath().normalize();
    Path inFolder = whole.endsWith(ProjectFile.FILE) ? whole.getParent() : whole;
    boolean ofProject = inFolder.endsWith(Layout.FOLDER) && inFolder.getParent() != null;
    return ofProject ? inFolder.getParent() : named;
  }
}
