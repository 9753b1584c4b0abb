package org.turnstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.workspace.TestFolder;

/// On the samples, which were coded from the 12th to the 14th of October.
class LookingBackTest {

  @TempDir private Path home;
  private Path samples;

  @BeforeEach
  void copy() throws IOException {
    samples = TestFolder.samples(home);
  }

  @Test
  void theCodebookIsPrintedAsItWasOnADay() {
    assertEquals(List.of(), run("codes", samples, "--at", "2026-10-01").lines());
    List<String> then = run("codes", samples, "--at", "2026-10-13").lines();
    List<String> today = run("codes", samples).lines();
    assertEquals(today, run("codes", samples, "--at", "2026-10-14").lines());
    assertEquals(today.size(), then.size());
    assertTrue(!then.equals(today), then.toString());
  }

  @Test
  void theHistoryIsATableWithWhoTookWhatBack() {
    run("code", samples, "--code", "bread", "--turn", "creative_0001#2", "--coder", "Ana");
    run("undo", samples, "--coder", "Ana");
    List<String> rows = run("history", samples, "--format", "csv").lines();
    assertEquals("at,coder,action,taken_back_by", rows.getFirst());
    assertTrue(rows.get(rows.size() - 2).endsWith(",Ana"), rows.toString());
    assertTrue(rows.getLast().contains(",Ana,Undid: "), rows.getLast());
    assertTrue(rows.getLast().endsWith(","), rows.getLast());
  }

  @Test
  void theHistoryEndsAtTheDay() {
    List<String> all = run("history", samples).lines();
    List<String> until = run("history", samples, "--at", "2026-10-13").lines();
    assertEquals(all.subList(0, until.size()), until);
    assertEquals(
        all.size() - until.size(),
        all.stream().filter(line -> line.startsWith("2026-10-14")).count());
  }

  @Test
  void whatIsNoDayIsSaid() {
    CommandRun run = run("codes", samples, "--at", "yesterday");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("\"yesterday\" is no day such as 2026-05-03"), run.err());
  }

  private CommandRun run(Object... args) {
    return CommandRun.of(home, args);
  }
}
