package org.turnstone.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PStack;

/// What was done, and what of it each person can undo and redo. All of it follows from the actions
/// alone, so it is the same after a restart. Immutable; one more action makes another history that
/// shares the rest.
///
/// Of the first actions it may be known only what each person did last. They are read when someone
/// asks for more than that, which [#knows] tells before. Safe from any thread.
public final class History {

  public static final History EMPTY =
      new History(
          Optional.empty(),
          ConsPStack.empty(),
          Optional.of(HashTreePMap.empty()),
          HashTreePSet.empty());

  private final Optional<Earlier> earlier;
  private final PStack<Action> latestFirst;

  /// Empty when only the earlier actions can tell.
  private final Optional<PMap<String, Standing>> standings;

  private final PSet<String> coders;

  /// All of it, once it was read.
  private volatile @Nullable History whole;

  /// What is known of one person's actions.
  ///
  /// @param done the last ones that stand, the last one first
  /// @param allDone whether these are all
  /// @param undone the last undos that can be taken back, the last one first
  /// @param allUndone whether these are all
  public record Known(List<Action> done, boolean allDone, List<Action> undone, boolean allUndone) {}

  private History(
      Optional<Earlier> earlier,
      PStack<Action> latestFirst,
      Optional<PMap<String, Standing>> standings,
      PSet<String> coders) {
    this.earlier = earlier;
    this.latestFirst = latestFirst;
    this.standings = standings;
    this.coders = coders;
  }

  /// @param inOrder each action once
  public static History of(Iterable<Action> inOrder) {
    return EMPTY.withAll(inOrder);
  }

  /// A history of which only this is known.
  ///
  /// @param known of everyone who did something
  /// @param inOrder reads all actions, each once
  public static History after(Map<String, Known> known, Supplier<List<Action>> inOrder) {
    PMap<String, Standing> standings = HashTreePMap.empty();
    for (Map.Entry<String, Known> each : known.entrySet()) {
      standings = standings.plus(each.getKey(), Standing.of(each.getValue()));
    }
    return new History(
        Optional.of(new Earlier(inOrder)),
        ConsPStack.empty(),
        Optional.of(standings),
        HashTreePSet.from(known.keySet()));
  }

  /// What is known of everyone, at most so many actions and edits of each, but always the last
  /// action, whatever its size: it is what can be undone, and would cost reading all others.
  public Map<String, Known> known(int actions, int edits) {
    Map<String, Known> known = new HashMap<>();
    PMap<String, Standing> all = standings.or(() -> whole().standings).orElseThrow();
    coders.forEach(coder -> known.put(coder, standing(all, coder).known(actions, edits)));
    return known;
  }

  /// This history and one more action, which comes after all others.
  public History with(Action action) {
    if (isRead()) {
      return whole().with(action);
    }
    return new History(
        earlier,
        latestFirst.plus(action),
        standings.flatMap(known -> standings(known, action)),
        coders.plus(action.coder()));
  }

  /// This history and more actions, which come after all others.
  public History withAll(Iterable<Action> inOrder) {
    History history = this;
    for (Action action : inOrder) {
      history = history.with(action);
    }
    return history;
  }

  private History whole() {
    if (earlier.isEmpty()) {
      return this;
    }
    History known = whole;
    if (known == null) {
      known = earlier.get().history().withAll(inOrder(latestFirst));
      whole = known;
    }
    return known;
  }

  /// Whether the first actions were read, by this history or by one that shares them.
  private boolean isRead() {
    return earlier.isPresent() && earlier.get().isRead();
  }

  /// Every action, the first one first. Made anew at each call. May read files.
  ///
  /// @throws java.io.UncheckedIOException when the first actions cannot be read
  public List<Action> actions() {
    return Collections.unmodifiableList(inOrder(whole().latestFirst));
  }

  private static List<Action> inOrder(PStack<Action> latestFirst) {
    List<Action> actions = new ArrayList<>(latestFirst);
    Collections.reverse(actions);
    return actions;
  }

  /// Every action, the last one first. Meant to be run through: reaching into its middle is slow.
  /// May read files and fail, as [#actions] does.
  public List<Action> latestFirst() {
    return whole().latestFirst;
  }

  /// Everyone who did something. Needs no reading.
  public Set<String> coders() {
    return coders;
  }

  /// Whether it is known without reading what a person can undo and redo.
  public boolean knows(String coder) {
    return isRead() || knowsUnread(coder);
  }

  private boolean knowsUnread(String coder) {
    return standings
        .map(all -> standing(all, coder))
        .filter(mine -> mine.allDone || mine.undoable().isPresent())
        .filter(mine -> mine.allUndone || !mine.undone.isEmpty())
        .isPresent();
  }

