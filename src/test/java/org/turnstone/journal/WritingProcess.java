package org.turnstone.journal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts a second program on the class path of the tests.
final class WritingProcess {

  private static final Pattern NEEDED = Pattern.compile("(jackson|slf4j-api|pcollections)[^/]*$");

  private WritingProcess() {}

  static ProcessBuilder of(Class<?> main, Object... arguments) {
    List<String> command = new ArrayList<>(java());
    command.add(main.getName());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /// The same, with no file allowed to grow over a size.
  static ProcessBuilder limited(int blocks, Class<?> main, Object... arguments) {
    List<String> command = of(main, arguments).command();
    String quoted =
        command.stream().map(part -> "'" + part + "'").reduce("", (a, b) -> a + " " + b);
    return new ProcessBuilder("sh", "-c", "ulimit -f " + blocks + "; exec" + quoted)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  static List<String> run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    try (var lines = process.inputReader()) {
      List<String> output = lines.lines().toList();
      if (process.waitFor() != 0) {
        throw new IOException("exit " + process.exitValue() + " of " + builder.command());
      }
      return output;
    }
  }

  private static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx64m",
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-Dslf4j.internal.verbosity=ERROR",
        "-cp",
        classPath());
  }

  /// What a journal needs and no more: most of what such a program does is to start.
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(part -> !part.endsWith(".jar") || NEEDED.matcher(part).find())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
