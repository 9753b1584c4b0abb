package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.LateEdits;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// A project is the same with a cache of its journals and without, whatever became of either.
class JournalCacheTest {

  private static final List<String> HARD =
      List.of("", "rent", "Müller", "😀 café", "\uD83D", "\uDE00x", "жить", "a\r\nb\0", "\"\\u12");

  @TempDir Path home;
  private final Random random = new Random(23);
  private Path folder;
  private Path own;
  private Path cache;
  private int made;

  @BeforeEach
  void writeSome() throws IOException {
    folder = Files.createDirectory(home.resolve("interviews"));
    cache = home.resolve("cache");
    own = folder.resolve(".turnstone/journal/ana~1.jsonl");
    work("Ana", 40);
    work("Ben", 40);
    assertSameWithCache();
  }

  @Test
  void whateverWasDoneIsReadAsItWas() throws IOException {
    for (int round = 0; round < 15; round++) {
      work("Ana", random.nextInt(30));
      work("Ben", random.nextInt(3));
      assertSameWithCache();
    }
  }

  @Test
  void theManyEditsOfAnActionAreMadeWhenTheyAreAskedFor() throws IOException {
    List<Edit> many = new ArrayList<>();
    while (many.size() < 2_000) {
      Edit edit = edit("Ana");
      if (!(edit instanceof Edit.Unknown)) {
        many.add(edit);
      }
    }
    Action big =
        new Action("big", 900, Instant.EPOCH, "Ana", "Did much", many, Optional.empty(), List.of());
    write(own, List.of(big));
    withCache();
    Action read = withCache().stream().filter(big::equals).findFirst().orElseThrow();
    assertInstanceOf(LateEdits.class, read.edits());
    Action undo = read.undo("undo", 901, Instant.EPOCH, "Ana");
    assertEquals(big.undo("undo", 901, Instant.EPOCH, "Ana"), undo);
    assertEquals(many.getLast(), read.edits().getLast());
    assertEquals(many, read.edits().stream().toList());
    assertSameWithCache();
  }

  @Test
  void anUnchangedJournalIsNotParsed() throws IOException {
    List<Action> before = withCache();
    settle(own);
    assertEquals(before, withCache());
    String text = Files.readString(own);
    FileTime modified = Files.getLastModifiedTime(own);
    Files.writeString(own, text.replace("\"label\":\"Did", "\"label\":\"Dad"));
    Files.setLastModifiedTime(own, modified);
    assertEquals(before, withCache());
  }

  @Test
  void aJournalThatGrewByOlderClocksIsInOrder() throws IOException {
    work("Ana", 30);
    assertSameWithCache();
    Path late = own.resolveSibling("eva~3.jsonl");
    List<Action> old = new ArrayList<>();
    for (int i = 1; i < 20; i++) {
      old.add(action("Eva", i));
    }
    write(late, old.subList(0, 9));
    assertSameWithCache();
    write(late, old.subList(9, old.size()));
    assertSameWithCache();
  }

  @Test
  void aRewrittenJournalIsReadAnew() throws IOException {
    List<String> lines = Files.readAllLines(own);
    Files.write(own, lines.subList(0, 25));
    assertSameWithCache();
    List<String> other = new ArrayList<>(lines);
    other.remove(3);
    Files.write(own, other);
    assertSameWithCache();
    List<String> longer = new ArrayList<>(lines);
    longer.set(5, longer.get(5).replace("Did", "Done"));
    longer.addAll(lines);
    Files.write(own, longer);
    assertSameWithCache();
    Files.delete(own);
    assertSameWithCache();
  }

