package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.Turnstone;

/// The check that is run on installed programs, in a process of its own as it is there.
class SanityCheckTest {

  @TempDir private Path home;

  @Test
  void theWindowIsOpenedAndDrawnAndNothingIsLeftBehind() throws Exception {
    Path temporary = Files.createDirectory(home.resolve("temporary"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--module-path",
            Path.of("target", "javafx").toAbsolutePath().toString(),
            "--add-modules",
            "javafx.controls,jdk.management",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Djava.io.tmpdir=" + temporary,
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-cp",
            installed(),
            Turnstone.class.getName(),
            "--settings",
            home.resolve("settings").toString(),
            "--sanity-check"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("OK", said.strip());
    assertEquals(0, process.waitFor());
    assertEquals(List.of(), turnstoneFolders(temporary));
  }

  /// The class path of the program without that of its tests.
  private static String installed() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(part -> !part.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> turnstoneFolders(Path temporary) throws IOException {
    try (var left = Files.list(temporary)) {
      return left.map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("turnstone"))
          .toList();
    }
  }
}
