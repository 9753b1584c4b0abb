package org.turnstone.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one person did at once: the smallest thing that is undone, and one line of a journal.
///
/// @param id unique; an action that arrives twice counts once
/// @param clock Lamport clock: greater than that of every action its author had seen
/// @param at when it was done, by the clock of that computer; only for people to read
/// @param coder name of the person
/// @param label a sentence for the history: "Tagged turn 6 of creativity_0049 with brainstorming"
/// @param edits in the order in which they were made
/// @param undoes id of the action that this one takes back, if it does
public record Action(
    String id,
    long clock,
    Instant at,
    String coder,
    String label,
    List<Edit> edits,
    Optional<String> undoes) {

  private static final String UNDID = "Undid: ";
  private static final String REDID = "Redid: ";

  public Action {
    edits = List.copyOf(edits);
  }

  /// Whether all of it can be taken back: not what a newer Turnstone wrote.
  public boolean canBeUndone() {
    return edits.stream().noneMatch(Edit.Unknown.class::isInstance);
  }

  /// The action that takes this one back: the inverse edits, last first. Taking back an undo is a
  /// redo.
  ///
  /// @throws IllegalStateException when it cannot be undone
  public Action undo(String id, long clock, Instant at, String coder) {
    if (!canBeUndone()) {
      throw new IllegalStateException("holds edits of a newer version");
    }
    List<Edit> inverses = edits.reversed().stream().map(Edit::inverse).toList();
    return new Action(id, clock, at, coder, undoLabel(), inverses, Optional.of(this.id));
  }

  private String undoLabel() {
    if (undoes.isPresent() && label.startsWith(UNDID)) {
      return REDID + label.substring(UNDID.length());
    }
    boolean redone = undoes.isPresent() && label.startsWith(REDID);
    return UNDID + (redone ? label.substring(REDID.length()) : label);
  }
}
