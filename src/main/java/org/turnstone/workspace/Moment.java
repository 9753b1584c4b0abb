package org.turnstone.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.turnstone.edit.History;
import org.turnstone.edit.Persistent;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.workspace.PlaceFinder.Looked;

/// An open project at one moment: its transcripts, and the coding work as it stands in these very
/// readings of them. The next moment is made of the one before, and shares with it all that is the
/// same, so that it costs what changed and not what there is. Immutable.
///
/// @param catalogue of a transcript that was read in another way since, what it was until codings
///     were looked for in the new reading
/// @param written what the journals say
/// @param seen the same with every coding where its words stand in the catalogued readings
/// @param lost the codings whose words are not there, by transcript
record Moment(
    Catalogue catalogue,
    Project written,
    Placement placement,
    Project seen,
    PMap<String, List<Coding>> lost,
    History history) {

  /// The first one: nothing is laid over what the journals say yet.
  static Moment of(Catalogue catalogue, Project written, History history) {
    return new Moment(catalogue, written, Placement.NONE, written, HashTreePMap.empty(), history);
  }

  /// The same transcripts with other work.
  ///
  /// @param touched transcripts with other codings, or others in another place
  Moment with(Project written, Placement placement, History history, Collection<String> touched) {
    Project laid = written;
    PMap<String, List<Coding>> without = HashTreePMap.empty();
    if (placement.movesAny()) {
      PMap<String, Map<CodingId, Coding>> codings = Persistent.map(seen.codings());
      without = lost;
      for (String id : touched) {
        codings = with(codings, id, placement.over(written, id, codings.get(id)));
        without = without(without, id, placement.unplaced(written, id));
      }
      boolean same = written == this.written && codings == seen.codings();
      laid = same ? seen : written.withCodings(codings);
    }
    return new Moment(catalogue, written, placement, laid, without, history);
  }

  private static PMap<String, Map<CodingId, Coding>> with(
      PMap<String, Map<CodingId, Coding>> codings,
      String transcript,
      @Nullable Map<CodingId, Coding> placed) {
    if (placed == codings.get(transcript)) {
      return codings;
    }
    return placed == null || placed.isEmpty()
        ? codings.minus(transcript)
        : codings.plus(transcript, placed);
  }

  private static PMap<String, List<Coding>> without(
      PMap<String, List<Coding>> lost, String transcript, List<Coding> unplaced) {
    if (unplaced.isEmpty()) {
      return lost.minus(transcript);
    }
    return unplaced.equals(lost.get(transcript)) ? lost : lost.plus(transcript, unplaced);
  }

  /// The same work in other transcripts, in which codings stand as they do here.
  Moment with(Catalogue others) {
    return others == catalogue ? this : new Moment(others, written, placement, seen, lost, history);
  }

  /// The same work where it was found, in the readings in which it was looked for.
  ///
  /// @param looked by transcript
  Moment placed(Map<String, Looked> looked) {
    if (looked.isEmpty()) {
      return this;
    }
    Placement placed = placement;
    for (Map.Entry<String, Looked> each : looked.entrySet()) {
      placed = placed.with(each.getKey(), each.getValue().look());
    }
    return with(catalogueWith(looked)).with(written, placed, history, looked.keySet());
  }

  /// The same, with codings in some transcripts that were not all looked for.
  Moment withUnknown(Collection<String> transcripts) {
    Placement known = placement;
    for (String id : transcripts) {
      known = known.withUnknown(id);
    }
    return known == placement ? this : new Moment(catalogue, written, known, seen, lost, history);
  }

  private Catalogue catalogueWith(Map<String, Looked> looked) {
    boolean same =
        looked.entrySet().stream()
            .allMatch(each -> reading(each.getKey()) == each.getValue().reading().orElse(null));
    if (same) {
      return catalogue;
    }
    return new Catalogue(
        catalogue.transcripts().stream()
            .map(
                known ->
                    Optional.ofNullable(looked.get(known.id()))
                        .map(Looked::reading)
                        .orElse(Optional.of(known)))
            .flatMap(Optional::stream)
            .toList());
  }

  private @Nullable TranscriptSummary reading(String transcript) {
    return catalogue.byId().get(transcript);
  }

  /// The codings that have no place.
  List<Coding> unplaced() {
    return lost.values().stream().flatMap(List::stream).toList();
  }
}
