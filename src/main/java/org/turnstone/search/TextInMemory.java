package org.turnstone.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.turnstone.model.TextRange;

/// One text, cut into words like the turns of the index, in which patterns find the same words as
/// they do there. For one thread.
final class TextInMemory {

  private static final String FIELD = "";

  private final IndexSearcher searcher;

  TextInMemory(String text) {
    MemoryIndex index = new MemoryIndex(true);
    index.addField(FIELD, text, FoldingAnalyzer.INSTANCE);
    this.searcher = index.createSearcher();
  }

  /// Where the pattern matches, from the beginning of the text, in no particular order: one range
  /// for words in a row, one for each word of those near each other.
  List<TextRange> found(TextPattern pattern) {
    try {
      LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
      Matches matches =
          searcher
              .createWeight(searcher.rewrite(pattern.in(FIELD)), ScoreMode.COMPLETE_NO_SCORES, 1)
              .matches(leaf, 0);
      MatchesIterator found = matches == null ? null : matches.getMatches(FIELD);
      return found == null ? List.of() : ranges(found, pattern);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static List<TextRange> ranges(MatchesIterator found, TextPattern pattern)
      throws IOException {
    List<TextRange> ranges = new ArrayList<>();
    while (found.next()) {
      MatchesIterator words = pattern.isInARow() ? null : found.getSubMatches();
      if (words == null) {
        ranges.add(new TextRange(found.startOffset(), found.endOffset()));
      } else {
        while (words.next()) {
          ranges.add(new TextRange(words.startOffset(), words.endOffset()));
        }
      }
    }
    return ranges;
  }

  /// The ranges in order, those that overlap made one.
  static List<TextRange> merged(List<TextRange> ranges) {
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
