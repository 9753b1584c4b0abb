package org.turnstone.workspace;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.turnstone.excerpts.SearchedProject;
import org.turnstone.search.Hit;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.TurnQuery;

/// What a search for codings looks at in an open project.
public final class CodingSearch {

  private CodingSearch() {}

  /// The project as it is now. Turns are looked up in the index when they are asked for; a query
  /// that cannot be read is then thrown as an [IllegalArgumentException] with a sentence.
  public static SearchedProject in(Workspace workspace) {
    return new SearchedProject(
        workspace.catalogue(),
        workspace.project(),
        workspace.unplaced().stream().map(Unplaced::coding).toList(),
        query -> turns(workspace, query));
  }

  private static Map<String, BitSet> turns(Workspace workspace, String query) {
    try {
      Map<String, BitSet> turns = new HashMap<>();
      for (Hit hit : workspace.all(TurnQuery.parse(query))) {
        turns.computeIfAbsent(hit.transcript(), _ -> new BitSet()).set(hit.turn());
      }
      return turns;
    } catch (QuerySyntaxException unreadable) {
      throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
    }
  }
}
