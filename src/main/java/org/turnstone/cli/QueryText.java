package org.turnstone.cli;

import java.io.PrintWriter;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.Workspace;

/// Reads the query of a command, and points at the place where it cannot be read.
final class QueryText {

  private QueryText() {}

  static TurnQuery parse(String text) throws CouldNot {
    try {
      return TurnQuery.parse(text);
    } catch (QuerySyntaxException mistake) {
      throw new CouldNot(
          mistake.getMessage()
              + "\n  "
              + text
              + "\n  "
              + " ".repeat(Math.min(mistake.position(), text.length()))
              + "^");
    }
  }

  /// Says what the query names that is not in the project.
  static void explain(TurnQuery query, Workspace workspace, PrintWriter err) {
    workspace.notes(query).forEach(note -> err.println(note.sentence()));
    err.flush();
  }
}