  /// The last thing this person did (or redid) that still stands. May read files and fail, as
  /// [#actions] does, unless this [#knows] the person.
  public Optional<Action> undoable(String coder) {
    return known(coder, mine -> mine.allDone || mine.undoable().isPresent()).undoable();
  }

  /// The undo that this person would take back with redo: the last one, unless something new was
  /// done after it. May read files and fail, as [#undoable] does.
  public Optional<Action> redoable(String coder) {
    return known(coder, mine -> mine.allUndone || !mine.undone.isEmpty()).undone.stream()
        .findFirst();
  }

  private Standing known(String coder, Predicate<Standing> suffices) {
    return standings
        .map(all -> standing(all, coder))
        .filter(suffices)
        .orElseGet(() -> standing(whole().standings.orElseThrow(), coder));
  }

  private static Standing standing(Map<String, Standing> standings, String coder) {
    return standings.getOrDefault(coder, Standing.NOTHING);
  }

  /// An action can be undone by another person, or twice on two computers; it then leaves the
  /// stack of the person who did it, once.
  ///
  /// @return empty when that is not known
  private static Optional<PMap<String, Standing>> standings(
      PMap<String, Standing> before, Action action) {
    String coder = action.coder();
    if (action.undoes().isEmpty()) {
      return Optional.of(before.plus(coder, standing(before, coder).done(action)));
    }
    String undone = action.undoes().get();
    Optional<String> owner = owner(before, coder, undone);
    if (owner.isEmpty()) {
      return before.values().stream().allMatch(Standing::isWhole)
          ? Optional.of(before)
          : Optional.empty();
    }
    Standing after = standing(before, owner.get()).toggled(undone, action);
    return Optional.of(before.plus(owner.get(), after));
  }

  private static Optional<String> owner(
      PMap<String, Standing> standings, String likely, String id) {
    if (standing(standings, likely).holds(id)) {
      return Optional.of(likely);
    }
    return standings.entrySet().stream()
        .filter(entry -> entry.getValue().holds(id))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Actions that are read when they are asked for, once.
  private static final class Earlier {

    private final Supplier<List<Action>> inOrder;
    private volatile @Nullable History history;

    Earlier(Supplier<List<Action>> inOrder) {
      this.inOrder = inOrder;
    }

    boolean isRead() {
      return history != null;
    }

    synchronized History history() {
      History read = history;
      if (read == null) {
        read = History.of(inOrder.get());
        history = read;
      }
      return read;
    }
  }

  /// What stands of one person's actions, and the undos that can be taken back; latest first.
  private record Standing(
      PStack<Action> done, boolean allDone, PStack<Action> undone, boolean allUndone) {

    static final Standing NOTHING =
        new Standing(ConsPStack.empty(), true, ConsPStack.empty(), true);

    static Standing of(Known known) {
      return new Standing(
          ConsPStack.from(known.done()),
          known.allDone(),
          ConsPStack.from(known.undone()),
          known.allUndone());
    }

    Known known(int actions, int edits) {
      List<Action> someDone = few(done, actions, edits);
      List<Action> someUndone = few(undone, actions, edits);
      return new Known(
          someDone,
          allDone && someDone.size() == done.size(),
          someUndone,
          allUndone && someUndone.size() == undone.size());
    }

    private static List<Action> few(PStack<Action> of, int actions, int edits) {
      List<Action> few = new ArrayList<>();
      int left = edits;
      for (Action action : of) {
        left -= action.edits().size();
        if (few.size() == actions || left < 0 && !few.isEmpty()) {
          break;
        }
        few.add(action);
      }
      return few;
    }

    boolean isWhole() {
      return allDone && allUndone;
    }

    Optional<Action> undoable() {
      return done.stream().filter(Action::canBeUndone).findFirst();
    }

    Standing done(Action action) {
      return new Standing(done.plus(action), allDone, ConsPStack.empty(), true);
    }

    boolean holds(String id) {
      return find(done, id).or(() -> find(undone, id)).isPresent();
    }

    Standing toggled(String id, Action undo) {
      Optional<Action> wasDone = find(done, id);
      return wasDone.isPresent()
          ? new Standing(done.minus(wasDone.get()), allDone, undone.plus(undo), allUndone)
          : new Standing(
              done.plus(undo), allDone, undone.minus(find(undone, id).orElseThrow()), allUndone);
    }

    private static Optional<Action> find(PStack<Action> stack, String id) {
      return stack.stream().filter(action -> action.id().equals(id)).findFirst();
    }
  }
}
