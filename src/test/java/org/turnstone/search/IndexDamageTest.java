package org.turnstone.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Transcript;

/// An index that is no use is begun again; one that another has is only read.
class IndexDamageTest {

  private static final Optional<String> DAMAGED =
      Optional.of("The search index was damaged and is being built again.");

  private static final Optional<String> OTHER_VERSION =
      Optional.of(
          "The search index was made by another version of Turnstone and is being built again.");

  private static final Transcript TRANSCRIPT =
      Corpus.transcriptOf("a", Map.of(), "P: jazz", "P: soul");

  private static final Scope SCOPE =
      new Corpus().transcript("a", Map.of(), "P: jazz", "P: soul").scope();

  @TempDir Path directory;

  @BeforeEach
  void fill() {
    try (TurnIndex index = TurnIndex.open(directory)) {
      index.put(TRANSCRIPT, "1");
    }
  }

  private interface Damage {
    void doneTo(Path file) throws IOException;
  }

  private void damage(String name, Damage damage) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().matches(name))
              .findFirst()
              .orElseThrow();
      damage.doneTo(file);
    }
  }

  private void beginsAgain(Optional<String> why) throws Exception {
    try (TurnIndex index = TurnIndex.open(directory)) {
      assertEquals(why, index.rebuilt());
      assertEquals(Map.of(), index.fingerprints());
      index.put(TRANSCRIPT, "2");
    }
    try (TurnIndex index = TurnIndex.open(directory)) {
      assertEquals(Optional.empty(), index.rebuilt());
      assertEquals(List.of("a#1"), Corpus.found(index, SCOPE, "jazz"));
    }
  }

  @Test
  void garbageInTheLockFileCostsNothing() throws Exception {
    damage("write\\.lock", file -> Files.writeString(file, "garbage"));
    try (TurnIndex index = TurnIndex.open(directory)) {
      assertEquals(Map.of("a", "1"), index.fingerprints());
    }
  }

  @Test
  void aDeletedSegmentFileBeginsItAgain() throws Exception {
    damage(".*\\.cfs", Files::delete);
    beginsAgain(DAMAGED);
  }

  @Test
  void aDeletedListOfSegmentsBeginsItAgain() throws Exception {
    damage("segments_.*", Files::delete);
    beginsAgain(DAMAGED);
  }

  @Test
  void aTruncatedFileBeginsItAgain() throws Exception {
    damage(".*\\.cfs", file -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100)));
    beginsAgain(DAMAGED);
  }

  @Test
  void anEmptyListOfSegmentsBeginsItAgain() throws Exception {
    damage("segments_.*", file -> Files.write(file, new byte[0]));
    beginsAgain(DAMAGED);
  }

  @Test
  void garbageInTheListOfSegmentsBeginsItAgain() throws Exception {
    damage("segments_.*", file -> Files.writeString(file, "garbage".repeat(100)));
    beginsAgain(DAMAGED);
  }

  @Test
  void garbageBehindTheHeaderBeginsItAgain() throws Exception {
    damage(
        "segments_.*",
        file -> {
          byte[] bytes = Files.readAllBytes(file);
          Arrays.fill(bytes, bytes.length / 3, bytes.length - 20, (byte) 0x5A);
          Files.write(file, bytes);
        });
    beginsAgain(DAMAGED);
  }

  @Test
  void filesOfAnotherKindBeginItAgain() throws Exception {
    damage("segments_.*", file -> Files.move(file, file.resolveSibling("segments_not a number")));
    beginsAgain(DAMAGED);
  }

  @Test
  void damageFoundWhileSearchingBeginsItAgainAtTheNextOpening() throws Exception {
    try (TurnIndex index = TurnIndex.open(directory)) {
      Files.write(directory.resolve("damaged"), new byte[0], StandardOpenOption.CREATE);
      assertEquals(List.of("a#1"), Corpus.found(index, SCOPE, "jazz"));
    }
    beginsAgain(DAMAGED);
  }

  @Test
  void anOlderOrNewerIndexBeginsAgain() throws Exception {
    for (String version : List.of("0", "999")) {
      try (FSDirectory files = FSDirectory.open(directory);
          IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
        writer.setLiveCommitData(Map.of("turnstone", version).entrySet());
        writer.commit();
      }
      beginsAgain(OTHER_VERSION);
    }
  }

  @Test
  void anIndexThatCannotBeKeptIsHeldInMemory() throws Exception {
    Path file = Files.createFile(directory.resolve("a file"));
    try (TurnIndex index = TurnIndex.open(file)) {
      assertEquals(
          Optional.of(
              "The search index cannot be kept in %s, so it is built anew each time."
                  .formatted(file)),
          index.rebuilt());
      index.put(TRANSCRIPT, "1");
      index.commit();
      assertEquals(List.of("a#1"), Corpus.found(index, SCOPE, "jazz"));
    }
  }

  @Test
  void anIndexThatIsInUseIsOnlyRead() throws Exception {
    try (TurnIndex writing = TurnIndex.open(directory);
        TurnIndex reading = TurnIndex.open(directory)) {
      assertEquals(false, writing.readOnly());
      assertEquals(true, reading.readOnly());
      assertEquals(List.of("a#1"), Corpus.found(reading, SCOPE, "jazz"));
      writing.put(Corpus.transcriptOf("a", Map.of(), "P: soul", "P: jazz"), "2");
      writing.commit();
      assertEquals(List.of("a#2"), Corpus.found(reading, SCOPE, "jazz"));
      assertEquals(Map.of("a", "2"), reading.fingerprints());
      assertEquals(
          "The search index is open in another window and can only be read here.",
          assertThrows(IllegalStateException.class, reading::commit).getMessage());
    }
  }

  @Test
  void anIndexThatAnotherProcessWritesIsOnlyRead() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var lines = other.inputReader()) {
      assertEquals("held", lines.readLine());
      try (TurnIndex reading = TurnIndex.open(directory)) {
        assertEquals(true, reading.readOnly());
        assertEquals(List.of("a#1"), Corpus.found(reading, SCOPE, "jazz"));
      }
      other.outputWriter().close();
      assertEquals(0, other.waitFor());
    } finally {
      other.destroyForcibly();
    }
    try (TurnIndex index = TurnIndex.open(directory)) {
      assertEquals(false, index.readOnly());
      assertEquals(Optional.empty(), index.rebuilt());
    }
  }

  @Test
  void aDamagedIndexInUseIsReadAsEmpty() throws Exception {
    try (TurnIndex writing = TurnIndex.open(directory)) {
      damage("segments_.*", file -> Files.writeString(file, "garbage"));
      try (TurnIndex reading = TurnIndex.open(directory)) {
        assertEquals(true, reading.readOnly());
        assertEquals(true, reading.rebuilt().isPresent());
        assertEquals(List.of(), Corpus.found(reading, SCOPE, "jazz"));
      }
      assertEquals(List.of("a#1"), Corpus.found(writing, SCOPE, "jazz"));
    }
  }

  /// Another process: holds the index until its input ends.
  static final class Holder {
    public static void main(String[] args) throws IOException {
      try (TurnIndex index = TurnIndex.open(Path.of(args[0]))) {
        System.out.println(index.readOnly() ? "not held" : "held");
        System.in.read();
      }
    }
  }
}
