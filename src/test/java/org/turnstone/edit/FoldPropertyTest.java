package org.turnstone.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;

/// What must hold whatever people do. Each seed is another story.
class FoldPropertyTest {

  private static final int STORIES = 150;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anActionAndItsInverseLeaveTheProjectAsItWas(long first) {
    for (long seed = first * STORIES; seed < (first + 1) * STORIES; seed++) {
      RandomWork ana = new RandomWork(new Random(seed), "Ana", "Ana");
      Project project = Project.EMPTY;
      for (int clock = 1; clock <= 40; clock++) {
        Action action = ana.next(project, clock);
        Project after = Fold.apply(project, action);
        Project back = Fold.apply(after, undo(action, clock + 1));
        assertEquals(shown(project), shown(back), "seed " + seed + ", " + action);
        assertEquals(shown(after), shown(Fold.apply(back, redo(action))), "seed " + seed);
        project = after;
      }
      assertEquals(List.of(), project.conflicts(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void undoingEverythingLeavesNothing(long seed) {
    RandomWork ana = new RandomWork(new Random(seed), "Ana", "Ana");
    Project project = Project.EMPTY;
    History history = History.EMPTY;
    for (int clock = 1; clock <= 200; clock++) {
      Action action = ana.next(project, clock);
      project = Fold.apply(project, action);
      history = history.with(action);
    }
    while (history.undoable("Ana").isPresent()) {
      Action undo = undo(history.undoable("Ana").get(), 1000);
      project = Fold.apply(project, undo);
      history = history.with(undo);
    }
    assertEquals(shown(Project.EMPTY), shown(project), "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noCodingIsLostThatNobodyTookOff(long first) {
    for (long seed = first * STORIES; seed < (first + 1) * STORIES; seed++) {
      List<Action> actions = twoPeople(new Random(seed), 60);
      Project project = Fold.of(actions);
      Set<CodingId> expected = new HashSet<>();
      Set<CodingId> takenOff = new HashSet<>();
      for (Action action : actions) {
        for (Edit edit : action.edits()) {
          switch (edit) {
            case Edit.CodingAdded(Coding coding) -> expected.add(coding.id());
            case Edit.CodingRemoved(Coding coding) -> takenOff.add(coding.id());
            default -> {}
          }
        }
      }
      expected.removeAll(takenOff);
      Set<CodingId> there = new HashSet<>();
      project.allCodings().forEach(coding -> there.add(coding.id()));
      expected.removeAll(there);
      assertEquals(Set.of(), expected, "seed " + seed);
      assertTrue(
          project.allCodings().allMatch(c -> project.codebook().find(c.code()).isPresent()),
          "a coding without a code, seed " + seed);
      assertTrue(
          project.removed().keySet().stream().noneMatch(project.codebook().codes()::containsKey),
          "a code both there and removed, seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void foldingAtOnceOrOneByOneOrWithDuplicatesIsTheSame(long seed) {
    List<Action> actions = twoPeople(new Random(seed), 100);
    Project oneByOne = Project.EMPTY;
    List<Action> twice = new ArrayList<>();
    for (Action action : actions) {
      oneByOne = Fold.apply(oneByOne, action);
      twice.add(action);
      twice.add(action);
    }
    twice.addAll(actions);
    assertEquals(Fold.of(actions), oneByOne, "seed " + seed);
    assertEquals(Fold.of(actions), Fold.of(twice), "seed " + seed);
  }

  /// Ana and Ben work apart, undo now and then, and exchange their journals now and then.
  private static List<Action> twoPeople(Random random, int rounds) {
    List<RandomWork> people =
        List.of(new RandomWork(random, "Ana", "Ana"), new RandomWork(random, "Ben", "Ben"));
    List<List<Action>> seen = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < rounds; i++) {
      int who = random.nextInt(2);
      List<Action> mine = seen.get(who);
      long clock = mine.stream().mapToLong(Action::clock).max().orElse(0) + 1;
      History history = History.of(mine);
      String name = who == 0 ? "Ana" : "Ben";
      mine.add(
          random.nextInt(5) == 0 && history.undoable(name).isPresent()
              ? undo(history.undoable(name).get(), clock)
              : people.get(who).next(Fold.of(mine), clock));
      if (random.nextInt(6) == 0) {
        merge(mine, seen.get(1 - who));
      }
    }
    List<Action> all = new ArrayList<>(seen.get(0));
    merge(all, seen.get(1));
    return all;
  }

  private static void merge(List<Action> actions, List<Action> others) {
    others.stream().filter(action -> !actions.contains(action)).toList().forEach(actions::add);
    actions.sort(Comparator.comparingLong(Action::clock).thenComparing(Action::coder));
  }

  private static Action undo(Action action, long clock) {
    return action.undo("undo-" + action.id() + clock, clock, Instant.EPOCH, action.coder());
  }

  private static Action redo(Action action) {
    return undo(undo(action, 1000), 1001);
  }

  /// All but what is kept of removed things for work that may arrive.
  private static Project shown(Project project) {
    return new Project(
        project.codebook(),
        Map.of(),
        project.codings(),
        project.memos(),
        project.roles(),
        project.attributes(),
        project.conflicts(),
        Map.of(),
        project.rejections(),
        project.searches(),
        project.naming(),
        project.readings());
  }
}
