package org.turnstone.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.OpenFolder;
import org.turnstone.workspace.Places;
import org.turnstone.workspace.Progress;
import org.turnstone.workspace.Settings;
import org.turnstone.workspace.Workspace;

/// Opens a folder that [InterviewFiles] wrote and prints what that took:
/// `mvn -q process-test-classes exec:exec@opening -Dof=DIR -Dstep=first`. Each step is a process of
/// its own, as it is for a person:
///
/// - `first`: with nothing known; finds each theme
/// - `again`: what was known is there at once, then all files are checked
/// - `loop`: a bare Lucene loop over the same turns from memory, as they are in the index
/// - `touch`: changes a hundred files
public final class Opening {

  private static final int TOUCHED = 100;

  private final Path folder;
  private final Path home;

  private Opening(Path folder) {
    this.folder = folder;
    this.home = folder.resolveSibling(folder.getFileName() + ".opened");
  }

  public static void main(String[] args) throws Exception {
    Opening opening = new Opening(Path.of(args[0]).toRealPath());
    switch (args[1]) {
      case "first" -> opening.first();
      case "again" -> opening.again();
      case "loop" -> opening.loop();
      case "touch" -> opening.touch();
      default -> throw new IllegalArgumentException(args[1]);
    }
    System.exit(0);
  }

  private void first() throws Exception {
    delete(home);
    try (Measured _ = new Measured("open for the first time");
        Workspace workspace = open()) {
      System.out.printf(
          "%,d interviews, %,d turns%n",
          workspace.catalogue().transcripts().size(), workspace.catalogue().turns());
      for (Interviews.Theme theme : Interviews.THEMES) {
        String phrase = '"' + theme.phrase() + '"';
        long found = workspace.search(TurnQuery.parse(phrase), Order.TRANSCRIPT, 50).total();
        System.out.printf("%s in %,d turns%n", phrase, found);
      }
    }
    long text = sizes(folder);
    System.out.printf("index %,d, text %,d: %.2f%n", indexSize(), text, 1.0 * indexSize() / text);
  }

  private void again() throws Exception {
    Workspace workspace;
    try (Measured _ = new Measured("searchable")) {
      workspace = begin();
      String phrase = '"' + Interviews.PHRASE + '"';
      System.out.printf(
          "%,d interviews, phrase in %,d turns%n",
          workspace.catalogue().transcripts().size(),
          workspace.search(TurnQuery.parse(phrase), Order.TRANSCRIPT, 50).total());
    }
    ProcessHandle.current()
        .info()
        .startInstant()
        .ifPresent(
            start ->
                System.out.printf(
                    "%.2f s after the start of the process%n",
                    Duration.between(start, Instant.now()).toMillis() / 1e3));
    try (Measured _ = new Measured("all files checked")) {
      System.out.println(workspace.update(Progress.NONE));
    }
    workspace.close();
  }

  private void loop() throws Exception {
    try (Workspace workspace = open()) {
      BareLoop loop = new BareLoop(home.resolve("bare"));
      loop.index(workspace);
    }
    delete(home.resolve("bare"));
  }

  private void touch() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(folder.resolve(".turnstone")))
              .sorted()
              .toList();
      for (int i = 0; i < TOUCHED; i++) {
        Path file = all.get((int) ((long) i * all.size() / TOUCHED));
        Files.writeString(file, Files.readString(file) + "\nUser: One more thing.\n");
      }
    }
  }

  private Workspace open() throws IOException {
    return OpenFolder.open(folder, "Ana", new Settings(places()), places(), Progress.NONE);
  }

  private Workspace begin() throws IOException {
    return OpenFolder.begin(folder, "Ana", new Settings(places()), places());
  }

  private Places places() {
    return new Places(home.resolve("cache"), home.resolve("settings"), home.resolve("state"));
  }

  private long indexSize() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("cache"))) {
      return files
          .filter(file -> file.getParent().endsWith("index"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  private static long sizes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, IOException failure)
              throws IOException {
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
