package org.turnstone.excerpts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;

/// A project in a few lines: transcripts whose turns are ten characters long with two between them,
/// and codings named by their ids.
final class Studio {

  static final int TURN = 12;

  private final List<TranscriptSummary> transcripts = new ArrayList<>();
  private final Map<CodeId, Code> codes = new LinkedHashMap<>();
  private final Map<String, Map<CodingId, Coding>> codings = new HashMap<>();
  private final List<Coding> unplaced = new ArrayList<>();
  private Function<String, Map<String, BitSet>> turns = _ -> Map.of();

  Studio transcript(String id, int turns, Map<String, String> attributes) {
    int[] starts = new int[turns];
    int[] ends = new int[turns];
    Role[] roles = new Role[turns];
    for (int i = 0; i < turns; i++) {
      starts[i] = i * TURN;
      ends[i] = i * TURN + 10;
      roles[i] = i % 2 == 0 ? Role.INTERVIEWER : Role.PARTICIPANT;
    }
    String[] speakers = Arrays.stream(roles).map(Role::word).toArray(String[]::new);
    TurnOutline outline = new TurnOutline(starts, ends, roles, speakers);
    transcripts.add(new TranscriptSummary(id, "", id + ".md", attributes, outline));
    return this;
  }

  Studio code(String name, String... parent) {
    Optional<CodeId> above =
        parent.length == 0 ? Optional.empty() : Optional.of(new CodeId(parent[0]));
    codes.put(new CodeId(name), new Code(new CodeId(name), name, CodeColour.OCHRE, above));
    return this;
  }

  Studio coding(String id, String transcript, String code, int start, int end) {
    return coding(made(id, transcript, code, start, end));
  }

  Studio coding(Coding coding) {
    Map<CodingId, Coding> there =
        new HashMap<>(codings.getOrDefault(coding.transcript(), Map.of()));
    there.put(coding.id(), coding);
    codings.put(coding.transcript(), there);
    return this;
  }

  Studio lost(String id, String transcript, String code) {
    unplaced.add(made(id, transcript, code, 0, 5));
    return this;
  }

  Studio turns(Function<String, Map<String, BitSet>> turns) {
    this.turns = turns;
    return this;
  }

  static Coding made(String id, String transcript, String code, int start, int end) {
    return new Coding(
        new CodingId(id),
        new CodeId(code),
        transcript,
        new Quotation(new TextRange(start, end), "words of " + id, "", ""),
        "Ana",
        Instant.parse("2026-10-14T10:00:00Z"),
        "");
  }

  static Coding by(String coder, Coding coding) {
    return new Coding(
        coding.id(),
        coding.code(),
        coding.transcript(),
        coding.quotation(),
        coder,
        coding.at(),
        coding.memo());
  }

  SearchedProject searched() {
    Map<String, Map<CodingId, Coding>> copy = new HashMap<>(codings);
    Project project =
        new Project(
            new Codebook(new LinkedHashMap<>(codes)),
            Map.of(),
            copy,
            Map.of(),
            Map.of(),
            Map.of(),
            List.of());
    return new SearchedProject(new Catalogue(transcripts), project, List.copyOf(unplaced), turns);
  }

  /// The ids of what a query finds, in order.
  String found(Coded coded, Criterion... criteria) {
    return ids(
        new ExcerptSearch()
            .find(new ExcerptQuery(coded, List.of(criteria)), searched(), () -> false)
            .codings());
  }

  static String ids(List<Coding> codings) {
    return String.join(" ", codings.stream().map(coding -> coding.id().value()).toList());
  }
}
