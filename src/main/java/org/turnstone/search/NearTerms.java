package org.turnstone.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Finds words of the index that are nearest to words which it does not have.
final class NearTerms {

  /// A shorter word is near to too many.
  private static final int SHORTEST = 3;

  /// A word up to here that differs in two letters is another word.
  private static final int SHORT = 4;

  private final IndexReader reader;

  NearTerms(IndexReader reader) {
    this.reader = reader;
  }

  /// The query with words that are there; empty when it asks for none that is not, or nothing is
  /// near.
  Optional<Respelling> respelling(TurnQuery query, QueryNode node) throws IOException {
    Map<String, String> instead = new LinkedHashMap<>();
    for (TextPattern pattern : node.wanted().toList()) {
      for (WordPattern word : pattern.words()) {
        if (word instanceof WordPattern.Exact(String folded) && isMissing(folded)) {
          nearest(folded).ifPresent(near -> instead.put(folded, near));
        }
      }
    }
    return instead.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Respelling(
                List.copyOf(instead.keySet()),
                List.copyOf(instead.values()),
                replaced(query.text(), instead)));
  }

  private boolean isMissing(String folded) throws IOException {
    return reader.docFreq(new Term(TurnDocuments.TEXT, folded)) == 0;
  }

  /// The most frequent of the words that differ in one letter, else in two.
  private Optional<String> nearest(String folded) throws IOException {
    if (folded.length() < SHORTEST) {
      return Optional.empty();
    }
    int most = folded.length() > SHORT ? WordPattern.MOST_CHANGES : 1;
    for (int changes = 1; changes <= most; changes++) {
      Map<String, Integer> near = near(folded, changes);
      if (!near.isEmpty()) {
        return near.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(byKeyReversed()))
            .map(Map.Entry::getKey);
      }
    }
    return Optional.empty();
  }

  private static Comparator<Map.Entry<String, Integer>> byKeyReversed() {
    return Map.Entry.<String, Integer>comparingByKey().reversed();
  }

  /// How many turns have each word that differs in so many letters.
  private Map<String, Integer> near(String folded, int changes) throws IOException {
    CompiledAutomaton words = new CompiledAutomaton(WordPattern.fuzzy(folded, changes).automaton());
    Map<String, Integer> near = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(TurnDocuments.TEXT);
      if (terms != null) {
        TermsEnum found = words.getTermsEnum(terms);
        for (BytesRef term = found.next(); term != null; term = found.next()) {
          near.merge(term.utf8ToString(), found.docFreq(), Integer::sum);
        }
      }
    }
    return near;
  }

  private static String replaced(String query, Map<String, String> instead) {
    record Place(int start, int end, String word) {}
    List<Place> places = new ArrayList<>();
    try (TokenStream stream = FoldingAnalyzer.INSTANCE.tokenStream("", query)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String near = instead.get(word.toString());
        if (near != null) {
          places.add(new Place(offset.startOffset(), offset.endOffset(), near));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    }
    StringBuilder replaced = new StringBuilder(query);
    for (Place place : places.reversed()) {
      replaced.replace(place.start(), place.end(), place.word());
    }
    return replaced.toString();
  }
}