  @Test
  void damagedAndTornLinesStayWhatTheyAre() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(own));
    lines.set(7, lines.get(7).substring(3));
    lines.add("");
    Files.write(own, lines);
    Path bens = own.resolveSibling("ben~1.jsonl");
    Files.writeString(bens, "{\"id\":\"torn", StandardOpenOption.APPEND);
    assertSameWithCache();
    Files.writeString(bens, "\",\"clock\":5", StandardOpenOption.APPEND);
    assertSameWithCache();
    Files.writeString(bens, "}\n", StandardOpenOption.APPEND);
    assertSameWithCache();
    Files.writeString(own, "\uFEFF" + Files.readString(own).replace("\n", "\r\n"));
    assertSameWithCache();
  }

  @Test
  void aDamagedOrOtherCacheIsMadeAnew() throws IOException {
    List<Action> expected = withCache();
    for (Path file : cached()) {
      byte[] whole = Files.readAllBytes(file);
      for (int i = 0; i < 20; i++) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, damaged);
        assertEquals(expected, withCache());
        Files.write(file, Arrays.copyOf(whole, random.nextInt(whole.length)));
        assertEquals(expected, withCache());
      }
      byte[] newer = whole.clone();
      newer[0]++;
      Files.write(file, newer);
      assertEquals(expected, withCache());
      assertEquals(whole.length, Files.size(file));
    }
  }

  @Test
  void aCacheThatCannotBeWrittenCostsOnlyTime() throws IOException {
    List<Action> expected = withCache();
    for (Path file : cached()) {
      Files.delete(file);
    }
    Files.delete(cache);
    Files.writeString(cache, "a file where a folder should be");
    assertEquals(expected, withCache());
  }

  @Test
  void aLineThatDiffersFromOursInAnyWayIsReadAsBefore() throws Exception {
    String usual = new String(ActionLine.write(action("Ana", 1)), StandardCharsets.UTF_8);
    for (String line :
        List.of(
            usual.replace("\"clock\":1,", ""),
            usual.replace("\"clock\":1", "\"clock\":1.5"),
            usual.replace("{\"id\"", "{\"new\":[{}],\"id\""),
            usual.replace("}]}", "}],\"undoes\":\"x\"}"),
            usual.replace("\"coder\"", "\"coder\":null,\"other\""),
            usual.strip() + " {}",
            usual.replace("\"words\":", "\"words\":1,\"words\":"))) {
      byte[] bytes = line.strip().getBytes(StandardCharsets.UTF_8);
      assertEquals(
          asRead(() -> ActionLine.read(bytes)),
          asRead(() -> new ActionParser(new Shared()).read(bytes, 0, bytes.length)));
    }
  }

  private interface Read {
    Action now() throws ActionLine.Damaged;
  }

  private static Object asRead(Read read) {
    try {
      return read.now();
    } catch (ActionLine.Damaged damaged) {
      return String.valueOf(damaged.getMessage());
    }
  }

  private void assertSameWithCache() throws IOException {
    try (ProjectJournal plain = ProjectJournal.read(folder, "Ana", "1", _ -> Optional.empty())) {
      long clock = plain.nextClock();
      for (int i = 0; i < 2; i++) {
        try (ProjectJournal quick =
            ProjectJournal.read(folder, "Ana", "1", _ -> Optional.of(cache))) {
          assertEquals(plain.actions(), quick.actions());
          assertEquals(plain.problems(), quick.problems());
          assertEquals(clock, quick.nextClock());
        }
      }
    }
  }

  private List<Action> withCache() throws IOException {
    try (ProjectJournal journal =
        ProjectJournal.open(folder, "Ana", "1", _ -> Optional.of(cache))) {
      return journal.actions();
    }
  }

  private List<Path> cached() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> found = files.toList();
      assertTrue(found.size() >= 2);
      return found;
    }
  }

  private void work(String coder, int actions) throws IOException {
    try (ProjectJournal journal =
        ProjectJournal.open(folder, coder, "1", _ -> Optional.of(cache))) {
      for (int i = 0; i < actions; i++) {
        journal.append(action(coder, journal.nextClock()));
      }
    }
  }

  private void write(Path journal, List<Action> actions) throws IOException {
    for (Action action : actions) {
      Files.write(
          journal, ActionLine.write(action), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private Action action(String coder, long clock) {
    List<Edit> edits = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      edits.add(edit(coder));
    }
    if (random.nextInt(10) == 0) {
      edits.addAll(many(coder));
    }
    String id = coder + ++made;
    boolean undo = random.nextInt(5) == 0;
    return new Action(
        random.nextBoolean() ? id : new UUID(made, -made).toString(),
        clock,
        Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
        coder,
        "Did " + hard(),
        edits,
        undo ? Optional.of(id + "x") : Optional.empty(),
        random.nextInt(5) == 0 ? List.of(id + "y", "z") : List.of());
  }

  private List<Edit> many(String coder) {
    return Stream.generate(() -> edit(coder))
        .filter(edit -> made % 2 == 0 || !(edit instanceof Edit.Unknown))
        .limit(130)
        .toList();
  }

  private Edit edit(String coder) {
    Coding coding =
        new Coding(
            random.nextBoolean() ? CodingId.random() : new CodingId("g" + ++made),
            new CodeId("c" + random.nextInt(9)),
            "t" + random.nextInt(5) + hard(),
            new Quotation(new TextRange(made, made + random.nextInt(90)), hard(), hard(), hard()),
            coder,
            Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
            random.nextInt(3) == 0 ? hard() : "");
    return switch (random.nextInt(6)) {
      case 0 -> new Edit.CodingRemoved(coding);
      case 1 -> new Edit.MemoSet(new MemoTarget.OnProject(), hard(), hard());
      case 2 -> new Edit.Unknown("sung", "{\"type\":\"sung\",\"by\":\"" + made + "\"}");
      default -> new Edit.CodingAdded(coding);
    };
  }

  private String hard() {
    return HARD.get(random.nextInt(HARD.size()));
  }

  /// As if the file had been written a while ago.
  private static void settle(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
  }
}
