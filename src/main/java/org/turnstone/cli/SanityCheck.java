package org.turnstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.SampleProject;

/// Sees whether this program works as it was installed: runs commands on a copy of the samples, and
/// has the window drawn with it. All of that is in a place that is thrown away.
final class SanityCheck {

  private static final Logger LOG = LoggerFactory.getLogger(SanityCheck.class);

  private final TurnstoneCommand.Window window;
  private final Path home;

  private SanityCheck(TurnstoneCommand.Window window, Path home) {
    this.window = window;
    this.home = home;
  }

  /// @return what is wrong, as a sentence; empty when all works
  static Optional<String> run(TurnstoneCommand.Window window) {
    try {
      Path home = Files.createTempDirectory("turnstone-check");
      try {
        return new SanityCheck(window, home).run();
      } finally {
        delete(home);
      }
    } catch (IOException failure) {
      return Optional.of("The check has no place to work in: " + Sentences.of(failure));
    }
  }

  private Optional<String> run() throws IOException {
    Places places =
        new Places(home.resolve("cache"), home.resolve("settings"), home.resolve("settings/state"));
    String samples = SampleProject.copy(places).toString();
    return Stream.of(
            List.of("turns", samples, "--to", home.resolve("turns.csv").toString()),
            List.of("search", samples, "brainstorm*"),
            List.of("code", samples, "--code", "check", "--query", "brainstorm*"),
            List.of("codes", samples, "--format", "json"),
            List.of("export", samples, "--to", home.resolve("coded.csv").toString()))
        .flatMap(command -> trouble(command).stream())
        .findFirst()
        .or(() -> window.check(places));
  }

  private Optional<String> trouble(List<String> command) {
    StringWriter said = new StringWriter();
    String[] arguments =
        Stream.concat(
                command.stream(),
                Stream.of(
                    "--cache",
                    home.resolve("cache").toString(),
                    "--settings",
                    home.resolve("settings").toString()))
            .toArray(String[]::new);
    int code =
        TurnstoneCommand.run(
            arguments, window, new PrintWriter(new StringWriter()), new PrintWriter(said));
    if (code == 0) {
      return Optional.empty();
    }
    LOG.error("{} ended with {}", Arrays.toString(arguments), code);
    return Optional.of("turnstone " + command.getFirst() + " cannot be used here: " + said);
  }

  private static void delete(Path home) {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException failure) {
      LOG.warn("What the check made could not be deleted: {}", failure.toString());
    }
  }
}
