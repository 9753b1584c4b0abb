package org.turnstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.search.Found;
import org.turnstone.search.Hit;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Triage;
import org.turnstone.workspace.Workspace;

class CommandsTest {

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void twoInterviews() throws IOException {
    folder = TestFolder.two(home);
  }

  @Test
  void turnsPrintsALineOfJsonForEachTurn() {
    CommandRun run = run("turns", folder);
    assertEquals(0, run.code());
    assertEquals(6, run.lines().size());
    assertEquals(
        "{\"transcript\":\"p01\",\"file\":\"1.md\",\"turn\":2,\"speaker\":\"User\","
            + "\"role\":\"participant\",\"start\":24,\"end\":61,"
            + "\"text\":\"I bake bread. I worry about the rent.\"}",
        run.lines().get(1));
  }

  @Test
  void turnsAsATableGoesToAFile() throws IOException {
    Path file = home.resolve("turns.csv");
    assertEquals(0, run("turns", folder, "--format", "csv", "--to", file).code());
    List<String> last =
        CsvReader.builder().ofCsvRecord(file).stream().toList().getLast().getFields();
    assertEquals(
        List.of(
            "p02",
            "2.md",
            "2",
            "User",
            "participant",
            "24",
            "60",
            "I sing 😀 in cafés. The rent is low.",
            "",
            ""),
        last);
  }

  @Test
  void searchPrintsWhereTheWordsAre() {
    CommandRun run = run("search", folder, "rent AND role:participant");
    assertEquals(0, run.code());
    assertEquals(
        List.of(
            "p01#2\tparticipant\tI bake bread. I worry about the rent.",
            "p02#2\tparticipant\tI sing 😀 in cafés. The rent is low."),
        run.lines());
    assertTrue(run.err().contains("2 turns in 2 transcripts."), run.err());
  }

  @Test
  void searchCountsWithoutPrinting() {
    assertEquals("3\n", run("search", folder, "rent", "--count").out().replace("\r", ""));
  }

  @Test
  void searchPrintsTheExactPlacesOfTheWords() {
    CommandRun run = run("search", folder, "cafe*", "--format", "jsonl", "--limit", "1");
    assertTrue(run.out().endsWith("\"matches\":[{\"start\":37,\"end\":42}]}\n"), run.out());
  }

