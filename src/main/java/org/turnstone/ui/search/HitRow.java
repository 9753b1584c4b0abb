package org.turnstone.ui.search;

import java.util.Optional;

/// A row of the hits.
///
/// @param place among the hits, counted from 0
/// @param turn empty while it is being read
record HitRow(int place, Optional<FoundTurn> turn) {}
