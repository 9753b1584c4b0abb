package org.turnstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// Slips that must not be taken for something else.
class WrongUseTest {

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void twoInterviews() throws IOException {
    folder = TestFolder.two(home);
  }

  @Test
  void aTranscriptIsNeverWrittenOver() throws IOException {
    Path transcript = folder.resolve("1.md");
    String before = Files.readString(transcript);
    String said = transcript + " is one of the transcripts, and these are never written over.\n";
    assertEquals(
        new CommandRun(1, "", said), run("turns", folder, "--to", transcript), "by its name");
    assertEquals(1, run("export", folder, "--to", transcript).code());
    assertEquals(before, Files.readString(transcript));
  }

  @Test
  void aJournalIsNeverWrittenOver() throws IOException {
    run("code", folder, "--code", "bread", "--turn", "p01#2");
    Path project = folder.resolve(".turnstone/project.json");
    String before = Files.readString(project);
    assertEquals(1, run("export", folder, "--to", project).code());
    assertEquals(before, Files.readString(project));
  }

  @Test
  void aTableCannotBeWrittenIntoAFolderThatIsNotThere() {
    Path target = home.resolve("nowhere/turns.csv");
    assertEquals(
        target + " cannot be written: " + target.getParent() + " is not a folder that is there.\n",
        run("turns", folder, "--to", target).err());
  }

  @Test
  void nobodyCodesWithoutAName() {
    CommandRun coded = run("code", folder, "--code", "bread", "--turn", "p01#2", "--coder", " ");
    assertEquals(new CommandRun(1, "", "--coder is followed by no name.\n"), coded);
    assertEquals(List.of(), run("history", folder).lines());
  }

  @Test
  void exportingTheWorkOfSomeoneUnknownIsASlip() {
    run("code", folder, "--code", "bread", "--turn", "p01#2", "--coder", "Ben");
    CommandRun exported = run("export", folder, "--to", home.resolve("ben.csv"), "--coder", "Bem");
    assertEquals(
        new CommandRun(1, "", "Nobody named Bem has coded here. Did you mean Ben?\n"), exported);
  }

  @Test
  void aPathWithNothingBetweenItsSlashesIsNoCode() {
    assertEquals(
        new CommandRun(1, "", "\"A / / B\" is not a path of a code.\n"),
        run("code", folder, "--code", "A / / B", "--turn", "p01#2"));
    assertEquals(1, run("code", folder, "--code", "A /", "--turn", "p01#2").code());
    assertEquals(0, run("code", folder, "--code", "his/her", "--turn", "p01#2").code());
  }

  @Test
  void anEmptyQueryTagsNothingAndSaysSo() {
    assertEquals(
        new CommandRun(1, "", "The query is empty.\n"),
        run("code", folder, "--code", "bread", "--query", " "));
  }

  @Test
  void aNegativeLimitIsWrongUse() {
    assertEquals(2, run("search", folder, "rent", "--limit", "-1").code());
  }

  @Test
  void lettersThatTheTerminalLostAreNotSearchedFor() {
    CommandRun run = run("search", folder, "caf\uFFFD\uFFFD");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("LC_ALL=C.UTF-8"), run.err());
  }

  @Test
  void everyCommandTellsTheVersion() {
    assertEquals(CommandRun.bare("--version").out(), CommandRun.bare("turns", "--version").out());
  }

  @Test
  void manyProblemsDoNotHideTheResults() throws IOException {
    for (int i = 0; i < 14; i++) {
      Files.createFile(folder.resolve("empty" + i + ".md"));
    }
    List<String> said = run("search", folder, "rent").err().lines().toList();
    assertEquals("4 more: `turnstone check` lists them.", said.get(10));
    assertEquals(12, said.size());
  }

  @Test
  void readingKeepsNobodyFromCodingAndWritesNothing() throws IOException {
    run("code", folder, "--code", "bread", "--turn", "p01#2", "--coder", "Ana");
    List<Path> before = files();
    Places places =
        Places.ofSystem(Map.of())
            .withCache(home.resolve("other"))
            .withSettings(home.resolve("settings"));
    try (Workspace _ =
        OpenFolder.open(folder, "Ana", new Settings(places), places, Progress.NONE)) {
      assertEquals(List.of("bread  1 coding"), run("codes", folder).lines());
    }
    for (String command : List.of("turns", "codes", "history", "check")) {
      assertEquals(0, run(command, folder).code(), command);
    }
    assertEquals(before, files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }

  private CommandRun run(Object... arguments) {
    CommandRun run = CommandRun.of(home, arguments);
    return new CommandRun(run.code(), run.out(), run.err().replace("\r", ""));
  }
}
