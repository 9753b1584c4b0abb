package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.turnstone.model.Problem;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The folder that every command works on, and how it is opened.
final class FolderArgument {

  /// So many problems do not hide the results; a folder can have thousands.
  private static final int SHOWN = 10;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "the folder of transcripts")
  private Path folder = Path.of("");

  @Mixin private PlacesOptions places = new PlacesOptions();

  private interface Opening {
    Workspace open(Settings settings, Progress progress) throws IOException;
  }

  /// Opens the folder to look at it, and says on standard error what a person should know of it.
  Workspace read(PrintWriter err) throws CouldNot {
    return explained(readQuietly(err), err);
  }

  /// Opens it to look at it and says nothing, for the command whose result is what there is to say.
  Workspace readQuietly(PrintWriter err) throws CouldNot {
    return open(
        err, (settings, progress) -> OpenFolder.read(folder, settings, places.places(), progress));
  }

  /// Opens it to change something as a coder: the one that the settings name, if none is given.
  Workspace open(PrintWriter err, Optional<String> coder) throws CouldNot {
    if (coder.isPresent() && coder.get().isBlank()) {
      throw new CouldNot("--coder is followed by no name.");
    }
    return explained(
        open(
            err,
            (settings, progress) ->
                OpenFolder.open(
                    folder,
                    coder.map(String::strip).orElseGet(settings::coder),
                    settings,
                    places.places(),
                    progress)),
        err);
  }

  private Workspace open(PrintWriter err, Opening opening) throws CouldNot {
    try (ProgressLine progress = new ProgressLine(err)) {
      return opening.open(new Settings(places.places()), progress);
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }

  private static Workspace explained(Workspace workspace, PrintWriter err) {
    List<Problem> problems =
        workspace.problems().stream()
            .filter(problem -> problem.severity() != Problem.Severity.NOTE)
            .toList();
    problems.stream().limit(SHOWN).forEach(problem -> err.println(Sentences.of(problem)));
    if (problems.size() > SHOWN) {
      err.printf(Locale.ROOT, "%,d more: `turnstone check` lists them.%n", problems.size() - SHOWN);
    }
    err.flush();
    return workspace;
  }
}
