package org.turnstone.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.CodingFilter;
import org.turnstone.workspace.Workspace;
import picocli.CommandLine.Option;

/// The options that say which codings are wanted.
final class ChoiceOptions {

  @Option(
      names = "--code",
      paramLabel = "PATH",
      description = "only this code and those below it; may be given several times")
  private List<String> codes = new ArrayList<>();

  @Option(names = "--query", paramLabel = "QUERY", description = "only codings in turns that match")
  private Optional<String> query = Optional.empty();

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description = "only codings by this coder; may be given several times")
  private List<String> coders = new ArrayList<>();

  private Optional<TurnQuery> parsed = Optional.empty();

  /// Refuses a query that cannot be read, before any work is done.
  void parse() throws CouldNot {
    parsed = query.isPresent() ? Optional.of(QueryText.parse(query.get())) : Optional.empty();
  }

  /// @throws IllegalArgumentException when something that is named is not there, with a sentence
  CodingFilter filter(Workspace workspace, PrintWriter err) throws CouldNot {
    if (parsed.isPresent()) {
      QueryText.explain(parsed.get(), workspace, err);
    }
    return CodingFilter.of(workspace, codes, coders, parsed);
  }
}
