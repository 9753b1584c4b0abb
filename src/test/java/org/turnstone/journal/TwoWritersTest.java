package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Action;
import org.turnstone.edit.Fold;

/// Two people on copies of one project, whose journals are carried to and fro.
class TwoWritersTest {

  private static final int ROUNDS = 3;

  @TempDir Path anas;
  @TempDir Path bens;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(journals(anas));
    Files.createDirectories(journals(bens));
  }

  @Test
  void bothSeeTheSameAfterTheirJournalsWereExchanged() throws IOException, InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      work(round);
      carry("ana~1", anas, bens);
      carry("ben~1", bens, anas);
      carry("ana~1", anas, bens);
      assertEquals(Fold.of(actions(anas)), Fold.of(actions(bens)), "seed " + seed);
    }
    assertEquals(ROUNDS * 2 * 60, actions(anas).size());
  }

  @Test
  void anyOrderOfArrivalGivesTheSame() throws IOException, InterruptedException {
    work(0);
    Files.copy(file(bens, "ben~1.jsonl"), file(anas, "ben~1.jsonl"));
    List<Action> expected = actions(anas);
    List<String> lines = new ArrayList<>(Files.readAllLines(file(bens, "ben~1.jsonl")));
    Files.delete(file(anas, "ben~1.jsonl"));
    Collections.shuffle(lines, random);
    try (ProjectJournal journal = ProjectJournal.open(anas, "Ana", "1")) {
      int copy = 0;
      while (!lines.isEmpty()) {
        List<String> some = lines.subList(0, Math.min(lines.size(), 1 + random.nextInt(9)));
        Files.write(file(anas, "ben~1 (" + copy++ + ").jsonl"), some);
        some.clear();
        journal.refresh();
      }
      assertEquals(expected, journal.actions(), "seed " + seed);
    }
  }

  /// Both work at the same time, each in a process of their own.
  private void work(int round) throws IOException, InterruptedException {
    Process ana = start(anas, "Ana", round);
    Process ben = start(bens, "Ben", round);
    assertEquals(0, ana.waitFor());
    assertEquals(0, ben.waitFor());
  }

  private Process start(Path folder, String coder, int round) throws IOException {
    return WritingProcess.of(Working.class, folder, coder, round, random.nextLong(), 60)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// Brings a journal to the other copy as sync engines do: whole, with a part of it as a
  /// conflicted copy, or twice.
  private void carry(String journal, Path from, Path to) throws IOException {
    Path source = file(from, journal + ".jsonl");
    List<String> lines = Files.readAllLines(source);
    int cut = random.nextInt(lines.size());
    Files.write(file(to, journal + " (conflicted copy).jsonl"), lines.subList(cut, lines.size()));
    if (random.nextBoolean()) {
      Files.copy(source, file(to, journal + " 2.jsonl"), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.copy(source, file(to, journal + ".jsonl"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Action> actions(Path folder) throws IOException {
    try (ProjectJournal journal = ProjectJournal.open(folder, "Reader", "1")) {
      return journal.actions();
    }
  }

  private static Path journals(Path folder) {
    return folder.resolve(".turnstone").resolve("journal");
  }

  private static Path file(Path folder, String name) {
    return journals(folder).resolve(name);
  }
}
