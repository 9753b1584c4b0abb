package org.turnstone.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
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

  /// A word of a turn, folded.
  private record Word(String folded, int start, int end) {}

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
    List<Word> words = words(text);
    Optional<TextRange> first =
        wanted.stream()
            .flatMap(pattern -> first(pattern, words, text))
            .min(Comparator.naturalOrder());
    if (first.isEmpty()) {
      return "";
    }
    TextRange found = first.get();
    List<String> beside =
        left
            ? words.stream()
                .filter(word -> word.end() <= found.start())
                .map(Word::folded)
                .toList()
                .reversed()
            : words.stream().filter(word -> word.start() >= found.end()).map(Word::folded).toList();
    // A space sorts before every letter, so a shorter word comes first.
    return String.join(" ", beside.subList(0, Math.min(WORDS, beside.size())));
  }

  private static Stream<TextRange> first(TextPattern pattern, List<Word> words, String text) {
    if (!pattern.isInARow()) {
      return new TextInMemory(text).found(pattern).stream();
    }
    int length = pattern.words().size();
    return IntStream.rangeClosed(0, words.size() - length)
        .filter(from -> fits(pattern, words, from))
        .limit(1)
        .mapToObj(
            from -> new TextRange(words.get(from).start(), words.get(from + length - 1).end()));
  }

  private static boolean fits(TextPattern pattern, List<Word> words, int from) {
    return IntStream.range(0, pattern.words().size())
        .allMatch(i -> pattern.words().get(i).accepts(words.get(from + i).folded()));
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = FoldingAnalyzer.INSTANCE.tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(word.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    }
    return words;
  }
}
