package org.turnstone.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The layout of all Java sources is what google-java-format makes of them. Spotless would call the
/// same formatter inside Maven's own Java, which may be too old to parse ours; so it is called
/// here, on the Java that compiles the sources. `mvn -q process-test-classes exec:exec@format`
/// mends every file.
final class SourceFormat {

  private static final Path SOURCES = Path.of("src");

  private SourceFormat() {}

  public static void main(String[] args) throws IOException, FormatterException {
    for (Path file : sources()) {
      String now = Files.readString(file);
      String formatted = format(now);
      if (!now.equals(formatted)) {
        Files.writeString(file, formatted);
        System.out.println("formatted " + file);
      }
    }
  }

  static List<Path> differing() throws IOException, FormatterException {
    List<Path> differing = new ArrayList<>();
    for (Path file : sources()) {
      String now = Files.readString(file);
      if (!now.equals(format(now))) {
        differing.add(file);
      }
    }
    return differing;
  }

  static List<String> brokenDocComments() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 1; i < lines.size(); i++) {
        boolean inside = lines.get(i - 1).strip().startsWith("///");
        if (inside && lines.get(i).strip().startsWith("// ")) {
          broken.add(file + ":" + (i + 1));
        }
      }
    }
    return broken;
  }

  private static String format(String source) throws FormatterException {
    return new Formatter().formatSourceAndFixImports(source);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      return walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
