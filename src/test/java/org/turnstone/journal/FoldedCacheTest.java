package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Action;
import org.turnstone.edit.Fold;
import org.turnstone.edit.History;
import org.turnstone.edit.RandomWork;
import org.turnstone.model.Project;

/// What the journals came to is kept, and is always what they come to when they are folded anew.
class FoldedCacheTest {

  @TempDir Path home;
  private final Random random = new Random(31);
  private final Map<String, RandomWork> people = new HashMap<>();
  private Path folder;
  private Path cache;

  @BeforeEach
  void writeSome() throws IOException {
    folder = Files.createDirectory(home.resolve("interviews"));
    cache = home.resolve("cache");
    work(folder, "Ana", 60);
    work(folder, "Ben", 60);
    assertSameAsFoldedAnew();
  }

  @Test
  void whateverWasDoneComesToTheSame() throws IOException {
    for (int round = 0; round < 25; round++) {
      work(folder, "Ana", random.nextInt(round % 5 == 0 ? 40 : 4));
      work(folder, "Ben", random.nextInt(3));
      assertSameAsFoldedAnew();
    }
  }

  @Test
  void workThatWasDoneApartComesToTheSame() throws IOException {
    for (int round = 0; round < 6; round++) {
      Path elsewhere = Files.createDirectory(home.resolve("elsewhere" + round));
      copy(folder, elsewhere);
      work(folder, "Ana", random.nextInt(6));
      work(elsewhere, "Ben", random.nextInt(6));
      work(elsewhere, "Eva", random.nextInt(3));
      assertSameAsFoldedAnew();
      copy(elsewhere, folder);
      assertSameAsFoldedAnew();
    }
  }

  @Test
  void workThatArrivesWhileTheProjectIsOpenComesToTheSame() throws IOException {
    for (int round = 0; round < 6; round++) {
      Path elsewhere = Files.createDirectory(home.resolve("elsewhere" + round));
      copy(folder, elsewhere);
      try (ProjectJournal open = open(folder, "Ana")) {
        Project before = open.folded().project();
        work(elsewhere, "Ben", 1 + random.nextInt(6));
        boolean concurrent = random.nextBoolean();
        if (concurrent) {
          open.append(action(open, "Ana"));
        }
        copy(elsewhere.resolve(".turnstone/journal/ben~1.jsonl"), folder);
        Gained gained = open.refresh();
        assertTrue(concurrent || gained.last());
        Project expected = Fold.ofEach(open.actions());
        assertEquals(expected, open.folded().project());
        if (gained.last() && !concurrent) {
          assertEquals(expected, Fold.after(before, gained.actions()));
        }
      }
      assertSameAsFoldedAnew();
    }
  }

  @Test
  void journalsThatHaveNotGrownAreNotParsed() throws IOException {
    settle();
    assertSameAsFoldedAnew();
    Project before = withCache();
    Path own = journal("ana~1");
    FileTime modified = Files.getLastModifiedTime(own);
    Files.writeString(own, Files.readString(own).replace("\"id\"", "\"di\""));
    Files.setLastModifiedTime(own, modified);
    for (Path packed : List.of(cache.resolve("ana~1.jsonl"), cache.resolve("ben~1.jsonl"))) {
      Files.writeString(packed, "not packed");
    }
    assertEquals(before, withCache());
    assertTrue(before.allCodings().findAny().isPresent());
  }

  @Test
  void aJournalThatIsGoneOrOtherCountsNoMore() throws IOException {
    List<String> lines = Files.readAllLines(journal("ana~1"));
    Files.write(journal("ana~1"), lines.subList(0, 30));
    assertSameAsFoldedAnew();
    Files.write(journal("ana~1"), lines.subList(10, 60));
    assertSameAsFoldedAnew();
    Files.delete(journal("ben~1"));
    assertSameAsFoldedAnew();
    Files.write(journal("ana~1 (conflicted copy)"), lines);
    assertSameAsFoldedAnew();
  }

  @Test
  void damagedAndUnfinishedLinesStayWhatTheyAre() throws IOException {
    List<String> lines = Files.readAllLines(journal("ben~1"));
    lines.set(7, lines.get(7).substring(3));
    lines.set(9, lines.get(9).replace("\"type\":\"", "\"type\":\"new"));
    Files.write(journal("ben~1"), lines);
    assertSameAsFoldedAnew();
    Files.writeString(journal("ben~1"), String.join("\n", lines) + "\n{\"id\":");
    assertSameAsFoldedAnew();
    Files.writeString(journal("ben~1"), String.join("\n", lines));
    assertSameAsFoldedAnew();
  }