  @Test
  void aQueryThatDoesNotParseShowsWhere() {
    CommandRun run = run("search", folder, "rent AND \"the");
    assertEquals(1, run.code());
    assertTrue(run.err().endsWith("  rent AND \"the\n           ^\n"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void codingByQueryIsOneActionWithOneUndo() {
    CommandRun coded =
        run(
            "code",
            folder,
            "--code",
            "Worries / economic worry",
            "--query",
            "rent",
            "--coder",
            "Ana");
    assertEquals("Tagged 3 passages with economic worry.\n", coded.out());
    assertEquals(List.of("Worries", "  economic worry  3 codings"), run("codes", folder).lines());
    assertEquals(
        "Undone: Tagged 3 turns with economic worry.\n",
        run("undo", folder, "--coder", "Ana").out());
    assertEquals(List.of(), run("codes", folder).lines());
    List<String> history = run("history", folder).lines();
    assertEquals(2, history.size());
    assertTrue(history.get(0).endsWith("\tAna\tTagged 3 turns with economic worry"));
  }

  @Test
  void codingByQueryLeavesAloneWhatTheCoderRejected() throws Exception {
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      Tagging.Resolved code = Tagging.code(workspace.project(), "money", Optional.empty());
      workspace.perform("Made a code", code.made());
      Found found = workspace.find(TurnQuery.parse("bread"), Order.TRANSCRIPT);
      Hit hit = found.hits(0, 1).getFirst();
      workspace.perform("Rejected", new Triage(workspace, code.id()).reject(found, hit));
    }
    Object[] all = {"code", folder, "--code", "money", "--query", "rent", "--coder", "Ana"};
    assertEquals(
        "Tagged 2 passages with money. 1 turn rejected before, left alone.\n", run(all).out());
    Object[] others = {"code", folder, "--code", "money", "--query", "rent", "--coder", "Ben"};
    assertEquals("Tagged 3 passages with money.\n", run(others).out());
    Object[] even = Arrays.copyOf(all, all.length + 1);
    even[all.length] = "--even-rejected";
    assertEquals("Tagged 1 passage with money. 2 passages had it before.\n", run(even).out());
  }

  @Test
  void aQueryThatNamesWhatIsNotThereTagsNothing() {
    CommandRun run = run("code", folder, "--code", "x", "--query", "NOT colour:red");
    assertEquals(1, run.code());
    assertTrue(run.err().endsWith(" Nothing was tagged.\n"), run.err());
    assertEquals(List.of(), run("history", folder).lines());
  }

  @Test
  void codingAgainTagsNothingTwice() {
    run("code", folder, "--code", "rent", "--turn", "p01#2", "--coder", "Ana");
    CommandRun again = run("code", folder, "--code", "rent", "--query", "rent", "--coder", "Ana");
    assertEquals("Tagged 2 passages with rent. 1 passage had it before.\n", again.out());
  }

  @Test
  void wordsOfATurnAreTaggedWhereTheyStand() throws IOException {
    run(
        "code",
        folder,
        "--code",
        "joy",
        "--turn",
        "p02#2",
        "--quote",
        "😀 in cafés",
        "--memo",
        "why?");
    Path csv = home.resolve("coded.csv");
    assertEquals("Wrote 1 excerpt to " + csv + ".\n", run("export", folder, "--to", csv).out());
    List<String> row = CsvReader.builder().ofCsvRecord(csv).stream().toList().getLast().getFields();
    assertEquals("😀 in cafés", row.get(2));
    assertEquals(List.of("31", "42"), row.subList(10, 12));
    assertEquals("why?", row.get(14));
  }

  @Test
  void wordsThatATurnDoesNotHaveAreNamed() {
    CommandRun run = run("code", folder, "--code", "x", "--turn", "p01#2", "--quote", "gold");
    assertEquals(1, run.code());
    assertEquals("Turn p01#2 does not have the words \"gold\".\n", run.err());
  }

  @Test
  void forAnUnknownTranscriptTheNearestAreOffered() {
    CommandRun run = run("code", folder, "--code", "x", "--turn", "p03#2");
    assertEquals(1, run.code());
    assertEquals("No transcript has the id p03. Did you mean p01, p02?\n", run.err());
  }

  @Test
  void aTurnThatIsNotThereIsSaid() {
    CommandRun run = run("code", folder, "--code", "x", "--turn", "p02#9");
    assertEquals("p02 has 2 turns, so there is no turn 9.\n", run.err());
  }

  @Test
  void exportTakesOnlyWhatIsAskedFor() {
    run("code", folder, "--code", "Worries / rent", "--query", "rent", "--coder", "Ana");
    run("code", folder, "--code", "baking", "--query", "bake", "--coder", "Ben");
    Path csv = home.resolve("some.csv");
    assertEquals(
        "Wrote 3 excerpts to " + csv + ".\n",
        run("export", folder, "--to", csv, "--code", "worries").out());
    assertEquals(
        "Wrote 2 excerpts to " + csv + ".\n",
        run("export", folder, "--to", csv, "--coder", "Ben").out());
    assertEquals(
        "Wrote 1 excerpt to " + csv + ".\n",
        run("export", folder, "--to", csv, "--code", "rent", "--query", "twice OR cafe*").out());
  }

  @Test
  void theNameOfTheFileSaysTheFormat() throws IOException {
    run("code", folder, "--code", "Worries / rent", "--query", "rent", "--coder", "Ana");
    Path markdown = home.resolve("some.md");
    assertEquals(
        "Wrote 3 excerpts to " + markdown + ".\n",
        run("export", folder, "--to", markdown, "--group-by", "transcript").out());
    assertTrue(Files.readString(markdown).contains("\n## p01 (2)\n"), Files.readString(markdown));
    Path any = home.resolve("some.thing");
    assertEquals(0, run("export", folder, "--to", any, "--format", "jsonl").code());
    assertEquals(3, Files.readAllLines(any).size());
  }

  @Test
  void severalCodersAreExportedTogether() throws IOException {
    run("code", folder, "--code", "rent", "--turn", "p01#2", "--coder", "Ana");
    run("code", folder, "--code", "rent", "--turn", "p02#2", "--coder", "Ben");
    run("code", folder, "--code", "rent", "--turn", "p02#1", "--coder", "Cy");
    Path csv = home.resolve("some.csv");
    assertEquals(
        "Wrote 2 excerpts to " + csv + ".\n",
        run("export", folder, "--to", csv, "--coder", "Ana", "--coder", "Cy").out());
  }

  @Test
  void aMatrixHasARowForEachTranscript() throws IOException {
    run("code", folder, "--code", "Worries / rent", "--query", "rent", "--coder", "Ana");
    Path csv = home.resolve("cases.csv");
    assertEquals(
        "Wrote 2 transcripts by 2 codes to " + csv.toString() + ".\n",
        run("matrix", folder, "--to", csv, "--counts").out().replace("\r", ""));
    List<String> first = CsvReader.builder().ofCsvRecord(csv).stream().toList().get(1).getFields();
    assertEquals("p01", first.getFirst());
    assertEquals("2", first.getLast());
  }

  @Test
  void anExportThatCannotBeMeantIsWrongUse() {
    assertEquals(2, run("export", folder, "--to", home.resolve("x.pdf")).code());
    assertEquals(2, run("export", folder, "--to", home.resolve("x.xlsx"), "--excel").code());
    assertEquals(2, run("export", folder, "--to", home.resolve("x.csv"), "--format", "pdf").code());
    assertEquals(2, run("matrix", folder, "--to", home.resolve("x.docx")).code());
    CommandRun unknown =
        run("export", folder, "--to", home.resolve("x.csv"), "--group-by", "shoe size");
    assertEquals(1, unknown.code());
    assertEquals("No transcript has an attribute named shoe size.\n", unknown.err());
  }

  @Test
  void exportSaysWhenACodeIsNotThere() {
    run("code", folder, "--code", "confidence", "--query", "rent");
    CommandRun run = run("export", folder, "--to", home.resolve("x.csv"), "--code", "confidense");
    assertEquals(1, run.code());
    assertEquals("No code is named confidense. Did you mean confidence?\n", run.err());
  }

  @Test
  void exportIntoAFolderThatIsNotThereSaysSo() {
    CommandRun run = run("export", folder, "--to", home.resolve("no/where.csv"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("is not a folder that is there."), run.err());
  }

  @Test
  void checkListsRepairsAndCounts() throws IOException {
    Files.write(folder.resolve("3.md"), new byte[0]);
    CommandRun run = run("check", folder);
    assertEquals(0, run.code());
    assertTrue(run.out().contains("3.md: "), run.out());
    assertTrue(run.lines().getLast().startsWith("2 transcripts with 6 turns by "), run.out());
    assertTrue(run.lines().getLast().contains(" in 3 files, 0 codings, "), run.out());
  }

  @Test
  void checkTellsProgramsTheSame() throws IOException {
    Files.write(folder.resolve("3.md"), new byte[0]);
    Files.writeString(folder.resolve("counts.R"), "plot(x)");
    assertTrue(
        run("check", folder, "--format", "csv")
            .lines()
            .containsAll(
                List.of(
                    "kind,severity,file,transcript,turn,label,sentence",
                    "doubt,warning,3.md,,,,This file is empty and was left out.",
                    "not-a-transcript,note,counts.R,,,,Not a transcript: no speaker is named in"
                        + " it.")));
    String json = run("check", folder, "--format", "json").out();
    assertTrue(json.contains("\"files\" : 4"), json);
    assertTrue(json.contains("\"kind\" : \"not-a-transcript\""), json);
  }

  @Test
  void aFolderThatIsNotThereIsSaidInASentence() {
    CommandRun run = run("turns", home.resolve("nowhere"));
    assertEquals(1, run.code());
    assertEquals(home.resolve("nowhere") + " is not there.\n", run.err());
  }

  @Test
  void wrongUseExitsWithTwo() {
    assertEquals(2, run("search", folder).code());
    assertEquals(2, run("code", folder, "--code", "x").code());
    assertEquals(2, run("export", folder).code());
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (String command :
        List.of(
            "turns", "search", "code", "codes", "export", "matrix", "history", "undo", "check")) {
      CommandRun run = CommandRun.bare(command, "--help");
      assertEquals(0, run.code());
      assertTrue(run.out().contains("turnstone " + command + " interviews"), run.out());
    }
  }

  private CommandRun run(Object... arguments) {
    return CommandRun.of(home, arguments);
  }
}
