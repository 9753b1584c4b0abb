package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Action;
import org.turnstone.model.Problem;

/// What a power cut or kill -9 leaves, with real processes.
class KilledWriterTest {

  private static final int KILLS = 50;
  private static final String ENDLESS = "100000000";

  @TempDir Path folder;

  @Test
  void everyAcknowledgedActionSurvivesAndNothingElseAppears()
      throws IOException, InterruptedException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int kept = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      String run = "run" + kill;
      int acknowledged = runAndKill(run, 1 + random.nextInt(200));
      kept = check(run, acknowledged, kept, "seed " + seed + ", kill " + kill);
    }
  }

  /// @return how many actions it said were saved
  private int runAndKill(String run, int after) throws IOException, InterruptedException {
    Process process = WritingProcess.of(Appending.class, folder, run, ENDLESS).start();
    int acknowledged = 0;
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        assertEquals(run + "-" + acknowledged, line);
        acknowledged++;
        if (acknowledged == after) {
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    return acknowledged;
  }

  /// @param before how many actions there were before this run
  /// @return how many there are now
  private int check(String run, int acknowledged, int before, String story) throws IOException {
    try (ProjectJournal journal = ProjectJournal.open(folder, "Ana", "1")) {
      List<Action> actions = journal.actions();
      List<Action> added = actions.subList(before, actions.size());
      assertTrue(added.size() >= acknowledged, story);
      for (int number = 0; number < added.size(); number++) {
        Action sent = Appending.action(run, number, added.get(number).clock());
        assertEquals(sent, added.get(number), story);
      }
      assertTrue(journal.problems().size() <= 1, story + journal.problems());
      for (Problem problem : journal.problems()) {
        assertTrue(problem.sentence().contains("was set aside"), story + problem);
      }
      return actions.size();
    }
  }
}
