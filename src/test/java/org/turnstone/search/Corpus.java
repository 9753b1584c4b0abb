package org.turnstone.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;

/// Transcripts and codings made in code, for the tests of searching.
final class Corpus {

  private final List<Transcript> transcripts = new ArrayList<>();
  private final Map<CodeId, Code> codes = new LinkedHashMap<>();
  private final Map<String, Map<CodingId, Coding>> codings = new HashMap<>();
  private final Map<MemoTarget, String> memos = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Map<String, String>> attributes = new HashMap<>();

  /// @param turns each as `Speaker: words`; `AI` is the interviewer, `Dr Ünal` neither, all others
  ///     participants
  Corpus transcript(String id, Map<String, String> attributes, String... turns) {
    transcripts.add(transcriptOf(id, attributes, turns));
    return this;
  }

  static Transcript transcriptOf(String id, Map<String, String> attributes, String... written) {
    StringBuilder text = new StringBuilder();
    List<Turn> turns = new ArrayList<>();
    for (String turn : written) {
      int colon = turn.indexOf(": ");
      String speaker = turn.substring(0, colon);
      text.append(turns.isEmpty() ? "" : "\n\n");
      int start = text.length();
      text.append(turn.substring(colon + 2));
      Role role =
          switch (speaker) {
            case "AI" -> Role.INTERVIEWER;
            case "Dr Ünal" -> Role.OTHER;
            default -> Role.PARTICIPANT;
          };
      TextRange range = new TextRange(start, text.length());
      turns.add(new Turn(turns.size() + 1, speaker, role, range, Optional.empty()));
    }
    return new Transcript(
        id, "", id + ".md", attributes, "", text.toString(), turns, List.of(), List.of());
  }

  /// @param path names from the top, all but the last of which are there already
  Corpus code(String... path) {
    Optional<CodeId> parent =
        path.length == 1 ? Optional.empty() : Optional.of(new CodeId(path[path.length - 2]));
    CodeId id = new CodeId(path[path.length - 1]);
    codes.put(id, new Code(id, id.value(), CodeColour.OCHRE, parent));
    return this;
  }

  Corpus coding(String transcript, int turn, String code, String coder, String memo) {
    Transcript coded = find(transcript);
    return coding(transcript, coded.turn(turn).orElseThrow().range(), code, coder, memo);
  }

  Corpus coding(String transcript, TextRange range, String code, String coder, String memo) {
    CodingId id = new CodingId("coding " + codings.values().stream().mapToInt(Map::size).sum());
    Coding coding =
        new Coding(
            id,
            new CodeId(code),
            transcript,
            find(transcript).quote(range),
            coder,
            Instant.EPOCH,
            memo);
    codings.computeIfAbsent(transcript, t -> new LinkedHashMap<>()).put(id, coding);
    return this;
  }

  Corpus memo(String transcript, String memo) {
    memos.put(new MemoTarget.OnTranscript(transcript), memo);
    return this;
  }

  Corpus role(String speaker, Role role) {
    roles.put(speaker, role);
    return this;
  }

  Corpus attribute(String transcript, String name, String value) {
    attributes.computeIfAbsent(transcript, t -> new LinkedHashMap<>()).put(name, value);
    return this;
  }

  Transcript find(String id) {
    return transcripts.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  List<Transcript> transcripts() {
    return transcripts;
  }

  Scope scope() {
    return new Scope(
        new Catalogue(transcripts.stream().map(TranscriptSummary::of).toList()),
        new Project(
            new Codebook(Map.copyOf(codes)),
            Map.of(),
            asTheyAre(codings),
            memos,
            roles,
            asTheyAre(attributes),
            List.of()));
  }

  /// Seen by someone for whom some coders are hidden.
  Scope scopeWithout(Set<String> hidden) {
    Scope all = scope();
    return new Scope(all.catalogue(), all.project(), hidden);
  }

  /// A project never changes, so what is added here later must not reach it.
  private static <K, V> Map<String, Map<K, V>> asTheyAre(Map<String, Map<K, V>> some) {
    Map<String, Map<K, V>> copy = new HashMap<>();
    some.forEach((transcript, of) -> copy.put(transcript, Map.copyOf(of)));
    return copy;
  }

  void putInto(TurnIndex index) {
    transcripts.forEach(transcript -> index.put(transcript, "1"));
    index.commit();
  }

  /// What a query finds, as `transcript#turn`, in transcript order.
  static List<String> found(TurnIndex index, Scope scope, String query)
      throws QuerySyntaxException {
    return index.all(TurnQuery.parse(query), scope).stream()
        .map(hit -> hit.transcript() + "#" + hit.turn())
        .toList();
  }

  static List<String> turns(String... found) {
    return Arrays.asList(found);
  }
}
