package org.turnstone.ui.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;

/// Counts how far each transcript is coded. Remembers the last count, and counts again only the
/// transcripts whose codings or attributes have changed since: a project shares what did not
/// change, so that is one comparison each. Safe to use from any thread.
final class ProgressTally {

  /// @param moments when the person at work here first coded each turn that is coded
  private record Counted(
      TranscriptSummary transcript,
      Object codings,
      Object attributes,
      TranscriptRow row,
      long[] moments) {

    boolean isOf(TranscriptSummary transcript, Object codings, Object attributes) {
      return this.transcript == transcript
          && this.codings == codings
          && this.attributes == attributes;
    }
  }

  private final String coder;
  private Set<String> hidden = Set.of();
  private Map<String, Role> roles = Map.of();
  private Map<String, Counted> counted = Map.of();

  /// @param coder the person at work here, whose pace is told
  ProgressTally(String coder) {
    this.coder = coder;
  }

  /// @param hidden coders whose codings do not count
  synchronized Tally count(Catalogue catalogue, Project project, Set<String> hidden) {
    if (!hidden.equals(this.hidden) || !project.roles().equals(roles)) {
      this.hidden = hidden;
      this.roles = project.roles();
      counted = Map.of();
    }
    Map<String, Counted> now = HashMap.newHashMap(catalogue.transcripts().size());
    List<TranscriptRow> rows = new ArrayList<>(catalogue.transcripts().size());
    Pace pace = new Pace();
    for (TranscriptSummary transcript : catalogue.transcripts()) {
      Counted count = count(transcript, project, counted.get(transcript.id()));
      now.put(transcript.id(), count);
      rows.add(count.row());
      for (long moment : count.moments()) {
        pace.coded(moment);
      }
    }
    counted = now;
    return Tally.of(rows, pace);
  }

  private Counted count(TranscriptSummary transcript, Project project, @Nullable Counted before) {
    Object codings = project.codings().getOrDefault(transcript.id(), Map.of());
    Object attributes = project.attributes().getOrDefault(transcript.id(), Map.of());
    if (before != null && before.isOf(transcript, codings, attributes)) {
      return before;
    }
    List<Coding> counting =
        project.codingsOf(transcript.id()).stream()
            .filter(coding -> !hidden.contains(coding.coder()))
            .toList();
    BitSet toCode = toCode(transcript.outline(), project);
    long[] moments = moments(transcript.outline(), toCode, counting);
    long last =
        counting.stream()
            .filter(coding -> coding.coder().equals(coder))
            .mapToLong(coding -> coding.at().toEpochMilli())
            .max()
            .orElse(0);
    Progress progress = progress(transcript.outline(), toCode, counting);
    return new Counted(
        transcript,
        codings,
        attributes,
        TranscriptRow.of(transcript, project, progress, last),
        moments);
  }

  private static BitSet toCode(TurnOutline outline, Project project) {
    BitSet participant = new BitSet();
    for (int turn = 1; turn <= outline.turns(); turn++) {
      Role role = project.role(outline.speaker(turn), outline.role(turn));
      participant.set(turn, role == Role.PARTICIPANT && !outline.range(turn).isEmpty());
    }
    return participant;
  }

  private static Progress progress(TurnOutline outline, BitSet toCode, List<Coding> codings) {
    BitSet coded = new BitSet();
    for (Coding coding : codings) {
      outline
          .covered(coding.range())
          .ifPresent(turns -> coded.set(turns.first(), turns.last() + 1));
    }
    coded.and(toCode);
    return new Progress(coded.cardinality(), toCode.cardinality());
  }

  private long[] moments(TurnOutline outline, BitSet toCode, List<Coding> codings) {
    long[] first = new long[outline.turns() + 1];
    Arrays.fill(first, Long.MAX_VALUE);
    for (Coding coding : codings) {
      if (coding.coder().equals(coder)) {
        outline
            .covered(coding.range())
            .ifPresent(
                turns -> {
                  for (int turn = turns.first(); turn <= turns.last(); turn++) {
                    first[turn] = Math.min(first[turn], coding.at().toEpochMilli());
                  }
                });
      }
    }
    return toCode.stream()
        .mapToLong(turn -> first[turn])
        .filter(moment -> moment != Long.MAX_VALUE)
        .distinct()
        .toArray();
  }
}
