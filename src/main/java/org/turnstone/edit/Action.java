package org.turnstone.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one person did at once: the smallest thing that is undone, and one line of a journal.
///
/// @param id unique; an action that arrives twice counts once
/// @param clock Lamport clock: greater than that of every action its author had seen
/// @param at when it was done, by the clock of that computer; only for people to read
/// @param coder name of the person
/// @param label a sentence for the history: "Tagged turn 6 of creativity_0049 with brainstorming"
/// @param edits in the order in which they were made
/// @param undoes id of the action that this one takes back, if it does
/// @param takesBack ids of the actions that this one takes back all at once, the last one first;
///     undoing it brings all of them back
public record Action(
    String id,
    long clock,
    Instant at,
    String coder,
    String label,
    List<Edit> edits,
    Optional<String> undoes,
    List<String> takesBack) {

  private static final String UNDID = "Undid: ";
  private static final String REDID = "Redid: ";

  public Action {
    edits = edits instanceof LateEdits ? edits : List.copyOf(edits);
    takesBack = List.copyOf(takesBack);
  }

  public Action(
      String id,
      long clock,
      Instant at,
      String coder,
      String label,
      List<Edit> edits,
      Optional<String> undoes) {
    this(id, clock, at, coder, label, edits, undoes, List.of());
  }

  /// The same action; the edits are the same ones, in another list.
  public Action withEdits(List<Edit> same) {
    return new Action(id, clock, at, coder, label, same, undoes, takesBack);
  }

  /// Whether it takes back something that was done before.
  public boolean isUndo() {
    return undoes.isPresent() || !takesBack.isEmpty();
  }

  /// Whether all of it can be taken back: not what a newer Turnstone wrote.
  public boolean canBeUndone() {
    return edits instanceof LateEdits || edits.stream().noneMatch(Edit.Unknown.class::isInstance);
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

  /// The action that takes back several at once.
  ///
  /// @param actions the last one first
  /// @throws IllegalStateException when one of them cannot be undone
  public static Action takingBack(
      List<Action> actions, String id, long clock, Instant at, String coder, String label) {
    List<Edit> inverses = new ArrayList<>();
    for (Action action : actions) {
      inverses.addAll(action.undo(id, clock, at, coder).edits());
    }
    List<String> ids = actions.stream().map(Action::id).toList();
    return new Action(id, clock, at, coder, label, inverses, Optional.empty(), ids);
  }

  /// Asks for the edits last: some have to be made for that.
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Action that
            && id.equals(that.id)
            && clock == that.clock
            && at.equals(that.at)
            && coder.equals(that.coder)
            && label.equals(that.label)
            && undoes.equals(that.undoes)
            && takesBack.equals(that.takesBack)
            && edits.equals(that.edits);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  private String undoLabel() {
    if (undoes.isPresent() && label.startsWith(UNDID)) {
      return REDID + label.substring(UNDID.length());
    }
    boolean redone = undoes.isPresent() && label.startsWith(REDID);
    return UNDID + (redone ? label.substring(REDID.length()) : label);
  }
}