  @Test
  void whatTheOwnJournalCameToIsKeptThoughItsLastLineWasTorn() throws IOException {
    for (int round = 0; round < 3; round++) {
      Files.deleteIfExists(cache.resolve("folded"));
      Files.writeString(journal("ana~1"), "{\"id\":\"torn", StandardOpenOption.APPEND);
      withCache();
      assertTrue(Files.exists(cache.resolve("folded")));
      assertSameAsFoldedAnew();
      work(folder, "Ana", 2);
    }
  }

  @Test
  void aDamagedCacheCostsOnlyTime() throws IOException {
    Project expected = withCache();
    for (Path file : List.of(cache.resolve("folded"), cache.resolve("marks"))) {
      byte[] whole = Files.readAllBytes(file);
      for (int i = 0; i < 20; i++) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, damaged);
        assertEquals(expected, withCache());
        Files.write(file, Arrays.copyOf(whole, random.nextInt(whole.length)));
        assertEquals(expected, withCache());
      }
      Files.write(file, whole);
    }
    Files.delete(cache.resolve("ana~1.jsonl"));
    assertSameAsFoldedAnew();
  }

  @Test
  void theOwnJournalIsPutRightAlsoByWhatWasNotRead() throws IOException {
    List<String> lines = Files.readAllLines(journal("ana~1"));
    try (ProjectJournal open = open(folder, "Ana")) {
      Files.write(journal("ana~1"), lines.subList(0, 20));
      open.append(action(open, "Ana")).join();
    }
    List<String> after = Files.readAllLines(journal("ana~1"));
    assertEquals(lines.size() + 1, after.size());
    assertTrue(after.containsAll(lines));
  }

  @Test
  void theOwnJournalIsPutRightAlsoWhenSomeoneElseHasReadWhatReplacedIt() throws IOException {
    growTwice();
    List<String> lines = Files.readAllLines(journal("ana~1"));
    try (ProjectJournal open = open(folder, "Ana")) {
      Files.write(journal("ana~1"), lines.subList(0, 20));
      ProjectJournal.read(folder, "Ana", "1", _ -> Optional.of(cache)).close();
      open.append(action(open, "Ana")).join();
    }
    assertTrue(Files.readAllLines(journal("ana~1")).containsAll(lines));
    assertSameAsFoldedAnew();
  }

  @Test
  void withoutThePackedJournalsTheyAreReadThemselves() throws IOException {
    growTwice();
    List<String> lines = Files.readAllLines(journal("ana~1"));
    for (String name : List.of("ana~1.jsonl", "ben~1.jsonl")) {
      Files.delete(cache.resolve(name));
    }
    try (ProjectJournal open = open(folder, "Ana")) {
      Files.write(journal("ana~1"), lines.subList(0, 20));
      open.append(action(open, "Ana")).join();
    }
    assertTrue(Files.readAllLines(journal("ana~1")).containsAll(lines));
  }

  @Test
  void theOwnJournalIsPutRightByAllThatWasKeptSinceItWasReadWhole() throws IOException {
    growTwice();
    List<String> lines = Files.readAllLines(journal("ana~1"));
    for (int left : List.of(0, 30, 62, 65)) {
      try (ProjectJournal open = open(folder, "Ana")) {
        List<String> some = Files.readAllLines(journal("ana~1")).subList(0, left);
        if (left == 0) {
          Files.delete(journal("ana~1"));
        } else {
          Files.write(journal("ana~1"), some);
        }
        open.append(action(open, "Ana")).join();
      }
      assertTrue(Files.readAllLines(journal("ana~1")).containsAll(lines), left + " lines left");
      assertSameAsFoldedAnew();
    }
  }

  @Test
  void aJournalThatShrinksForAMomentHidesNothing() throws IOException {
    growTwice();
    byte[] all = Files.readAllBytes(journal("ben~1"));
    for (boolean kept : List.of(true, false)) {
      try (ProjectJournal open = open(folder, "Ana")) {
        Project before = open.folded().project();
        Files.write(journal("ben~1"), Files.readAllLines(journal("ben~1")).subList(0, 5));
        if (!kept) {
          Files.delete(cache.resolve("ben~1.jsonl"));
        }
        open.refresh();
        assertEquals(Fold.ofEach(open.actions()), open.folded().project());
        assertEquals(kept, before.equals(open.folded().project()));
        Files.write(journal("ben~1"), all);
        open.refresh();
        assertEquals(before, open.folded().project());
        assertEquals(Fold.ofEach(open.actions()), before);
      }
      assertSameAsFoldedAnew();
    }
  }

  @Test
  void whatCannotBeReadWhileOpeningIsThereAsSoonAsItCan() throws IOException {
    growTwice();
    settle();
    assertSameAsFoldedAnew();
    Path ben = journal("ben~1");
    byte[] all = Files.readAllBytes(ben);
    FileTime modified = Files.getLastModifiedTime(ben);
    Files.write(ben, new byte[all.length]);
    Files.setLastModifiedTime(ben, modified);
    Files.delete(cache.resolve("ben~1.jsonl"));
    Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    work(elsewhere, "Eva", 40);
    copy(elsewhere, folder);
    try (ProjectJournal open = open(folder, "Ana")) {
      assertEquals(Fold.ofEach(open.actions()), open.folded().project());
    }
    Files.write(ben, all);
    Files.setLastModifiedTime(ben, modified);
    assertSameAsFoldedAnew();
  }

  /// So that what is marked goes further than what was packed when the journals were read whole.
  private void growTwice() throws IOException {
    for (int i = 0; i < 2; i++) {
      work(folder, "Ana", 10);
      work(folder, "Ben", 10);
      assertSameAsFoldedAnew();
    }
  }

  private void assertSameAsFoldedAnew() throws IOException {
    try (ProjectJournal plain = ProjectJournal.read(folder, "Ana", "1", _ -> Optional.empty())) {
      List<Action> actions = plain.actions();
      History history = History.of(actions);
      long clock = plain.nextClock();
      for (int i = 0; i < 3; i++) {
        try (ProjectJournal quick =
            ProjectJournal.read(folder, "Ana", "1", _ -> Optional.of(cache))) {
          Folded folded = quick.folded();
          assertEquals(Fold.ofEach(actions), folded.project());
          assertEquals(new TreeSet<>(history.coders()), new TreeSet<>(folded.history().coders()));
          for (String coder : history.coders()) {
            assertEquals(history.undoable(coder), folded.history().undoable(coder));
            assertEquals(history.redoable(coder), folded.history().redoable(coder));
          }
          assertEquals(plain.problems(), quick.problems());
          assertEquals(clock, quick.nextClock());
          assertEquals(actions, folded.history().actions());
          assertEquals(actions, quick.actions());
        }
      }
    }
    assertTrue(Files.exists(cache.resolve("folded")));
  }

  private Project withCache() throws IOException {
    try (ProjectJournal journal = open(folder, "Ana")) {
      assertFalse(journal.folded().project().codings().isEmpty());
      return journal.folded().project();
    }
  }

  private ProjectJournal open(Path in, String coder) throws IOException {
    return ProjectJournal.open(in, coder, "1", _ -> Optional.of(cache));
  }

  private void work(Path in, String coder, int actions) throws IOException {
    try (ProjectJournal journal =
        ProjectJournal.open(
            in, coder, "1", _ -> in.equals(folder) ? Optional.of(cache) : Optional.empty())) {
      for (int i = 0; i < actions; i++) {
        journal.append(action(journal, coder));
      }
    }
  }

  private Action action(ProjectJournal journal, String coder) {
    Folded now = journal.folded();
    long clock = journal.nextClock();
    Optional<Action> undone =
        random.nextBoolean() ? now.history().undoable(coder) : now.history().redoable(coder);
    return undone.isPresent() && random.nextInt(4) == 0
        ? undone.get().undo(UUID.randomUUID().toString(), clock, Instant.EPOCH, coder)
        : people
            .computeIfAbsent(coder, name -> new RandomWork(random, name, name))
            .next(now.project(), clock);
  }

  private Path journal(String name) {
    return folder.resolve(".turnstone/journal/" + name + ".jsonl");
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isRegularFile(from)) {
      Path target = to.resolve(".turnstone/journal").resolve(from.getFileName());
      Files.createDirectories(target.getParent());
      Files.copy(from, target, StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    try (Stream<Path> journals = Files.list(from.resolve(".turnstone/journal"))) {
      for (Path journal : journals.toList()) {
        copy(journal, to);
      }
    }
  }

  /// As if all had been written a while ago.
  private void settle() throws IOException {
    for (String name : List.of("ana~1", "ben~1")) {
      FileTime then = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));
      Files.setLastModifiedTime(journal(name), then);
    }
  }
}
