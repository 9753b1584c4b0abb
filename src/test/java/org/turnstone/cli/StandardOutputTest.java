package org.turnstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.workspace.TestFolder;

class StandardOutputTest {

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void twoInterviews() throws IOException {
    folder = TestFolder.two(home);
    CommandRun.of(home, "code", folder, "--code", "bread", "--turn", "p01#2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"turns", "codes", "history", "check"})
  void resultsThatAFullDiskSwallowedAreNoSuccess(String command) {
    assertEquals(
        new Outcome(1, "The results could not be printed: No space left on device.\n"),
        failingWith("No space left on device", command));
  }

  @Test
  void nothingIsSaidToAPipeThatWasClosed() {
    assertEquals(new Outcome(1, ""), failingWith("Broken pipe", "turns"));
  }

  private record Outcome(int code, String err) {}

  private Outcome failingWith(String reason, String command) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(reason);
          }
        };
    StringWriter err = new StringWriter();
    List<String> arguments =
        List.of(
            command,
            folder.toString(),
            "--cache",
            home.resolve("cache").toString(),
            "--settings",
            home.resolve("settings").toString());
    int code =
        TurnstoneCommand.run(
            arguments.toArray(String[]::new),
            new NoWindow(),
            new PrintWriter(new StandardOutput(full), false, StandardCharsets.UTF_8),
            new PrintWriter(err));
    return new Outcome(code, err.toString().replace("\r", ""));
  }
}
