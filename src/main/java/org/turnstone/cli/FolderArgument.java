package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.turnstone.model.Problem;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The folder that every command works on, and how it is opened.
final class FolderArgument {

  @Parameters(index = "0", paramLabel = "FOLDER", description = "the folder of transcripts")
  private Path folder = Path.of("");

  @Mixin private PlacesOptions places = new PlacesOptions();

  /// Opens the folder and says on standard error what a person should know of it.
  Workspace open(PrintWriter err) throws CouldNot {
    return open(err, Optional.empty());
  }

  /// Opens it as another coder than the settings name.
  Workspace open(PrintWriter err, Optional<String> coder) throws CouldNot {
    Workspace workspace = quietly(err, coder);
    workspace.problems().stream()
        .filter(problem -> problem.severity() != Problem.Severity.NOTE)
        .forEach(problem -> err.println(Sentences.of(problem)));
    err.flush();
    return workspace;
  }

  /// Opens it and says nothing, for the command whose result is what there is to say.
  Workspace quietly(PrintWriter err, Optional<String> coder) throws CouldNot {
    Settings settings = new Settings(places.places());
    try (ProgressLine progress = new ProgressLine(err)) {
      return OpenFolder.open(
          folder, coder.orElseGet(settings::coder), settings, places.places(), progress);
    } catch (IOException failure) {
      throw new CouldNot(Sentences.of(failure));
    }
  }
}
