package org.turnstone.ui.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;

/// Counts how far each transcript is coded. Remembers the last count, and counts again only the
/// transcripts whose codings or attributes have changed since: a project shares what did not
/// change, so that is one comparison each. Safe to use from one thread at a time.
///
/// Roles are those read from the files, since a catalogue does not hold the speakers of turns.
public final class ProgressTally {

  private record Counted(
      TranscriptSummary transcript, Object codings, Object attributes, TranscriptRow row) {}

  private Map<String, Counted> counted = Map.of();

  /// The rows of all transcripts, in the order of the catalogue.
  public synchronized List<TranscriptRow> rows(Catalogue catalogue, Project project) {
    Map<String, Counted> now = HashMap.newHashMap(catalogue.transcripts().size());
    List<TranscriptRow> rows = new ArrayList<>(catalogue.transcripts().size());
    for (TranscriptSummary transcript : catalogue.transcripts()) {
      Counted count = count(transcript, project);
      now.put(transcript.id(), count);
      rows.add(count.row());
    }
    counted = now;
    return rows;
  }

  private Counted count(TranscriptSummary transcript, Project project) {
    Object codings = project.codings().getOrDefault(transcript.id(), Map.of());
    Object attributes = project.attributes().getOrDefault(transcript.id(), Map.of());
    Counted before = counted.get(transcript.id());
    if (before != null
        && before.transcript() == transcript
        && before.codings() == codings
        && before.attributes() == attributes) {
      return before;
    }
    Progress progress = progress(transcript.outline(), project.codingsOf(transcript.id()));
    return new Counted(
        transcript, codings, attributes, TranscriptRow.of(transcript, project, progress));
  }

  static Progress progress(TurnOutline outline, Collection<Coding> codings) {
    BitSet participant = new BitSet();
    for (int turn = 1; turn <= outline.turns(); turn++) {
      participant.set(
          turn, outline.role(turn) == Role.PARTICIPANT && !outline.range(turn).isEmpty());
    }
    BitSet coded = new BitSet();
    for (Coding coding : codings) {
      outline
          .covered(coding.range())
          .ifPresent(turns -> coded.set(turns.first(), turns.last() + 1));
    }
    coded.and(participant);
    return new Progress(coded.cardinality(), participant.cardinality());
  }
}
