package org.turnstone.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The [Program] in its process.
final class Running {

  private final Process process;
  private final BufferedReader answers;
  private final Writer steps;

  /// @param errors where the process writes what it was not asked for
  Running(Path folder, Path home, Path errors, int megabytes) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + megabytes + "m",
            "-XX:TieredStopAtLevel=1",
            "-Dslf4j.internal.verbosity=WARN",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            folder.toString(),
            home.toString());
    process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
            .start();
    answers = process.inputReader(StandardCharsets.UTF_8);
    steps = process.outputWriter(StandardCharsets.UTF_8);
  }

  void send(Step step) throws IOException {
    steps.write(step.line() + "\n");
    steps.flush();
  }

  /// The next answer; empty when the process has ended.
  Optional<Step> answer() throws IOException {
    for (String line = answers.readLine(); line != null; line = answers.readLine()) {
      if (line.startsWith("{\"n\"") && line.endsWith("}")) {
        return Optional.of(Step.parse(line));
      }
    }
    return Optional.empty();
  }

  boolean hasAnswered() throws IOException {
    return answers.ready();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// Has a step done, and waits for it.
  Step ask(Step step) throws IOException {
    send(step);
    Step answer = answer().orElseThrow(() -> new AssertionError("ended at " + step.line()));
    if (answer.n() != step.n() || answer.has("failed")) {
      throw new AssertionError(step.line() + " gave " + answer.line());
    }
    return answer;
  }

  /// Ends the process as a power cut does, and gives the answers that it had written.
  List<Step> kill() throws IOException, InterruptedException {
    process.toHandle().destroyForcibly();
    List<Step> last = new ArrayList<>();
    try {
      for (Optional<Step> next = answer(); next.isPresent(); next = answer()) {
        last.add(next.get());
      }
    } finally {
      process.waitFor();
    }
    return last;
  }
}
