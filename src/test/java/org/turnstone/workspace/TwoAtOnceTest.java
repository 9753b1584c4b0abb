package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Project;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// Several threads work on one project: the window tags, a sync engine brings the work of others.
class TwoAtOnceTest {

  private static final int TIMES = 60;

  @TempDir Path home;

  @Test
  void whatIsSeenIsWhatTheJournalSays() throws Exception {
    Path folder = TestFolder.two(home);
    List<String> bens = journalOfBen(folder);
    Path arriving = folder.resolve(".turnstone/journal/ben~000000.jsonl");
    Project seen;
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
        List<Future<?>> work = new ArrayList<>();
        work.add(threads.submit(() -> tag(workspace, "first")));
        work.add(threads.submit(() -> tag(workspace, "second")));
        work.add(threads.submit(() -> bring(workspace, bens, arriving)));
        for (Future<?> each : work) {
          each.get();
        }
      }
      workspace.refresh();
      seen = workspace.project();
    }
    try (Workspace again = TestFolder.open(folder, home, "Ana")) {
      assertEquals(again.project(), seen);
      assertEquals(2 * TIMES + bens.size(), seen.allCodings().count());
    }
  }

  /// A journal of Ben's, line by line, made in a copy.
  private List<String> journalOfBen(Path folder) throws Exception {
    Path elsewhere = TestFolder.two(home.resolve("elsewhere"));
    try (Workspace ben = TestFolder.open(elsewhere, home.resolve("elsewhere"), "Ben")) {
      tag(ben, "bens");
    }
    try (var journals = Files.list(elsewhere.resolve(".turnstone/journal"))) {
      return Files.readAllLines(journals.findFirst().orElseThrow());
    }
  }

  private static Object tag(Workspace workspace, String code) throws Exception {
    for (int i = 0; i < TIMES; i++) {
      tagOnce(workspace, code + i);
    }
    return code;
  }

  private static Object bring(Workspace workspace, List<String> lines, Path journal)
      throws Exception {
    for (int i = 1; i <= lines.size(); i++) {
      Files.createDirectories(journal.getParent());
      Files.write(journal, lines.subList(0, i));
      workspace.refresh();
    }
    return journal;
  }

  private static void tagOnce(Workspace workspace, String code) throws Exception {
    Transcript transcript = workspace.transcript("p01");
    Turn turn = transcript.turn(2).orElseThrow();
    Tagging.Place place = new Tagging.Place("p01", transcript.quote(turn.range()));
    Tagging.tag(workspace, code, List.of(place), "", "turn 2 of p01").saved().join();
  }
}
