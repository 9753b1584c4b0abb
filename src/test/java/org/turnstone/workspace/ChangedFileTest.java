package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Coding;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.search.Order;
import org.turnstone.search.TurnQuery;

/// Transcripts are corrected outside the program; codings stay on their words.
class ChangedFileTest {

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void tagTheRent() throws IOException {
    folder = TestFolder.two(home);
    try (Workspace workspace = open()) {
      Transcript transcript = workspace.transcript("p01");
      int at = transcript.text().indexOf("I worry about the rent.");
      Tagging.tag(
              workspace,
              "economic worry",
              List.of(
                  new Tagging.Place(
                      "p01",
                      transcript.quote(
                          new TextRange(at, at + "I worry about the rent.".length())))),
              "",
              "words in turn 2 of p01")
          .saved()
          .join();
    }
  }

  @Test
  void aCodingMovesWithItsWordsWhenTheFileWasChangedWhileClosed() throws IOException {
    rewrite("Hello.", "Good morning to you.");
    try (Workspace workspace = open()) {
      assertEquals("I worry about the rent.", wordsUnder(workspace));
      assertEquals(List.of(), workspace.unplaced());
    }
  }

  @Test
  void aCodingMovesWithItsWordsWhenTheFileIsChangedWhileOpen() throws IOException {
    try (Workspace workspace = open()) {
      workspace.transcript("p01");
      rewrite("Hello.", "Good morning to you.");
      assertEquals("I worry about the rent.", wordsUnder(workspace));
    }
  }

  @Test
  void wordsThatAreGoneAreListedAndNotPaintedElsewhere() throws IOException {
    rewrite("I worry about the rent.", "Nothing else is on my mind these days.");
    try (Workspace workspace = open()) {
      assertEquals(0, workspace.project().allCodings().count());
      assertEquals(
          "I worry about the rent.", workspace.unplaced().getFirst().coding().quotation().words());
      assertTrue(
          workspace.problems().stream()
              .anyMatch(problem -> problem.sentence().contains("waits to be placed")));
    }
  }

  @Test
  void wordsThatComeBackAreFoundAgain() throws IOException {
    rewrite("I worry about the rent.", "Nothing else is on my mind these days.");
    open().close();
    rewrite("Nothing else is on my mind these days.", "I worry about the rent.");
    try (Workspace workspace = open()) {
      assertEquals("I worry about the rent.", wordsUnder(workspace));
    }
  }

  @Test
  void aTranscriptThatIsGoneKeepsItsCodingsWaiting() throws IOException {
    Files.delete(folder.resolve("1.md"));
    try (Workspace workspace = open()) {
      assertEquals(1, workspace.unplaced().size());
      assertEquals(
          "p01 is not in the folder. A coding by Ana waits for it.",
          workspace.unplaced().getFirst().reason());
    }
  }

  @Test
  void theIndexFollowsTheFile() throws Exception {
    rewrite("I bake bread.", "I bake pretzels.");
    try (Workspace workspace = open()) {
      assertEquals(1, workspace.search(TurnQuery.parse("pretzels"), Order.TRANSCRIPT, 10).total());
      assertEquals(0, workspace.search(TurnQuery.parse("bread"), Order.TRANSCRIPT, 10).total());
    }
  }

  @Test
  void aFileThatIsNewIsReadAndTheOthersAreNot() throws IOException {
    Files.writeString(
        folder.resolve("3.md"), "**Transcript ID:** p03\n---\nUser: Hi.\n\nAI: Hello.\n");
    try (Workspace workspace = open()) {
      assertEquals(List.of("p01", "p02", "p03"), ids(workspace));
    }
  }

  @Test
  void ofTwoFilesWithOneIdTheFirstKeepsIt() throws IOException {
    Files.copy(folder.resolve("1.md"), folder.resolve("4.md"));
    try (Workspace workspace = open()) {
      assertEquals(List.of("p01", "p02", "p01 (4.md)"), ids(workspace));
      assertEquals(
          List.of("The id p01 is already that of 1.md. This one is called p01 (4.md)."),
          workspace.problems().stream().map(problem -> problem.sentence()).toList());
    }
    Files.delete(folder.resolve("1.md"));
    try (Workspace workspace = open()) {
      assertEquals(List.of("p02", "p01"), ids(workspace));
    }
  }

  private Workspace open() throws IOException {
    return TestFolder.open(folder, home, "Ana");
  }

  private static List<String> ids(Workspace workspace) {
    return workspace.catalogue().transcripts().stream().map(each -> each.id()).toList();
  }

  /// Also sets the time ahead, since two writes can fall into one tick of the file system's clock.
  private void rewrite(String words, String others) throws IOException {
    Path file = folder.resolve("1.md");
    Files.writeString(file, Files.readString(file).replace(words, others));
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
  }

  private static String wordsUnder(Workspace workspace) throws IOException {
    Transcript transcript = workspace.transcript("p01");
    Coding coding = workspace.project().allCodings().findFirst().orElseThrow();
    return coding.range().in(transcript.text());
  }
}
