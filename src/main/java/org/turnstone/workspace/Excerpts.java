package org.turnstone.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.turnstone.export.GroupBy;
import org.turnstone.model.Catalogue;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Excerpt;
import org.turnstone.model.Project;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline.Span;

/// Codings as a reader of a report sees them, those without a place among them. Holds the project
/// as it was when this was made; later changes are not seen.
public final class Excerpts {

  private final Workspace workspace;
  private final Project project;
  private final Pseudonyms names;
  private final Codebook codebook;
  private final Catalogue catalogue;
  private final Map<CodingId, Coding> unplaced = new LinkedHashMap<>();
  private final Map<CodeId, List<String>> paths = new ConcurrentHashMap<>();

  /// People are shown under their pseudonyms where they have some.
  public Excerpts(Workspace workspace) {
    this(workspace, Pseudonyms.of(workspace.project().naming()));
  }

  /// @param names under which people are shown
  public Excerpts(Workspace workspace, Pseudonyms names) {
    this.workspace = workspace;
    this.names = names;
    ProjectNow now = workspace.now();
    this.project = now.project();
    this.codebook = project.codebook().under(names);
    this.catalogue = now.catalogue();
    now.unplaced().forEach(coding -> unplaced.put(coding.id(), coding));
  }

  /// Names of the attributes of all transcripts, each once, in the order they are met.
  public List<String> attributeNames() {
    Set<String> names = new LinkedHashSet<>();
    catalogue.transcripts().forEach(each -> names.addAll(each.attributes().keySet()));
    project.attributes().values().forEach(each -> names.addAll(each.keySet()));
    return List.copyOf(names);
  }

  /// The codes as a report says what they are for.
  public Codebook codebook() {
    return codebook;
  }

  /// Everyone who has codings here, by name.
  public Collection<String> coders() {
    Set<String> coders = new TreeSet<>();
    codings().forEach(coding -> coders.add(coding.coder()));
    return coders;
  }

  /// The excerpts of the codings that are wanted, sorted by code path, transcript and place. Turns
  /// are read from the index while the stream runs.
  public Stream<Excerpt> stream(CodingFilter filter) {
    return choose(filter, new GroupBy.ByCode()).stream();
  }

  /// The excerpts of the codings that are wanted, in groups.
  public ChosenExcerpts choose(CodingFilter filter, GroupBy groupBy) {
    return new ChosenExcerpts(this, codings().filter(coding -> isWanted(coding, filter)), groupBy);
  }

  /// The excerpts of some codings, in groups: for what a list shows. Each as it is here, whatever
  /// it was when the list was made; those that are no more are left out.
  public ChosenExcerpts choose(Stream<Coding> codings, GroupBy groupBy) {
    return new ChosenExcerpts(this, codings.map(this::asHere).flatMap(Optional::stream), groupBy);
  }

  /// A coding as it is here, where its words may stand elsewhere than when it was listed.
  Optional<Coding> asHere(Coding listed) {
    return project
        .coding(listed.transcript(), listed.id())
        .or(() -> Optional.ofNullable(unplaced.get(listed.id())));
  }

  /// Every coding; those without a place are the last.
  Stream<Coding> codings() {
    return Stream.concat(project.allCodings(), unplaced.values().stream());
  }

  boolean isWanted(Coding coding, CodingFilter filter) {
    return filter.wants(coding, filter.turns().isPresent() ? span(coding) : Optional.empty());
  }

  Workspace workspace() {
    return workspace;
  }

  Project project() {
    return project;
  }

  Pseudonyms names() {
    return names;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  List<String> path(CodeId code) {
    return paths.computeIfAbsent(code, codebook::path);
  }

  String pathText(CodeId code) {
    return String.join(Codebook.SEPARATOR, path(code));
  }

  /// The turns that a coding covers; empty when it has no place.
  Optional<Span> span(Coding coding) {
    return unplaced.containsKey(coding.id())
        ? Optional.empty()
        : catalogue
            .find(coding.transcript())
            .flatMap(transcript -> transcript.outline().covered(coding.range()));
  }

  Map<String, String> attributes(TranscriptSummary summary) {
    Map<String, String> attributes = new HashMap<>(summary.attributes());
    attributes.putAll(project.attributes().getOrDefault(summary.id(), Map.of()));
    attributes.replaceAll((_, value) -> names.text(value));
    return attributes;
  }
}
