package org.turnstone.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {

  @TempDir Path folder;

  @Test
  void whatAnEndedProgramLeftUnfinishedGoesAfterADay() throws IOException {
    String young = "marks." + UUID.randomUUID();
    Set<String> stay = Set.of(young, "marks.txt", "folded." + UUID.randomUUID());
    for (String name : stay) {
      Files.createFile(folder.resolve(name));
    }
    for (String name : stay) {
      if (!name.equals(young)) {
        age(name);
      }
    }
    String old = "marks." + UUID.randomUUID();
    Files.createFile(folder.resolve(old));
    age(old);
    new CacheFile(folder.resolve("marks"), 1).write(out -> out.number(1));
    try (Stream<Path> left = Files.list(folder)) {
      Set<String> expected = new HashSet<>(stay);
      expected.add("marks");
      assertEquals(
          expected, left.map(path -> path.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  private void age(String name) throws IOException {
    Instant then = Instant.now().minus(2, ChronoUnit.DAYS);
    Files.setLastModifiedTime(folder.resolve(name), FileTime.from(then));
  }
}
