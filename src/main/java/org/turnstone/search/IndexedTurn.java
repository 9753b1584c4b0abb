package org.turnstone.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.turnstone.model.TextRange;
import org.turnstone.model.Turn;

/// A turn with its words, as they were indexed.
public record IndexedTurn(Turn turn, String words) {

  /// The words that a query asked for, as ranges of the reading text, in order and without overlap:
  /// one for words in a row, one for each of words near each other. Fields and what stands after
  /// NOT give none.
  public List<TextRange> matches(TurnQuery query) {
    List<TextPattern> wanted = query.node().stream().flatMap(QueryNode::wanted).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    CutText text = CutText.of(words);
    int start = turn.range().start();
    return merged(wanted.stream().flatMap(text::found).toList()).stream()
        .map(range -> new TextRange(start + range.start(), start + range.end()))
        .toList();
  }

  /// The ranges in order, those that overlap made one.
  private static List<TextRange> merged(List<TextRange> ranges) {
    List<TextRange> sorted = new ArrayList<>(ranges);
    Collections.sort(sorted);
    List<TextRange> merged = new ArrayList<>();
    for (TextRange range : sorted) {
      if (!merged.isEmpty() && merged.getLast().overlaps(range)) {
        int end = Math.max(merged.getLast().end(), range.end());
        merged.add(new TextRange(merged.removeLast().start(), end));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }
}
