package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.turnstone.edit.Persistent;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.placing.QuotationFinder;

/// A project with every coding where its words stand today. Journals say where the words stood when
/// they were coded; files can have been corrected since, differently on two computers. So places
/// are found anew from the words, and never written back.
///
/// @param project with the codings that have a place
/// @param unplaced the others
record Placement(Project project, List<Unplaced> unplaced) {

  /// Places the codings of one transcript anew; those of the others stay.
  ///
  /// @param folded the project as the journals give it
  Placement with(Project folded, String transcript, Optional<String> text) {
    List<Unplaced> lost = new ArrayList<>(unplaced);
    lost.removeIf(other -> other.coding().transcript().equals(transcript));
    PMap<CodingId, Coding> found = HashTreePMap.empty();
    for (Coding coding : folded.codingsOf(transcript)) {
      Optional<Quotation> place =
          text.flatMap(words -> QuotationFinder.find(coding.quotation(), words));
      if (place.isPresent()) {
        found = found.plus(coding.id(), coding.withQuotation(place.get()));
      } else {
        lost.add(new Unplaced(coding, reason(coding, text.isPresent())));
      }
    }
    return new Placement(withCodings(project, transcript, found), List.copyOf(lost));
  }

  private static String reason(Coding coding, boolean transcriptThere) {
    return transcriptThere
        ? "The words of a coding by "
            + coding.coder()
            + " were not found again in "
            + coding.transcript()
            + ". It is kept and waits to be placed."
        : coding.transcript()
            + " is not in the folder. A coding by "
            + coding.coder()
            + " waits for it.";
  }

  private static Project withCodings(
      Project project, String transcript, PMap<CodingId, Coding> codings) {
    PMap<String, Map<CodingId, Coding>> all = Persistent.map(project.codings());
    return new Project(
        project.codebook(),
        project.removed(),
        codings.isEmpty() ? all.minus(transcript) : all.plus(transcript, codings),
        project.memos(),
        project.roles(),
        project.attributes(),
        project.conflicts(),
        project.removedCodings());
  }
}
