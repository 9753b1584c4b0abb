package org.turnstone.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.turnstone.model.NaturalOrder;
import org.turnstone.model.Problem;
import org.turnstone.transcript.format.FoundFile;

/// Finds the files of a folder that may hold transcripts.
public final class TranscriptFolder {

  private TranscriptFolder() {}

  /// What a folder holds.
  ///
  /// @param files in natural order of their paths
  /// @param problems what could not be looked at, in the same order
  public record Listing(List<FoundFile> files, List<Problem> problems) {

    public Listing {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  /// Walks a folder and all folders in it, except those whose name begins with a dot. Links are
  /// followed, but every folder is read once, so links in a circle end. What cannot be read is a
  /// problem in the listing and does not stop the walk.
  ///
  /// @throws NoSuchFileException when there is no such folder
  /// @throws NotDirectoryException when it is a file
  /// @throws IOException when the folder itself cannot be read
  public static Listing list(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    FolderWalk walk = new FolderWalk(folder);
    walk.run();
    NaturalOrder order = new NaturalOrder();
    return new Listing(
        walk.files().stream().sorted(Comparator.comparing(FoundFile::path, order)).toList(),
        walk.problems().stream().sorted(Comparator.comparing(Problem::file, order)).toList());
  }
}
