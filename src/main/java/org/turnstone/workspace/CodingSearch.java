package org.turnstone.workspace;

import java.util.BitSet;
import java.util.Map;
import org.turnstone.excerpts.SearchedProject;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.TurnQuery;

/// What a search for codings looks at in an open project.
public final class CodingSearch {

  private CodingSearch() {}

  /// The project as it is now. Turns are looked up in the index when they are asked for; a query
  /// that cannot be read is then thrown as an [IllegalArgumentException] with a sentence.
  public static SearchedProject in(Workspace workspace) {
    ProjectNow now = workspace.now();
    return new SearchedProject(
        now.catalogue(), now.project(), now.unplaced(), query -> turns(workspace, now, query));
  }

  private static Map<String, BitSet> turns(Workspace workspace, ProjectNow now, String query) {
    try {
      return QueriedTurns.of(workspace, now, TurnQuery.parse(query));
    } catch (QuerySyntaxException unreadable) {
      throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
    }
  }
}
