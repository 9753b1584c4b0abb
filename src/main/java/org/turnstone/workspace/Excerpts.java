package org.turnstone.workspace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.search.Hit;

/// Codings as a reader of a report sees them, sorted by code path, transcript and place.
public final class Excerpts {

  private final Workspace workspace;
  private final Project project;
  private final Map<CodeId, List<String>> paths = new HashMap<>();

  /// The excerpts of a project as it is now; later changes are not seen.
  public Excerpts(Workspace workspace) {
    this.workspace = workspace;
    this.project = workspace.project();
  }

  /// Names of the attributes of all transcripts, each once, in the order they are met.
  public List<String> attributeNames() {
    Set<String> names = new LinkedHashSet<>();
    workspace.catalogue().transcripts().forEach(each -> names.addAll(each.attributes().keySet()));
    project.attributes().values().forEach(each -> names.addAll(each.keySet()));
    return List.copyOf(names);
  }

  /// How many codings there are that are wanted.
  public long count(CodingFilter filter) {
    return codings().filter(coding -> filter.wants(coding, span(coding))).count();
  }

  /// The excerpts of the codings that are wanted. Turns are read from the index while the stream
  /// runs.
  public Stream<Excerpt> stream(CodingFilter filter) {
    Map<String, Integer> order = new HashMap<>();
    List<TranscriptSummary> all = workspace.catalogue().transcripts();
    IntStream.range(0, all.size()).forEach(i -> order.put(all.get(i).id(), i));
    Comparator<Coding> sorting =
        Comparator.comparing((Coding coding) -> String.join(" / ", path(coding.code())))
            .thenComparing(coding -> order.getOrDefault(coding.transcript(), Integer.MAX_VALUE))
            .thenComparing(Coding::transcript)
            .thenComparing(Coding::range)
            .thenComparing(Coding::coder)
            .thenComparing(coding -> coding.id().value());
    return codings()
        .filter(coding -> filter.wants(coding, span(coding)))
        .sorted(sorting)
        .map(this::excerpt);
  }

  private Stream<Coding> codings() {
    return Stream.concat(project.allCodings(), workspace.unplaced().stream().map(Unplaced::coding));
  }

  private List<String> path(CodeId code) {
    return paths.computeIfAbsent(
        code, id -> project.codebook().find(id).map(project.codebook()::path).orElse(List.of("")));
  }

  private Optional<Span> span(Coding coding) {
    return project
        .coding(coding.transcript(), coding.id())
        .flatMap(placed -> workspace.catalogue().find(placed.transcript()))
        .flatMap(transcript -> transcript.outline().covered(coding.range()));
  }

  private Excerpt excerpt(Coding coding) {
    Optional<TranscriptSummary> transcript = workspace.catalogue().find(coding.transcript());
    Optional<Span> turns = span(coding);
    Optional<Turn> first = turns.flatMap(span -> turn(coding.transcript(), span.first()));
    return new Excerpt(
        coding,
        path(coding.code()),
        turns.map(span -> question(coding.transcript(), span.first() - 1)).orElse(""),
        transcript.map(TranscriptSummary::title).orElse(""),
        transcript.map(TranscriptSummary::file).orElse(""),
        turns,
        first.map(Turn::speaker).orElse(""),
        first.map(this::role).orElse(Role.OTHER),
        transcript.map(this::attributes).orElse(Map.of()));
  }

  private String question(String transcript, int number) {
    return turn(transcript, number)
        .filter(turn -> role(turn) == Role.INTERVIEWER)
        .map(turn -> workspace.index().words(new Hit(transcript, number, 0)))
        .orElse("");
  }

  private Optional<Turn> turn(String transcript, int number) {
    return number < 1 ? Optional.empty() : workspace.index().turn(new Hit(transcript, number, 0));
  }

  private Role role(Turn turn) {
    return project.role(turn.speaker(), turn.role());
  }

  private Map<String, String> attributes(TranscriptSummary summary) {
    Map<String, String> attributes = new HashMap<>(summary.attributes());
    attributes.putAll(project.attributes().getOrDefault(summary.id(), Map.of()));
    return attributes;
  }
}
