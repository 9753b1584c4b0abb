package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turnstone.edit.Edit;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Rejection;
import org.turnstone.model.RejectionId;

/// What was decided in one go through hits. All of it can be taken back as one action, also when
/// parts of it were undone or changed since. For one thread.
public final class TriageBatch {

  private final Set<CodingId> made = new HashSet<>();
  private final Map<CodingId, Coding> takenOff = new LinkedHashMap<>();
  private final Set<RejectionId> rejected = new HashSet<>();
  private final Map<RejectionId, Rejection> takenBack = new LinkedHashMap<>();

  /// Adds what was done by some edits of [Triage].
  public void add(List<Edit> edits) {
    for (Edit edit : edits) {
      switch (edit) {
        case Edit.CodingAdded(Coding coding) -> made.add(coding.id());
        case Edit.CodingRemoved(Coding coding) -> {
          if (!made.contains(coding.id())) {
            takenOff.put(coding.id(), coding);
          }
        }
        case Edit.RejectionAdded(Rejection rejection) -> rejected.add(rejection.id());
        case Edit.RejectionRemoved(Rejection rejection) -> {
          if (!rejected.contains(rejection.id())) {
            takenBack.put(rejection.id(), rejection);
          }
        }
        default -> throw new IllegalArgumentException("no edit of a triage: " + edit.getClass());
      }
    }
  }

  /// The edits that bring back what was before; empty when nothing of the batch stands any more.
  ///
  /// @param code for which it was decided
  public List<Edit> undo(Project project, CodeId code) {
    List<Edit> edits = new ArrayList<>();
    project
        .allCodings()
        .filter(coding -> made.contains(coding.id()))
        .map(Edit.CodingRemoved::new)
        .forEach(edits::add);
    takenOff.values().stream()
        .filter(coding -> project.coding(coding.transcript(), coding.id()).isEmpty())
        .map(Edit.CodingAdded::new)
        .forEach(edits::add);
    Set<RejectionId> standing = new HashSet<>();
    for (Rejection rejection : project.rejectionsOf(code)) {
      standing.add(rejection.id());
      if (rejected.contains(rejection.id())) {
        edits.add(new Edit.RejectionRemoved(rejection));
      }
    }
    takenBack.values().stream()
        .filter(rejection -> !standing.contains(rejection.id()))
        .map(Edit.RejectionAdded::new)
        .forEach(edits::add);
    return edits;
  }
}
