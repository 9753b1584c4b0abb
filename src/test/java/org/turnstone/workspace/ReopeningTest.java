package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;

/// Derived data is never a reason not to start, and never wrong.
class ReopeningTest {

  @TempDir Path home;

  @Test
  void aDamagedCatalogueIsReadAnew() throws Exception {
    Path folder = openOnce();
    Files.write(only("catalogue"), new byte[] {1, 2, 3});
    assertWhole(folder);
  }

  @Test
  void aCutCatalogueIsReadAnew() throws Exception {
    Path folder = openOnce();
    byte[] whole = Files.readAllBytes(only("catalogue"));
    Files.write(only("catalogue"), java.util.Arrays.copyOf(whole, whole.length / 2));
    assertWhole(folder);
  }

  @Test
  void aLostIndexIsBuiltFromTheFiles() throws Exception {
    Path folder = openOnce();
    try (Stream<Path> files = Files.walk(home.resolve("cache"))) {
      for (Path file : files.filter(path -> path.getParent().endsWith("index")).toList()) {
        Files.delete(file);
      }
    }
    assertWhole(folder);
  }

  @Test
  void aCacheThatCannotBeWrittenCostsOnlyTime() throws Exception {
    Path folder = TestFolder.two(home);
    Files.writeString(home.resolve("cache"), "a file where a folder should be");
    assertWhole(folder);
  }

  @Test
  void unchangedFilesAreNotReadAgain() throws Exception {
    Path folder = openOnce();
    Path first = folder.resolve("1.md");
    var modified = Files.getLastModifiedTime(first);
    Files.writeString(first, Files.readString(first).replace("bread", "braed"));
    Files.setLastModifiedTime(first, modified);
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      assertEquals(1, workspace.search(TurnQuery.parse("bread"), Order.TRANSCRIPT, 10).total());
    }
  }

  private Path openOnce() throws IOException {
    Path folder = TestFolder.two(home);
    TestFolder.open(folder, home, "Ana").close();
    return folder;
  }

  private Path only(String name) throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("cache"))) {
      List<Path> found = files.filter(path -> path.endsWith(name)).toList();
      assertEquals(1, found.size());
      return found.getFirst();
    }
  }

  private void assertWhole(Path folder) throws Exception {
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      assertEquals(6, workspace.catalogue().turns());
      assertEquals(1, workspace.search(TurnQuery.parse("bread"), Order.TRANSCRIPT, 10).total());
      assertTrue(workspace.transcript("p01").text().contains("bread"));
    }
  }
}
