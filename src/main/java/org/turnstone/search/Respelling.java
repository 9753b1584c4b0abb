package org.turnstone.search;

import java.util.List;

/// What may have been meant by words of a query that no turn has.
///
/// @param missing the words, folded
/// @param instead for each the word of the turns that is nearest to it
/// @param query the query with these words in their place
public record Respelling(List<String> missing, List<String> instead, String query) {

  public Respelling {
    missing = List.copyOf(missing);
    instead = List.copyOf(instead);
  }
}
