package org.turnstone.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.turnstone.workspace.TemporaryHome;

/// Starts the packaged program on made-up interviews again and again, and prints how long it took
/// from the start of the process until the window was drawn, and until one could read in it:
/// `mvn -q process-test-classes exec:exec@start -Dinterviews=1250`, after `mvn -Pdist package`. The
/// program says in its log when that was. Needs a screen, which may be a virtual one.
public final class StartTime {

  private static final int TIMES = 10;
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int TIME_LENGTH = "2026-11-01 00:00:00.000".length();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

  /// What a start took, in milliseconds; the processor time is that of all threads until one could
  /// read.
  private record Start(long window, long transcript, long processor) {}

  private final Path launcher;
  private final Path home;
  private final Path folder;

  private StartTime(Path launcher, Path home, Path folder) {
    this.launcher = launcher;
    this.home = home;
    this.folder = folder;
  }

  /// @param arguments the launcher; how many interviews, or a folder of them
  public static void main(String[] arguments) throws Exception {
    try (TemporaryHome home = TemporaryHome.make()) {
      Path folder = Path.of(arguments[1]);
      if (arguments[1].matches("\\d+")) {
        folder = Files.createDirectory(home.path().resolve("interviews"));
        new Interviews(7).write(folder, Integer.parseInt(arguments[1]));
      }
      new StartTime(Path.of(arguments[0]).toAbsolutePath(), home.path(), folder).run();
    }
  }

  private void run() throws Exception {
    command("search", folder.toString(), "nothing").start().waitFor();
    command("code", folder.toString(), "--code", "rare", "--query", "lantern").start().waitFor();
    List<Start> starts = new ArrayList<>();
    for (int time = -1; time < TIMES; time++) {
      Start start = start();
      if (time >= 0) {
        starts.add(start);
        System.out.println(start);
      }
    }
    System.out.printf(
        "median of %d: window drawn after %d ms, a transcript after %d ms, processor %d ms%n",
        TIMES,
        median(starts, Start::window),
        median(starts, Start::transcript),
        median(starts, Start::processor));
  }

  private static long median(List<Start> starts, ToLongFunction<Start> what) {
    return starts.stream().mapToLong(what).sorted().skip(TIMES / 2).findFirst().orElseThrow();
  }

  private Start start() throws IOException, InterruptedException {
    Path log = home.resolve("settings/state/turnstone.log");
    Files.deleteIfExists(log);
    Instant begin = Instant.now();
    Process program = command(folder.toString()).start();
    try {
      Instant window = await(log, "The window is drawn", program);
      Instant transcript = await(log, "The first transcript is drawn", program);
      return new Start(
          Duration.between(begin, window).toMillis(),
          Duration.between(begin, transcript).toMillis(),
          program.toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toMillis());
    } finally {
      program.destroy();
      program.waitFor();
    }
  }

  private static Instant await(Path log, String what, Process program)
      throws IOException, InterruptedException {
    Instant latest = Instant.now().plus(LONGEST);
    Optional<Instant> seen = when(log, what);
    while (seen.isEmpty()) {
      if (!program.isAlive() || Instant.now().isAfter(latest)) {
        throw new IllegalStateException("The program did not say: " + what);
      }
      TimeUnit.MILLISECONDS.sleep(20);
      seen = when(log, what);
    }
    return seen.get();
  }

  private static Optional<Instant> when(Path log, String what) throws IOException {
    if (!Files.exists(log)) {
      return Optional.empty();
    }
    return Files.readAllLines(log).stream()
        .filter(line -> line.endsWith(what))
        .map(line -> LocalDateTime.parse(line.substring(0, TIME_LENGTH), TIME))
        .map(time -> time.atZone(ZoneId.systemDefault()).toInstant())
        .findFirst();
  }

  private ProcessBuilder command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("TURNSTONE_CACHE", home.resolve("cache").toString());
    builder.environment().put("TURNSTONE_SETTINGS", home.resolve("settings").toString());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return builder;
  }
}
