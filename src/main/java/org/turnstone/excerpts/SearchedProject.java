package org.turnstone.excerpts;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;
import org.turnstone.model.TranscriptSummary;

/// What is searched: a project at one moment.
///
/// @param project with every coding where its words stand today
/// @param unplaced codings whose words are not found
/// @param turns the turns that match a query, by transcript; may be slow
public record SearchedProject(
    Catalogue catalogue,
    Project project,
    List<Coding> unplaced,
    Function<String, Map<String, BitSet>> turns) {

  /// The value of an attribute: what the project says, else the file; empty for none.
  String attribute(TranscriptSummary transcript, String name) {
    Map<String, String> said = project.attributes().getOrDefault(transcript.id(), Map.of());
    return said.getOrDefault(name, transcript.attributes().getOrDefault(name, ""));
  }
}
