package org.turnstone.ui.search;

import java.util.List;
import java.util.Map;
import org.turnstone.model.Role;
import org.turnstone.search.Hits;

/// The first hits of a query, read, and how many there are in all.
///
/// @param roles how many turns match in each role, if roles were not asked for
record FoundPage(Hits hits, List<FoundTurn> turns, Map<Role, Long> roles) {

  static final FoundPage NONE = new FoundPage(Hits.NONE, List.of(), Map.of());
}
