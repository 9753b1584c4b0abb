package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.CodebookEdits;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Quotation;
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
      tag(workspace, "p01", "I worry about the rent.");
    }
  }

  private static void tag(Workspace workspace, String id, String words) throws IOException {
    Transcript transcript = workspace.transcript(id);
    int at = transcript.text().indexOf(words);
    Quotation quotation = transcript.quote(new TextRange(at, at + words.length()));
    Tagging.tag(
            workspace,
            "economic worry",
            List.of(new Tagging.Place(id, quotation)),
            "",
            "words of " + id)
        .saved()
        .join();
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
          "A coding by Ana waits for p01, which is not in the folder.",
          workspace.unplaced().getFirst().reason());
    }
  }

  @Test
  void itsCodingsStillWaitWhenTheirCodeIsRemovedAndBroughtBack() throws IOException {
    Files.delete(folder.resolve("1.md"));
    try (Workspace workspace = open()) {
      Code code = workspace.project().codebook().matching("economic worry").getFirst();
      workspace.perform("Removed economic worry", List.of(new Edit.CodeRemoved(code))).join();
      assertEquals(0, workspace.unplaced().size());
      workspace.undo().orElseThrow().join();
      assertEquals(1, workspace.unplaced().size());
      assertEquals(0, workspace.project().allCodings().count());
    }
  }

  @Test
  void itsCodingsHaveTheirCodeAgainWhenAMergeIsUndone() throws IOException {
    Files.delete(folder.resolve("1.md"));
    try (Workspace workspace = open()) {
      Code code = workspace.project().codebook().matching("economic worry").getFirst();
      Code other = new Code(new CodeId("rent"), "rent", CodeColour.AZURE, Optional.empty());
      tag(workspace, "p02", "The rent is low.");
      workspace.perform("Made rent", List.of(new Edit.CodeAdded(other))).join();
      workspace
          .perform("Merged", CodebookEdits.merge(workspace.project(), code.id(), other.id()))
          .join();
      assertEquals(other.id(), workspace.unplaced().getFirst().coding().code());
      workspace.undo().orElseThrow().join();
      assertEquals(code.id(), workspace.unplaced().getFirst().coding().code());
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

  @Test
  void aCodingThatMovedCanBeTakenOffForGood() throws IOException {
    rewrite("Hello.", "Good morning to you.");
    try (Workspace workspace = open()) {
      workspace.perform("Took it off", List.of(new Edit.CodingRemoved(only(workspace)))).join();
    }
    assertNothingCodedAndNoConflict();
  }

  @Test
  void theTagOfACodingThatMovedCanBeUndoneAndRedone() throws IOException {
    rewrite("Hello.", "Good morning to you.");
    try (Workspace workspace = open()) {
      workspace.undo().orElseThrow().join();
      assertEquals(0, workspace.project().allCodings().count());
      workspace.redo().orElseThrow().join();
      assertEquals("I worry about the rent.", wordsUnder(workspace));
      workspace.undo().orElseThrow().join();
    }
    assertNothingCodedAndNoConflict();
  }

  @Test
  void aCodingThatMovedCanBeGivenOtherWords() throws IOException {
    rewrite("Hello.", "Good morning to you.");
    try (Workspace workspace = open()) {
      Transcript transcript = workspace.transcript("p01");
      Coding coding = only(workspace);
      int at = transcript.text().indexOf("about the rent");
      Quotation words = transcript.quote(new TextRange(at, at + "about the rent".length()));
      workspace
          .perform(
              "Resized",
              List.of(new Edit.CodingResized(coding.id(), "p01", coding.quotation(), words)))
          .join();
      assertEquals("about the rent", wordsUnder(workspace));
    }
    try (Workspace again = open()) {
      assertEquals("about the rent", wordsUnder(again));
      assertEquals(List.of(), again.problems());
    }
  }

  @Test
  void aCodeGoesWithItsCodingsThatHaveNoPlace() throws IOException {
    rewrite("I worry about the rent.", "Nothing else is on my mind these days.");
    try (Workspace workspace = open()) {
      CodeId code = workspace.project().codebook().roots().getFirst().id();
      workspace.perform("Removed the code", CodebookEdits.remove(workspace.project(), code)).join();
      assertEquals(List.of(), workspace.unplaced());
    }
    assertNothingCodedAndNoConflict();
  }

  @Test
  void aCodingWithoutAPlaceIsSeenAsItIsNow() throws IOException {
    rewrite("I worry about the rent.", "Nothing else is on my mind these days.");
    try (Workspace workspace = open()) {
      Coding lost = workspace.unplaced().getFirst().coding();
      MemoTarget target = new MemoTarget.OnCoding("p01", lost.id());
      workspace.perform("Wrote", List.of(new Edit.MemoSet(target, "", "where did it go"))).join();
      assertEquals("where did it go", workspace.unplaced().getFirst().coding().memo());
    }
  }

  private void assertNothingCodedAndNoConflict() throws IOException {
    try (Workspace again = open()) {
      assertEquals(0, again.project().allCodings().count());
      assertEquals(List.of(), again.unplaced());
      assertEquals(List.of(), again.problems());
    }
  }

  private static Coding only(Workspace workspace) {
    return workspace.project().allCodings().findFirst().orElseThrow();
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
