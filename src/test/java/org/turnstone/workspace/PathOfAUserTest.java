package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.export.CodedExcerptsCsv;
import org.turnstone.export.CsvTable;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.search.Hits;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;

/// What happens when someone opens a folder, tags a turn, searches for it, undoes it and exports:
/// the story of `docs/architecture.md`, without a screen.
class PathOfAUserTest {

  @TempDir Path home;

  @Test
  void openTagFindUndoReopenExport() throws Exception {
    Path folder = TestFolder.two(home);
    Path csv = home.resolve("coded.csv");

    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      Transcript transcript = workspace.transcript("p01");
      Turn turn = transcript.turn(2).orElseThrow();
      tag(workspace, "Worries / economic worry", transcript, turn);
      tag(workspace, "baking", transcript, turn);

      Hits found = workspace.search(TurnQuery.parse("code:worries AND rent"), Order.TRANSCRIPT, 10);
      assertEquals(List.of("p01"), found.hits().stream().map(hit -> hit.transcript()).toList());

      workspace.undo().orElseThrow().join();
      assertEquals(1, workspace.project().allCodings().count());
    }

    try (Workspace again = TestFolder.open(folder, home, "Ana")) {
      assertEquals(
          "Tagged turn 2 of p01 with economic worry",
          again.history().undoable("Ana").orElseThrow().label());
      Excerpts excerpts = new Excerpts(again);
      CodedExcerptsCsv.write(
          excerpts.stream(CodingFilter.ALL),
          excerpts.attributeNames(),
          csv,
          CsvTable.Flavour.PLAIN);
    }

    List<String> lines = Files.readAllLines(csv);
    assertEquals(2, lines.size());
    assertEquals(
        "economic worry,Worries / economic worry,I bake bread. I worry about the rent.,"
            + "Hello. What do you do?,p01,Dialog 1,1.md,2,User,participant,24,61,Ana",
        lines.get(1).substring(0, lines.get(1).indexOf(",20")));
    assertEquals("baker", lines.get(1).substring(lines.get(1).lastIndexOf(',') + 1));
  }

  @Test
  void openingAndReadingWritesNothingIntoTheFolder() throws Exception {
    Path folder = TestFolder.two(home);
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      workspace.transcript("p01");
      workspace.search(TurnQuery.parse("rent"), Order.RELEVANCE, 10);
    }
    try (var files = Files.list(folder)) {
      assertEquals(
          List.of("1.md", "2.md"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private static void tag(Workspace workspace, String code, Transcript transcript, Turn turn) {
    Tagging.tag(
            workspace,
            code,
            List.of(new Tagging.Place(transcript.id(), transcript.quote(turn.range()))),
            "",
            "turn " + turn.number() + " of " + transcript.id())
        .saved()
        .join();
  }
}
