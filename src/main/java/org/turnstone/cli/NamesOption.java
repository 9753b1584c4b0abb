package org.turnstone.cli;

import java.io.PrintWriter;
import org.turnstone.model.Naming;
import org.turnstone.model.Pseudonyms;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Option;

/// Under which names people are printed.
final class NamesOption {

  enum Names {
    real,
    pseudonyms
  }

  @Option(
      names = "--names",
      paramLabel = "WHICH",
      description =
          "${COMPLETION-CANDIDATES}: pseudonyms (the default where a project has some) or real")
  private Names names = Names.pseudonyms;

  /// Says on standard error which names are used, where a project has pseudonyms.
  Pseudonyms of(Workspace workspace, PrintWriter err) {
    Naming naming = workspace.project().naming();
    Pseudonyms shown = names == Names.real ? Pseudonyms.realNames(naming) : Pseudonyms.of(naming);
    if (naming.hasPseudonyms()) {
      err.println(
          shown.isHiding()
              ? "Names are replaced by pseudonyms, but not in names of files and ids;"
                  + " --names real prints real names."
              : "Real names are printed, although this project has pseudonyms.");
      err.flush();
    }
    return shown;
  }
}
