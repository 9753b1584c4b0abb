package org.turnstone.ui.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An attribute by which transcripts can be chosen, with its values, the most frequent first.
record Facet(String attribute, List<Value> values) {

  /// How many transcripts have a value.
  record Value(String words, int transcripts) {}

  /// Attributes of which nearly every transcript has another value tell nothing: names, dates.
  private static final int MOST_VALUES = 200;

  /// The attributes of some transcripts that have a few values, in the order of the files.
  static List<Facet> of(List<TranscriptRow> rows) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (TranscriptRow row : rows) {
      row.attributes()
          .forEach(
              (attribute, value) ->
                  counts
                      .computeIfAbsent(attribute, _ -> new LinkedHashMap<>())
                      .merge(value.strip(), 1, Integer::sum));
    }
    List<Facet> facets = new ArrayList<>();
    counts.forEach(
        (attribute, values) -> {
          boolean tells = values.size() < rows.size() || rows.size() == 1;
          if (values.size() > 1 && values.size() <= MOST_VALUES && tells) {
            facets.add(new Facet(attribute, mostFrequentFirst(values)));
          }
        });
    return facets;
  }

  private static List<Value> mostFrequentFirst(Map<String, Integer> values) {
    return values.entrySet().stream()
        .filter(value -> !value.getKey().isEmpty())
        .map(value -> new Value(value.getKey(), value.getValue()))
        .sorted(Comparator.comparingInt(Value::transcripts).reversed())
        .toList();
  }
}
