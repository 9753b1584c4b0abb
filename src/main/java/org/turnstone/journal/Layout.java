package org.turnstone.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where things are in a folder of transcripts.
///
/// @param folder the transcripts
/// @param own the journal of this coder on this machine
record Layout(Path folder, JournalName own) {

  static final String FOLDER = ".turnstone";

  Path turnstone() {
    return folder.resolve(FOLDER);
  }

  Path journals() {
    return turnstone().resolve("journal");
  }

  Path ownJournal() {
    return journals().resolve(own.file());
  }

  Path lock() {
    return turnstone().resolve("lock").resolve(own.value());
  }

  Path project() {
    return turnstone().resolve(ProjectFile.FILE);
  }

  Path setAside() {
    return turnstone().resolve("set-aside");
  }

  /// Makes a folder of the project and those above it that are missing. The folder of the
  /// transcripts is never made: when it is missing, a drive was unplugged.
  void createFolder(Path inProject) throws IOException {
    if (Files.isDirectory(inProject)) {
      return;
    }
    if (inProject.equals(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    createFolder(inProject.getParent());
    Durable.createFolder(inProject);
  }

  /// As problems name it: from the project folder, with `/`.
  static String shown(String journalFile) {
    return FOLDER + "/journal/" + journalFile;
  }
}
