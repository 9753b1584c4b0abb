package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Action;

/// No space left: a process whose files may not grow over a size meets the same errors.
class FullDiskTest {

  private static final int BLOCKS = 100;
  private static final int ACTIONS = 1000;

  @TempDir Path folder;

  @Test
  void whatWasSavedStaysAndTheRestIsSaidNotToBe() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/bin/sh")), "needs a shell that sets limits");
    List<String> output =
        WritingProcess.run(WritingProcess.limited(BLOCKS, Appending.class, folder, "run", ACTIONS));
    List<String> saved = output.stream().filter(line -> line.startsWith("run-")).toList();
    List<String> sentences = output.stream().filter(line -> !line.startsWith("run-")).toList();
    assertEquals(IntStream.range(0, saved.size()).mapToObj(i -> "run-" + i).toList(), saved);
    assertEquals(
        List.of(
            "Your last action is not saved: your space on this disk is used up. It is kept in this"
                + " window; free some space and it will be saved."),
        sentences.stream().distinct().toList());
    assertEquals(ACTIONS + 1, output.size(), "one answer for each action, and one for closing");
    assertTrue(saved.size() > 10, "too few were saved to say anything");
    try (ProjectJournal journal = ProjectJournal.open(folder, "Ana", "1")) {
      assertEquals(saved, journal.actions().stream().map(Action::id).toList());
      assertEquals(List.of(), journal.problems());
      journal.append(Appending.action("later", 0, journal.nextClock())).join();
    }
  }
}
