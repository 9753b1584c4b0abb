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

  @Test
  void ofManyFilesThoseThatChangedAreReadAgainAndNoOther() throws Exception {
    Path folder = Files.createDirectories(home.resolve("many"));
    for (int i = 0; i < 200; i++) {
      Files.writeString(folder.resolve(i + ".md"), "User: number " + i + ", first\n");
    }
    TestFolder.open(folder, home, "Ana").close();
    for (int i = 0; i < 200; i++) {
      Path file = folder.resolve(i + ".md");
      var modified = Files.getLastModifiedTime(file);
      Files.writeString(file, "User: number " + i + ", other\n");
      if (i >= 100) {
        Files.setLastModifiedTime(file, modified);
      }
    }
    for (int i = 0; i < 100; i++) {
      Files.writeString(folder.resolve(i + ".md"), "User: number " + i + ", changed\n");
    }
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      assertEquals(100, count(workspace, "changed"));
      assertEquals(100, count(workspace, "first"));
      assertEquals(0, count(workspace, "other"));
    }
  }

  @Test
  void whatTheOtherFilesShowOfALabelCountsInOneThatHasItOnce() throws Exception {
    Path folder = Files.createDirectories(home.resolve("names"));
    String talk = "Anna: How?\n\nBen: So.\n\nAnna: Why?\n\nBen: Yes.\n";
    Files.writeString(folder.resolve("1.md"), "Anna: And how was it?\n\nIt was fine, he said.\n");
    Files.writeString(folder.resolve("2.md"), talk);
    assertEquals("", speakerOfFirst(folder));
    Files.writeString(folder.resolve("3.md"), talk);
    assertEquals("Anna", speakerOfFirst(folder));
    assertEquals("Anna", speakerOfFirst(folder));
    Files.delete(folder.resolve("3.md"));
    assertEquals("", speakerOfFirst(folder));
  }

  private String speakerOfFirst(Path folder) throws Exception {
    try (Workspace workspace = TestFolder.open(folder, home, "Ana")) {
      String speaker = workspace.transcript("1").turns().getFirst().speaker();
      assertEquals(speaker, workspace.catalogue().find("1").orElseThrow().outline().speaker(1));
      assertEquals(speaker.isEmpty() ? 0 : 1, count(workspace, "speaker:anna AND fine"));
      return speaker;
    }
  }

  private static long count(Workspace workspace, String query) throws Exception {
    return workspace.search(TurnQuery.parse(query), Order.TRANSCRIPT, 10).total();
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
