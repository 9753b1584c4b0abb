package org.turnstone.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.turnstone.model.TextRange;

/// Sorts turns by the words beside the first words found in them, as concordances do.
final class ContextOrder {

  /// How many turns are read at most; the others follow as they stood.
  static final int MOST = 20_000;

  private static final int WORDS = 3;
  private static final Set<String> FIELDS = Set.of(TurnDocuments.TEXT);

  private final IndexSearcher searcher;
  private final List<TextPattern> wanted;
  private final boolean left;
  private final BooleanSupplier cancelled;

  private record Sorted(int document, String key) {}

  ContextOrder(IndexSearcher searcher, QueryNode node, boolean left, BooleanSupplier cancelled) {
    this.searcher = searcher;
    this.wanted = node.wanted().toList();
    this.left = left;
    this.cancelled = cancelled;
  }

  /// Sorts documents; once cancelled, no longer in any particular order.
  int[] sorted(int[] documents) throws IOException {
    StoredFields stored = searcher.getIndexReader().storedFields();
    List<Sorted> sorted = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, documents.length) && !cancelled.getAsBoolean(); i++) {
      String text = stored.document(documents[i], FIELDS).get(TurnDocuments.TEXT);
      sorted.add(new Sorted(documents[i], key(text)));
    }
    sorted.sort(Comparator.comparing(Sorted::key));
    return IntStream.concat(
            sorted.stream().mapToInt(Sorted::document),
            Arrays.stream(documents).skip(sorted.size()))
        .toArray();
  }

  private String key(String text) {
    CutText cut = CutText.of(text);
    Optional<TextRange> first = wanted.stream().flatMap(cut::found).min(Comparator.naturalOrder());
    if (first.isEmpty()) {
      return "";
    }
    TextRange found = first.get();
    Predicate<CutText.Word> isBeside =
        left ? word -> word.end() <= found.start() : word -> word.start() >= found.end();
    List<String> beside = cut.words().stream().filter(isBeside).map(CutText.Word::folded).toList();
    // A space sorts before every letter, so a shorter word comes first.
    return (left ? beside.reversed() : beside)
        .stream().limit(WORDS).collect(Collectors.joining(" "));
  }
}
