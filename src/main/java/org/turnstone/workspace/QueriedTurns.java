package org.turnstone.workspace;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.turnstone.search.Hit;
import org.turnstone.search.Scope;
import org.turnstone.search.TurnIndex;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.Transcripts.Known;

/// The numbers of the turns that a query finds, by transcript. They say something of codings only
/// in the reading in which these stand. So transcripts are left out which the index has in another
/// one, as when another window holds it.
final class QueriedTurns {

  private QueriedTurns() {}

  static Map<String, BitSet> of(Workspace workspace, Scope scope, TurnQuery query) {
    TurnIndex index = workspace.index();
    Map<String, BitSet> turns = new HashMap<>();
    for (Hit hit : index.all(query, scope)) {
      turns.computeIfAbsent(hit.transcript(), _ -> new BitSet()).set(hit.turn());
    }
    if (index.readOnly() || !workspace.isWhole()) {
      Map<String, String> indexed = index.fingerprints();
      turns.keySet().removeIf(id -> !isShown(workspace, scope, id, indexed.getOrDefault(id, "")));
    }
    return turns;
  }

  private static boolean isShown(
      Workspace workspace, Scope scope, String transcript, String indexed) {
    return workspace
        .transcripts()
        .known(transcript)
        .filter(known -> known.summary() == scope.catalogue().byId().get(transcript))
        .map(Known::fingerprint)
        .filter(indexed::equals)
        .isPresent();
  }
}
