package org.turnstone.ui.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Catalogue;
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

/// Made-up interviews of turns that are ten positions long: questions and answers by turns.
final class Interviews {

  private final List<TranscriptSummary> summaries = new ArrayList<>();
  private Map<String, Map<CodingId, Coding>> codings = Map.of();

  Interviews add(String id, int answers, String... attributes) {
    int turns = 2 * answers;
    int[] starts = new int[turns];
    int[] ends = new int[turns];
    Role[] roles = new Role[turns];
    String[] speakers = new String[turns];
    for (int i = 0; i < turns; i++) {
      starts[i] = 12 * i;
      ends[i] = 12 * i + 10;
      roles[i] = i % 2 == 0 ? Role.INTERVIEWER : Role.PARTICIPANT;
      speakers[i] = i % 2 == 0 ? "AI" : "User";
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String value : attributes) {
      values.put("attribute " + values.size(), value);
    }
    summaries.add(
        new TranscriptSummary(
            id, "", id + ".md", values, new TurnOutline(starts, ends, roles, speakers)));
    return this;
  }

  /// Codes words from one turn to another, both counted from 1.
  Interviews code(String id, int first, int last) {
    return with(coding("Ana", id, first, last, 0));
  }

  /// Codes words of one turn, so many seconds after the first.
  Interviews codeAs(String coder, String id, int turn, int seconds) {
    return with(coding(coder, id, turn, turn, seconds));
  }

  static Coding coding(String coder, String id, int first, int last, int seconds) {
    TextRange range = new TextRange(12 * (first - 1) + 2, 12 * (last - 1) + 8);
    return new Coding(
        CodingId.random(),
        new CodeId("c"),
        id,
        new Quotation(range, "", "", ""),
        coder,
        Instant.EPOCH.plusSeconds(seconds),
        "");
  }

  private Interviews with(Coding coding) {
    Map<String, Map<CodingId, Coding>> changed = new HashMap<>(codings);
    Map<CodingId, Coding> of = new HashMap<>(codings.getOrDefault(coding.transcript(), Map.of()));
    of.put(coding.id(), coding);
    changed.put(coding.transcript(), of);
    codings = changed;
    return this;
  }

  Catalogue catalogue() {
    return new Catalogue(summaries);
  }

  Project project() {
    return project(Map.of());
  }

  /// The same with what the project says of speakers.
  Project project(Map<String, Role> roles) {
    return new Project(Codebook.EMPTY, Map.of(), codings, Map.of(), roles, Map.of(), List.of());
  }
}
