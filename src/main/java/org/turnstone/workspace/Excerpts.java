package org.turnstone.workspace;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.turnstone.excerpts.ExcerptGroup;
import org.turnstone.excerpts.SearchedProject;
import org.turnstone.excerpts.TranscriptCodings;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Excerpt;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.search.Hit;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.TurnQuery;

/// Codings as a reader of a report sees them, sorted by code path, transcript and place.
public final class Excerpts {

  private final Workspace workspace;
  private final Project project;
  private final Map<CodeId, List<String>> paths = new ConcurrentHashMap<>();
  private final Map<String, TranscriptCodings> inOrder = new ConcurrentHashMap<>();

  /// The excerpts of a project as it is now; later changes are not seen.
  public Excerpts(Workspace workspace) {
    this.workspace = workspace;
    this.project = workspace.project();
  }

  /// What a search for codings looks at: the project of this workspace as it is now. Its turns are
  /// looked up in the index.
  public static SearchedProject searched(Workspace workspace) {
    return new SearchedProject(
        workspace.catalogue(),
        workspace.project(),
        workspace.unplaced().stream().map(Unplaced::coding).toList(),
        query -> turns(workspace, query));
  }

  /// The turns that match a query, by transcript.
  ///
  /// @throws IllegalArgumentException when it cannot be read, with a sentence
  static Map<String, BitSet> turns(Workspace workspace, String query) {
    try {
      return CodingFilter.turns(workspace, TurnQuery.parse(query));
    } catch (QuerySyntaxException unreadable) {
      throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
    }
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
        .map(this::of);
  }

  /// The excerpts of some groups, in their order. Turns are read from the index while the stream
  /// runs.
  public Stream<Excerpt> stream(List<ExcerptGroup> groups) {
    return groups.stream().flatMap(group -> group.codings().stream()).map(this::of);
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

  /// The excerpt of one coding. Reads its turns from the index.
  public Excerpt of(Coding coding) {
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
        transcript.map(this::attributes).orElse(Map.of()),
        turns.map(span -> before(coding, span.first())).orElse(""),
        turns.map(span -> after(coding, span.last())).orElse(""),
        transcript
            .filter(_ -> turns.isPresent())
            .map(each -> also(coding, each))
            .orElse(List.of()));
  }

  private String before(Coding coding, int number) {
    String words = words(coding.transcript(), number);
    int inTurn = coding.range().start() - start(coding.transcript(), number);
    return words.substring(0, Math.clamp(inTurn, 0, words.length()));
  }

  private String after(Coding coding, int number) {
    String words = words(coding.transcript(), number);
    int inTurn = coding.range().end() - start(coding.transcript(), number);
    return words.substring(Math.clamp(inTurn, 0, words.length()));
  }

  private int start(String transcript, int number) {
    return turn(transcript, number).map(turn -> turn.range().start()).orElse(0);
  }

  private List<String> also(Coding coding, TranscriptSummary transcript) {
    return inOrder
        .computeIfAbsent(
            transcript.id(),
            id -> new TranscriptCodings(project.codingsOf(id), transcript.outline()))
        .over(coding.range())
        .stream()
        .map(Coding::code)
        .filter(code -> !code.equals(coding.code()))
        .distinct()
        .map(code -> String.join(Codebook.SEPARATOR, path(code)))
        .sorted()
        .toList();
  }

  private String question(String transcript, int number) {
    return turn(transcript, number)
        .filter(turn -> role(turn) == Role.INTERVIEWER)
        .map(turn -> words(transcript, number))
        .orElse("");
  }

  private String words(String transcript, int number) {
    return workspace.index().words(new Hit(transcript, number, 0));
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
