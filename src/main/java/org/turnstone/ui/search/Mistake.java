package org.turnstone.ui.search;

import java.util.Optional;
import org.turnstone.search.QuerySyntaxException;

/// A part of the query that cannot be read.
///
/// @param position in UTF-16 units from the beginning of the query
record Mistake(int position, String sentence) {

  static Optional<Mistake> of(QuerySyntaxException unreadable) {
    return Optional.of(new Mistake(unreadable.position(), unreadable.getMessage()));
  }
}
