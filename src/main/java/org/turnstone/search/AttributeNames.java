package org.turnstone.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import org.turnstone.model.Project;
import org.turnstone.model.TranscriptSummary;

/// Attributes by the names people give them in queries: case and accents make no difference, and
/// `_` stands for a blank.
final class AttributeNames {

  private final Project project;
  private final Map<String, String> folded = new HashMap<>();

  AttributeNames(Project project) {
    this.project = project;
  }

  /// The values a transcript has under that name; what the project says hides what was read.
  Collection<String> values(TranscriptSummary transcript, String name) {
    Map<String, String> stated = project.attributes().getOrDefault(transcript.id(), Map.of());
    String wanted = folded(name);
    if (stated.isEmpty()) {
      List<String> values = new ArrayList<>(1);
      transcript.attributes().forEach((known, value) -> addIfNamed(values, wanted, known, value));
      return values;
    }
    SequencedMap<String, String> found = new LinkedHashMap<>();
    transcript.attributes().forEach((known, value) -> putIfNamed(found, wanted, known, value));
    stated.forEach((known, value) -> putIfNamed(found, wanted, known, value));
    return found.isEmpty() ? List.of() : found.values();
  }

  /// Whether any transcript has that name; most know it from the first one.
  boolean isKnown(List<TranscriptSummary> transcripts, String name) {
    String wanted = folded(name);
    return transcripts.stream().anyMatch(each -> isIn(each.attributes(), wanted))
        || project.attributes().values().stream().anyMatch(of -> isIn(of, wanted));
  }

  private boolean isIn(Map<String, String> attributes, String wanted) {
    return attributes.keySet().stream().anyMatch(name -> folded(name).equals(wanted));
  }

  /// Visits each name and value of a transcript; what the project says hides what was read.
  void each(TranscriptSummary transcript, BiConsumer<String, String> visitor) {
    Map<String, String> stated = project.attributes().get(transcript.id());
    if (stated == null) {
      transcript.attributes().forEach(visitor);
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> written = new HashMap<>();
    for (Map<String, String> source : List.of(transcript.attributes(), stated)) {
      source.forEach(
          (name, value) -> {
            written.putIfAbsent(folded(name), name);
            values.put(folded(name), value);
          });
    }
    values.forEach((name, value) -> visitor.accept(written.getOrDefault(name, name), value));
  }

  private void addIfNamed(List<String> found, String wanted, String name, String value) {
    if (folded(name).equals(wanted)) {
      found.add(value);
    }
  }

  private void putIfNamed(Map<String, String> found, String wanted, String name, String value) {
    if (folded(name).equals(wanted)) {
      found.put(name, value);
    }
  }

  /// Every name that any transcript has, each once, whatever its case.
  Collection<String> all(List<TranscriptSummary> transcripts) {
    Map<String, String> names = new LinkedHashMap<>();
    for (TranscriptSummary transcript : transcripts) {
      transcript.attributes().keySet().forEach(name -> names.putIfAbsent(folded(name), name));
    }
    project
        .attributes()
        .values()
        .forEach(of -> of.keySet().forEach(name -> names.putIfAbsent(folded(name), name)));
    return names.values();
  }

  String folded(String name) {
    return folded.computeIfAbsent(name, n -> FoldingAnalyzer.fold(n).replace('_', ' ').strip());
  }
}
