package org.turnstone.ui.search;

import java.util.List;
import java.util.Optional;
import org.turnstone.search.Found;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;

/// What was found.
///
/// @param all every hit
/// @param shown those that are listed: without the ones that were decided before
/// @param place of the shown hit to look at
/// @param from the place of the first turn that was read
/// @param turns that were read
record Answer(
    TurnFinder.Question asked,
    TurnQuery query,
    Found all,
    Found shown,
    int place,
    int from,
    List<FoundTurn> turns) {

  /// To nothing that was asked.
  static final Answer NONE =
      new Answer(
          new TurnFinder.Question("", Order.TRANSCRIPT, Optional.empty(), false),
          TurnQuery.NOTHING,
          Found.NOTHING,
          Found.NOTHING,
          -1,
          0,
          List.of());
}
