package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.turnstone.edit.Edit;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;

/// Turns edits of the project that people see, with every coding where its words stand today, into
/// edits of the project that the journals have. An edit names what was there before, and folding
/// takes it for another person's change when that is not so.
record AsWritten(Moment moment) {

  List<Edit> of(List<Edit> seen) {
    Set<CodingId> named =
        seen.stream()
            .filter(Edit.CodingRemoved.class::isInstance)
            .map(edit -> ((Edit.CodingRemoved) edit).coding().id())
            .collect(Collectors.toSet());
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : seen) {
      switch (edit) {
        case Edit.CodingRemoved(Coding coding) ->
            edits.add(new Edit.CodingRemoved(coding.withQuotation(quotation(coding))));
        case Edit.CodingResized resized ->
            edits.add(
                new Edit.CodingResized(
                    resized.coding(), resized.transcript(), from(resized), resized.to()));
        case Edit.CodeRemoved removed -> {
          takeAlong(removed, named, edits);
          edits.add(removed);
        }
        default -> edits.add(edit);
      }
    }
    return edits;
  }

  /// Codings without a place are on no screen; they go with their code all the same.
  private void takeAlong(Edit.CodeRemoved removed, Set<CodingId> named, List<Edit> edits) {
    moment.unplaced().stream()
        .filter(coding -> coding.code().equals(removed.code().id()))
        .filter(coding -> !named.contains(coding.id()))
        .forEach(coding -> edits.add(new Edit.CodingRemoved(coding)));
  }

  private Quotation from(Edit.CodingResized resized) {
    return find(resized.transcript(), resized.coding())
        .map(Coding::quotation)
        .orElse(resized.from());
  }

  private Quotation quotation(Coding seen) {
    return find(seen.transcript(), seen.id()).map(Coding::quotation).orElse(seen.quotation());
  }

  private Optional<Coding> find(String transcript, CodingId id) {
    return moment.written().coding(transcript, id);
  }
}
