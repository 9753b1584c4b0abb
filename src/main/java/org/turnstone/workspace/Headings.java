package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.turnstone.export.Heading;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;

/// The headings over codings that are sorted for them.
final class Headings {

  private final Excerpts excerpts;

  Headings(Excerpts excerpts) {
    this.excerpts = excerpts;
  }

  /// A heading for each code, and for those above it that have none themselves.
  List<Heading> byCode(List<Coding> sorted) {
    Map<List<String>, Long> own = new LinkedHashMap<>();
    Map<List<String>, Long> all = new HashMap<>();
    Map<List<String>, CodeId> codes = new HashMap<>();
    Map<CodeId, Long> counts = counts(sorted, Coding::code);
    counts.forEach(
        (code, count) -> {
          List<String> path = excerpts.path(code);
          for (int length = 1; length <= path.size(); length++) {
            own.putIfAbsent(path.subList(0, length), 0L);
            all.merge(path.subList(0, length), count, Long::sum);
          }
          own.merge(path, count, Long::sum);
          above(code).forEach(each -> codes.putIfAbsent(excerpts.path(each.id()), each.id()));
        });
    List<Heading> groups = new ArrayList<>();
    own.forEach(
        (path, count) ->
            groups.add(
                new Heading(
                    path.size() - 1,
                    path.getLast(),
                    Optional.ofNullable(codes.get(path)).flatMap(excerpts.codebook()::find),
                    Map.of(),
                    count,
                    all.get(path))));
    return groups;
  }

  List<Heading> byTranscript(List<Coding> sorted) {
    List<Heading> groups = new ArrayList<>();
    counts(sorted, Coding::transcript)
        .forEach(
            (transcript, count) ->
                groups.add(
                    new Heading(
                        0,
                        transcript,
                        Optional.empty(),
                        excerpts
                            .catalogue()
                            .find(transcript)
                            .map(excerpts::attributes)
                            .orElse(Map.of()),
                        count,
                        count)));
    return groups;
  }

  /// @param values of the attribute, by transcript
  List<Heading> byValue(List<Coding> sorted, Map<String, String> values) {
    List<Heading> groups = new ArrayList<>();
    counts(sorted, coding -> values.get(coding.transcript()))
        .forEach(
            (value, count) ->
                groups.add(new Heading(0, value, Optional.empty(), Map.of(), count, count)));
    return groups;
  }

  /// The value of an attribute for each transcript that has codings; empty where there is none.
  Map<String, String> values(List<Coding> codings, String attribute) {
    Map<String, String> values = new HashMap<>();
    for (Coding coding : codings) {
      values.computeIfAbsent(
          coding.transcript(),
          id ->
              excerpts
                  .catalogue()
                  .find(id)
                  .map(excerpts::attributes)
                  .map(attributes -> attributes.getOrDefault(attribute, ""))
                  .orElse(""));
    }
    return values;
  }

  private Stream<Code> above(CodeId code) {
    Codebook codebook = excerpts.codebook();
    return Stream.iterate(
            codebook.find(code), Optional::isPresent, each -> each.flatMap(codebook::parent))
        .flatMap(Optional::stream);
  }

  /// How many of each there are, in the order they are met.
  private static <K> Map<K, Long> counts(List<Coding> sorted, Function<Coding, K> key) {
    Map<K, Long> counts = new LinkedHashMap<>();
    sorted.forEach(coding -> counts.merge(key.apply(coding), 1L, Long::sum));
    return counts;
  }
}
