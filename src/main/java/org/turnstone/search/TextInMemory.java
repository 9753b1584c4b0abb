package org.turnstone.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.turnstone.model.TextRange;

/// One text in an index of its own, to ask Lucene where in it a pattern matches. For one thread.
/// [CutText] costs much less.
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
}
