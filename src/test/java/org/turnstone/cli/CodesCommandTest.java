package org.turnstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.workspace.TestFolder;

class CodesCommandTest {

  @TempDir Path home;
  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = TestFolder.two(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "qdc"})
  void aCodebookGoesFromOneProjectToAnother(String format) throws IOException {
    run("code", folder, "--code", "Worries / rent", "--query", "rent", "--coder", "Ana");
    Path file = home.resolve("themes." + format);
    assertEquals(
        "Wrote 2 codes to " + file + ".\n",
        run("codes", folder, "--format", format, "--to", file).out());
    Path other = TestFolder.two(home.resolve("other"));
    assertEquals(
        "Imported 2 codes from themes." + format + ".\n",
        run("codes", other, "--import", file, "--coder", "Ben").out());
    assertEquals(List.of("Worries", "  rent"), run("codes", other).lines());
    assertEquals(
        "Nothing to add. 2 codes already here.\n", run("codes", other, "--import", file).out());
    assertEquals(
        "Undone: Imported 2 codes from themes.%s.\n".formatted(format),
        run("undo", other, "--coder", "Ben").out());
    assertEquals(List.of(), run("codes", other).lines());
  }

  @Test
  void theUseOfCodesIsInTheJson() {
    run("code", folder, "--code", "rent", "--query", "rent", "--coder", "Ana");
    String json = run("codes", folder, "--format", "json").out();
    assertTrue(json.contains("\"codings\" : 3") && json.contains("\"transcripts\" : 2"), json);
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException {
    Path file = Files.writeString(home.resolve("a.qdc"), "<CodeBook><Codes><Code name='a'>");
    CommandRun run = run("codes", folder, "--import", file, "--coder", "Ana");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("The file is not whole"), run.err());
    assertEquals(List.of(), run("history", folder).lines());
  }

  @Test
  void aTranscriptIsNotWrittenOver() {
    run("code", folder, "--code", "rent", "--query", "rent", "--coder", "Ana");
    CommandRun run =
        run("codes", folder, "--format", "csv", "--to", folder.resolve("1.md").toString());
    assertEquals(1, run.code());
  }

  private CommandRun run(Object... arguments) {
    return CommandRun.of(home, arguments);
  }
}
