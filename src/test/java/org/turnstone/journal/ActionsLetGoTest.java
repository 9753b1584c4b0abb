package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.edit.History;
import org.turnstone.edit.RandomWork;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;

/// Actions are let go when it is known what they came to. Nothing may be lost by that, from the
/// first moment on, whatever happens to the files.
class ActionsLetGoTest {

  @TempDir Path home;
  private final Random random = new Random(17);
  private Path folder;
  private List<Action> all;

  @BeforeEach
  void writeSome() throws IOException {
    folder = Files.createDirectory(home.resolve("interviews"));
    for (String coder : List.of("Ana", "Ben")) {
      RandomWork work = new RandomWork(random, coder, coder);
      try (ProjectJournal journal = ProjectJournal.open(folder, coder, "1")) {
        Project project = Fold.ofEach(journal.actions());
        for (int i = 0; i < 40; i++) {
          Action action =
              i == 20
                  ? many(coder, project, journal.nextClock())
                  : work.next(project, journal.nextClock());
          journal.append(action);
          project = Fold.apply(project, action);
        }
      }
    }
    try (ProjectJournal journal = ProjectJournal.open(folder, "Ana", "1")) {
      all = journal.actions();
    }
  }

  /// So many edits are packed while they are not needed.
  private static Action many(String coder, Project project, long clock) {
    List<Edit> edits = new ArrayList<>();
    String before = project.memo(new MemoTarget.OnProject());
    for (int i = 0; i < 150; i++) {
      String after = "thought " + i + " of " + coder;
      edits.add(new Edit.MemoSet(new MemoTarget.OnProject(), before, after));
      before = after;
    }
    return new Action(
        "many of " + coder, clock, Instant.EPOCH, coder, "Did", edits, Optional.empty());
  }

  /// @param kept whether the cache can be written, so that they are in it soon
  private ProjectJournal open(boolean kept) throws IOException {
    Path cache = home.resolve("cache" + random.nextInt());
    if (!kept) {
      Files.createFile(cache);
    }
    return ProjectJournal.open(folder, "Ana", "1", _ -> Optional.of(cache));
  }

  private Path journal(String name) {
    return folder.resolve(".turnstone/journal/" + name + ".jsonl");
  }

  private static Action of(String coder, String id, long clock, Action like) {
    return new Action(id, clock, Instant.EPOCH, coder, "Did", like.edits(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theyAreThereWhenSomeoneAsks(boolean kept) throws IOException {
    try (ProjectJournal journal = open(kept)) {
      Folded folded = journal.folded();
      History history = History.of(all);
      for (String coder : List.of("Ana", "Ben")) {
        assertEquals(history.undoable(coder), folded.history().undoable(coder));
      }
      assertEquals(all, folded.history().actions());
      assertEquals(all, journal.actions());
      assertEquals(Fold.ofEach(all), folded.project());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theOwnJournalIsPutRightFromTheFirstMomentOn(boolean kept) throws IOException {
    List<String> lines = Files.readAllLines(journal("ana~1"));
    for (int left : List.of(0, 1, 20, 39)) {
      Action added;
      try (ProjectJournal journal = open(kept)) {
        journal.folded();
        Files.write(journal("ana~1"), lines.subList(0, left));
        added = of("Ana", "added" + left, journal.nextClock(), all.getFirst());
        journal.append(added).join();
        List<Action> expected = new ArrayList<>(all);
        expected.add(added);
        assertEquals(expected, journal.actions());
      }
      List<String> now = Files.readAllLines(journal("ana~1"));
      assertEquals(lines.size() + 1, now.size());
      assertTrue(now.containsAll(lines));
      Files.write(journal("ana~1"), lines);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theOwnJournalIsNotWrittenTwiceWhenItOnlyGrew(boolean kept) throws IOException {
    List<String> lines = Files.readAllLines(journal("ana~1"));
    try (ProjectJournal journal = open(kept)) {
      journal.folded();
      Action other = of("Ana", "from elsewhere", 1_000, all.getFirst());
      Files.write(journal("ana~1"), ActionLine.write(other), StandardOpenOption.APPEND);
      journal.refresh();
      Action added = of("Ana", "added", journal.nextClock(), all.getFirst());
      journal.append(added).join();
      List<Action> expected = new ArrayList<>(all);
      expected.addAll(List.of(other, added));
      assertEquals(expected, journal.actions());
    }
    assertEquals(lines.size() + 2, Files.readAllLines(journal("ana~1")).size());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatArrivesIsPutInItsPlace(boolean kept) throws IOException {
    for (long clock : List.of(1L, 20L, 5_000L)) {
      byte[] before = Files.readAllBytes(journal("ben~1"));
      try (ProjectJournal journal = open(kept)) {
        Project was = journal.folded().project();
        Action arrived = of("Ben", "arrived" + clock, clock, all.getLast());
        Files.write(journal("ben~1"), ActionLine.write(arrived), StandardOpenOption.APPEND);
        Gained gained = journal.refresh();
        assertEquals(List.of(arrived), gained.actions());
        assertEquals(clock > 1_000, gained.last());
        assertEquals(all.size() + 1, journal.actions().size());
        assertEquals(Fold.ofEach(journal.actions()), journal.folded().project());
        if (gained.last()) {
          assertEquals(Fold.after(was, gained.actions()), journal.folded().project());
        }
      }
      Files.write(journal("ben~1"), before);
    }
  }
}
