package org.turnstone.workspace;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.turnstone.excerpts.SearchedProject;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.Scope;
import org.turnstone.search.TurnQuery;

/// What a search for codings looks at in an open project.
public final class CodingSearch {

  private CodingSearch() {}

  /// The project as it is now. Turns are looked up in the index when they are asked for; a query
  /// that cannot be read is then thrown as an [IllegalArgumentException] with a sentence.
  ///
  /// @param hidden coders whose codings count for nothing in queries
  public static SearchedProject in(Workspace workspace, Set<String> hidden) {
    ProjectNow now = workspace.now();
    Scope scope = new Scope(now.catalogue(), now.project(), hidden);
    return new SearchedProject(
        now.catalogue(), now.project(), now.unplaced(), query -> turns(workspace, scope, query));
  }

  private static Map<String, BitSet> turns(Workspace workspace, Scope scope, String query) {
    try {
      return QueriedTurns.of(workspace, scope, TurnQuery.parse(query));
    } catch (QuerySyntaxException unreadable) {
      throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
    }
  }
}
