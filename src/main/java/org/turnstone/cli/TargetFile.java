package org.turnstone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.turnstone.export.WholeFile;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.workspace.Workspace;

/// The file that `--to` names.
record TargetFile(Path path) {

  /// Refuses what can be seen at once to be no file, before any work is done.
  void mustBePossible() throws CouldNot {
    if (path.toString().isBlank()) {
      throw new CouldNot("--to is followed by no name of a file.");
    }
    if (Files.isDirectory(path)) {
      throw new CouldNot(path + " cannot be written: it is a folder.");
    }
    Path parent = path.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new CouldNot(
          path + " cannot be written: " + parent + " is not a folder that is there.");
    }
  }

  /// Refuses the files that are read here, and those that Turnstone keeps beside them.
  void mustNotBelongTo(Workspace workspace) throws CouldNot, IOException {
    if (!Files.isRegularFile(path)) {
      return;
    }
    if (path.toRealPath().startsWith(workspace.folder().resolve(".turnstone"))) {
      throw new CouldNot(path + " belongs to the project and is not written over.");
    }
    for (TranscriptSummary transcript : workspace.catalogue().transcripts()) {
      Path file = workspace.folder().resolve(transcript.file());
      if (Files.exists(file) && Files.isSameFile(path, file)) {
        throw new CouldNot(path + " is one of the transcripts, and these are never written over.");
      }
    }
  }

  /// What writes a file and says how much it wrote.
  interface Writing {
    long to(Path file) throws IOException;
  }

  /// Writes it; when that fails the sentence says that what stood there before is as it was.
  long write(Writing writing) throws CouldNot {
    try {
      return writing.to(path);
    } catch (WholeFile.NotReplaced held) {
      throw new CouldNot(String.valueOf(held.getMessage()));
    } catch (UncheckedIOException failure) {
      throw new CouldNot(notWritten(failure.getCause()));
    } catch (IOException failure) {
      throw new CouldNot(notWritten(failure));
    }
  }

  private String notWritten(IOException failure) {
    return path
        + " was not written, and what stood there before is as it was. "
        + Sentences.of(failure);
  }
}
