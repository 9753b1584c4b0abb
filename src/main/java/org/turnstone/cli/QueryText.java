package org.turnstone.cli;

import java.io.PrintWriter;
import java.util.List;
import org.turnstone.search.QueryNote;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.Workspace;

/// Reads the query of a command, and points at the place where it cannot be read.
final class QueryText {

  private QueryText() {}

  static TurnQuery parse(String text) throws CouldNot {
    if (text.isBlank()) {
      throw new CouldNot("The query is empty.");
    }
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

  /// Refuses a query that names what is not in the project: before something is changed, a slip of
  /// the pen must not match everything.
  static void mustBeKnown(TurnQuery query, Workspace workspace) throws CouldNot {
    List<QueryNote> notes = workspace.notes(query);
    if (!notes.isEmpty()) {
      throw new CouldNot(notes.getFirst().sentence() + " Nothing was tagged.");
    }
  }

  /// Says what the query names that is not in the project.
  static void explain(TurnQuery query, Workspace workspace, PrintWriter err) {
    workspace.notes(query).forEach(note -> err.println(note.sentence()));
    err.flush();
  }
}
