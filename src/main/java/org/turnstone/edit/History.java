package org.turnstone.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcollections.ConsPStack;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PStack;

/// What was done, and what of it each person can undo and redo. All of it follows from the actions
/// alone, so it is the same after a restart. Immutable; one more action makes another history that
/// shares the rest.
public final class History {

  public static final History EMPTY =
      new History(ConsPStack.empty(), HashTreePMap.empty(), HashTreePSet.empty());

  private final PStack<Action> latestFirst;
  private final PMap<String, Standing> standings;
  private final PSet<String> coders;

  private History(
      PStack<Action> latestFirst, PMap<String, Standing> standings, PSet<String> coders) {
    this.latestFirst = latestFirst;
    this.standings = standings;
    this.coders = coders;
  }

  /// @param inOrder each action once
  public static History of(Iterable<Action> inOrder) {
    History history = EMPTY;
    for (Action action : inOrder) {
      history = history.with(action);
    }
    return history;
  }

  /// This history and one more action, which comes after all others.
  public History with(Action action) {
    return new History(latestFirst.plus(action), standings(action), coders.plus(action.coder()));
  }

  /// Every action, the first one first. Made anew at each call.
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>(latestFirst);
    Collections.reverse(actions);
    return Collections.unmodifiableList(actions);
  }

  /// Every action, the last one first. Meant to be run through: reaching into its middle is slow.
  public List<Action> latestFirst() {
    return latestFirst;
  }

  /// Everyone who did something.
  public Set<String> coders() {
    return coders;
  }

  /// The last thing this person did (or redid) that still stands.
  public Optional<Action> undoable(String coder) {
    return standing(coder).done().stream().filter(Action::canBeUndone).findFirst();
  }

  /// The undo that this person would take back with redo: the last one, unless something new was
  /// done after it.
  public Optional<Action> redoable(String coder) {
    return standing(coder).undone().stream().findFirst();
  }

  private Standing standing(String coder) {
    return standings.getOrDefault(coder, Standing.NOTHING);
  }

  /// An action can be undone by another person, or twice on two computers; it then leaves the
  /// stack of the person who did it, once.
  private PMap<String, Standing> standings(Action action) {
    String coder = action.coder();
    if (action.undoes().isEmpty()) {
      return standings.plus(coder, standing(coder).done(action));
    }
    String undone = action.undoes().get();
    return owner(coder, undone)
        .map(owner -> standings.plus(owner, standing(owner).toggled(undone, action)))
        .orElse(standings);
  }

  private Optional<String> owner(String likely, String id) {
    if (standing(likely).holds(id)) {
      return Optional.of(likely);
    }
    return standings.entrySet().stream()
        .filter(entry -> entry.getValue().holds(id))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// What stands of one person's actions, and the undos that can be taken back; latest first.
  private record Standing(PStack<Action> done, PStack<Action> undone) {

    static final Standing NOTHING = new Standing(ConsPStack.empty(), ConsPStack.empty());

    Standing done(Action action) {
      return new Standing(done.plus(action), ConsPStack.empty());
    }

    boolean holds(String id) {
      return find(done, id).or(() -> find(undone, id)).isPresent();
    }

    Standing toggled(String id, Action undo) {
      Optional<Action> wasDone = find(done, id);
      return wasDone.isPresent()
          ? new Standing(done.minus(wasDone.get()), undone.plus(undo))
          : new Standing(done.plus(undo), undone.minus(find(undone, id).orElseThrow()));
    }

    private static Optional<Action> find(PStack<Action> stack, String id) {
      return stack.stream().filter(action -> action.id().equals(id)).findFirst();
    }
  }
}
