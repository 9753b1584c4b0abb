package org.turnstone.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.journal.NamedFolder;
import org.turnstone.journal.ProjectJournal;
import org.turnstone.search.TurnIndex;

/// Opens a folder of transcripts: the story of what happens, from top to bottom.
public final class OpenFolder {

  private static final Logger LOG = LoggerFactory.getLogger(OpenFolder.class);

  private OpenFolder() {}

  /// Opens a folder as it was known last, to be used at once: with no transcripts when it was never
  /// open. Who opens it then calls [Workspace#update], which brings in what is in the folder now.
  /// Writes nothing into it but, where there is a project, the file that locks the own journal (and
  /// mends a torn line of that).
  ///
  /// @param coder who will code
  /// @throws IOException when there is no such folder, or its journals cannot be read
  public static Workspace begin(Path given, String coder, Settings settings, Places places)
      throws IOException {
    Path folder = existing(given);
    return known(
        folder,
        coder,
        ProjectJournal.open(folder, coder, settings.machine(), journals(places, folder)),
        places);
  }

  /// Opens a folder and waits until all of it is read.
  ///
  /// @throws IOException when there is no such folder, or it cannot be read; what is wrong with
  ///     single files is reported by [Workspace#problems] instead
  /// @throws java.util.concurrent.CancellationException when the person cancelled
  public static Workspace open(
      Path given, String coder, Settings settings, Places places, Progress progress)
      throws IOException {
    return whole(begin(given, coder, settings, places), progress);
  }

  /// Opens a folder to look at it only, and waits until all of it is read: nothing at all is
  /// written into it, and a window that codes in it is not kept from doing so.
  ///
  /// @throws IOException as [#open] does
  public static Workspace read(Path given, Settings settings, Places places, Progress progress)
      throws IOException {
    Path folder = existing(given);
    String coder = settings.coder();
    ProjectJournal journal =
        ProjectJournal.read(folder, coder, settings.machine(), journals(places, folder));
    return whole(known(folder, coder, journal, places), progress);
  }

  private static Function<String, Optional<Path>> journals(Places places, Path folder) {
    return id -> Optional.of(ProjectCache.of(places, id, folder).journals());
  }

  private static Workspace known(Path folder, String coder, ProjectJournal journal, Places places)
      throws IOException {
    TurnIndex index = null;
    try {
      ProjectCache cache = ProjectCache.of(places, journal.projectId(), folder);
      index = TurnIndex.open(cache.index());
      Readings readings = new Readings(journal.folded().project().readings());
      Sources sources = new Sources(folder, file -> readings.of(file.path()));
      return new Workspace(sources, coder, journal, index, cache);
    } catch (RuntimeException failure) {
      LOG.warn("A folder could not be opened: {}", failure.getClass().getName());
      journal.close();
      if (index != null) {
        index.close();
      }
      throw failure;
    }
  }

  private static Workspace whole(Workspace workspace, Progress progress) throws IOException {
    try {
      workspace.update(progress);
      return workspace;
    } catch (IOException | RuntimeException failure) {
      LOG.warn("A folder could not be read: {}", failure.getClass().getName());
      workspace.close();
      throw failure;
    }
  }

  /// The folder of transcripts that a path stands for, by its name: the `.turnstone` of a folder
  /// and the `project.json` in that stand for the folder.
  public static Path meant(Path named) {
    return NamedFolder.of(named);
  }

  private static Path existing(Path named) throws IOException {
    Path given = meant(named);
    if (!Files.exists(given)) {
      throw new NoSuchFileException(given.toString());
    }
    if (!Files.isDirectory(given)) {
      throw new NotDirectoryException(given.toString());
    }
    return given.toRealPath();
  }
}
