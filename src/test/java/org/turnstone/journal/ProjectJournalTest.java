package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Problem;

class ProjectJournalTest {

  @TempDir Path folder;
  private Path own;

  @BeforeEach
  void nameTheOwnJournal() {
    own = folder.resolve(".turnstone/journal/ana~1.jsonl");
  }

  @Test
  void anOwnJournalThatIsAFolderIsReportedAndLeft() throws IOException {
    Path journals = Files.createDirectories(folder.resolve(".turnstone/journal"));
    Path own = Files.createDirectory(journals.resolve(JournalName.of("Ana", "m1").file()));
    try (ProjectJournal journal = ProjectJournal.open(folder, "Ana", "m1")) {
      assertEquals(Optional.of(ProjectJournal.NOT_WRITABLE), journal.readOnly());
      String shown = ".turnstone/journal/" + own.getFileName();
      assertEquals(
          List.of(
              Problem.error(shown, shown + " could not be read. What it holds is missing here.")),
          journal.problems());
    }
  }

  @Test
  void aJournalFolderThatIsAFileIsReported() throws IOException {
    Files.createFile(Files.createDirectories(folder.resolve(".turnstone")).resolve("journal"));
    try (ProjectJournal journal = ProjectJournal.open(folder, "Ana", "m1")) {
      assertEquals(
          List.of(
              Problem.error(
                  ".turnstone/journal",
                  ".turnstone/journal cannot be read as a folder. All coding work is missing"
                      + " here.")),
          journal.problems());
    }
  }

  @Test
  void nothingIsWrittenBeforeTheFirstAction() throws IOException {
    try (ProjectJournal journal = open()) {
      assertEquals(List.of(), journal.actions());
      assertEquals(Optional.empty(), journal.readOnly());
    }
    assertEquals(List.of(), filesIn(folder));
  }

  @Test
  void theFilesLieAsTheFormatSays() throws IOException {
    try (ProjectJournal journal = open()) {
      journal.append(action("a", 1)).join();
      assertEquals(
          """
          {
            "format" : 1,
            "id" : "%s",
            "name" : "%s"
          }
          """
              .formatted(journal.projectId(), folder.getFileName()),
          Files.readString(folder.resolve(".turnstone/project.json")));
    }
    assertEquals(
        List.of(
            ".turnstone/journal/ana~1.jsonl", ".turnstone/lock/ana~1", ".turnstone/project.json"),
        filesIn(folder));
  }

  @Test
  void whatWasAppendedIsThereAfterReopening() throws IOException {
    List<Action> actions = actions(200);
    String id;
    try (ProjectJournal journal = open()) {
      actions.forEach(journal::append);
      id = journal.projectId();
    }
    try (ProjectJournal journal = open()) {
      assertEquals(actions, journal.actions());
      assertEquals(id, journal.projectId());
      assertEquals(201, journal.nextClock());
      assertEquals(202, journal.nextClock());
      assertEquals(List.of(), journal.problems());
    }
  }

  @Test
  void anActionIsThereBeforeItIsSaved() throws IOException {
    try (ProjectJournal journal = open()) {
      CompletableFuture<Void> saved = journal.append(action("a", 1));
      assertEquals(List.of(action("a", 1)), journal.actions());
      saved.join();
    }
  }

  @Test
  void aTornLastLineIsSetAside() throws IOException {
    write(actions(3));
    String whole = Files.readString(own);
    Files.writeString(own, "{\"id\":\"tor", StandardOpenOption.APPEND);
    try (ProjectJournal journal = open()) {
      assertEquals(actions(3), journal.actions());
      assertEquals(1, journal.problems().size());
      assertTrue(sentence(journal).contains("was not complete and was set aside in .turnstone/"));
    }
    assertEquals(whole, Files.readString(own));
    Path aside = folder.resolve(".turnstone/set-aside");
    assertEquals("{\"id\":\"tor", Files.readString(aside.resolve(filesIn(aside).getFirst())));
  }

  @Test
  void aLastLineThatIsNoActionIsSetAsideAlthoughItEnds() throws IOException {
    write(actions(3));
    Files.write(own, new byte[] {0, 0, 0, '\n'}, StandardOpenOption.APPEND);
    try (ProjectJournal journal = open()) {
      assertEquals(actions(3), journal.actions());
      journal.append(action("a4", 4)).join();
    }
    assertEquals(4, Files.readAllLines(own).size());
  }

  @Test
  void aWholeLastLineWithoutItsEndCounts() throws IOException {
    write(actions(3));
    Files.writeString(own, Files.readString(own).stripTrailing());
    try (ProjectJournal journal = open()) {
      assertEquals(actions(3), journal.actions());
      assertEquals(List.of(), journal.problems());
      journal.append(action("a4", 4)).join();
    }
    assertEquals(4, Files.readAllLines(own).size());
  }

  @Test
  void aDamagedMiddleLineIsLeftOutAndTheFileStays() throws IOException {
    write(actions(3));
    List<String> lines = new ArrayList<>(Files.readAllLines(own));
    lines.set(1, lines.get(1).substring(9));
    Files.write(own, lines);
    String damaged = Files.readString(own);
    try (ProjectJournal journal = open()) {
      assertEquals(List.of(action("a1", 1), action("a3", 3)), journal.actions());
      assertEquals(
          List.of(
              Problem.error(
                  ".turnstone/journal/ana~1.jsonl",
                  "Line 2 is damaged and was left out. The file was not changed.")),
          journal.problems());
    }
    assertEquals(damaged, Files.readString(own));
  }

  @Test
  void theTornEndOfAnothersJournalIsNotTouched() throws IOException {
    write(actions(2));
    Path bens = own.resolveSibling("ben~2.jsonl");
    Files.writeString(bens, Files.readString(own).replace("\"id\":\"a", "\"id\":\"b") + "{\"id\":");
    String before = Files.readString(bens);
    try (ProjectJournal journal = open()) {
      assertEquals(
          List.of("a1", "b1", "a2", "b2"), journal.actions().stream().map(Action::id).toList());
      assertEquals(Problem.Severity.NOTE, journal.problems().getFirst().severity());
    }
    assertEquals(before, Files.readString(bens));
  }

  @Test
  void carriageReturnsBlankLinesAndAByteOrderMarkAreHarmless() throws IOException {
    write(actions(3));
    Files.writeString(own, "\uFEFF" + Files.readString(own).replace("\n", "\r\n\r\n"));
    try (ProjectJournal journal = open()) {
      assertEquals(actions(3), journal.actions());
      assertEquals(List.of(), journal.problems());
    }
  }

  @Test
  void aProjectOfANewerVersionIsReadOnly() throws IOException {
    write(actions(1));
    Path file = folder.resolve(".turnstone/project.json");
    Files.writeString(file, Files.readString(file).replace(": 1,", ": 2,"));
    try (ProjectJournal journal = open()) {
      assertEquals(Optional.of(ProjectJournal.NEWER), journal.readOnly());
      assertEquals(actions(1), journal.actions());
      assertEquals(ProjectJournal.NEWER, failure(journal.append(action("a2", 2))));
    }
  }

  @Test
  void aDamagedProjectFileIsReportedAndLeftAsItIs() throws IOException {
    write(actions(1));
    Path file = folder.resolve(".turnstone/project.json");
    Files.writeString(file, "{\"form");
    try (ProjectJournal journal = open()) {
      journal.append(action("a2", 2)).join();
      assertEquals(actions(2), journal.actions());
      assertEquals(1, journal.problems().size());
    }
    assertEquals("{\"form", Files.readString(file));
  }

  @Test
  void aSecondWindowOfTheSameCoderIsReadOnly() throws IOException {
    write(actions(1));
    try (ProjectJournal first = open()) {
      try (ProjectJournal second = open()) {
        assertEquals(Optional.of(ProjectJournal.OPEN_ELSEWHERE), second.readOnly());
        assertEquals(actions(1), second.actions());
        first.append(action("a2", 2)).join();
        assertEquals(List.of(action("a2", 2)), second.refresh().actions());
      }
      first.append(action("a3", 3)).join();
    }
    try (ProjectJournal next = open()) {
      assertEquals(Optional.empty(), next.readOnly());
      assertEquals(actions(3), next.actions());
    }
  }

  @Test
  void twoCodersOnOneMachineCanBothWrite() throws IOException {
    try (ProjectJournal ana = open();
        ProjectJournal ben = ProjectJournal.open(folder, "Ben", "1")) {
      ana.append(action("a1", 1)).join();
      ben.append(action("b1", 1)).join();
      assertEquals(List.of(action("b1", 1)), ana.refresh().actions());
      assertEquals(List.of(action("a1", 1)), ben.refresh().actions());
      assertEquals(ana.actions(), ben.actions());
    }
    try (ProjectJournal ana = open();
        ProjectJournal ben = ProjectJournal.open(folder, "Ben", "1")) {
      assertEquals(ana.projectId(), ben.projectId());
    }
  }

  @Test
  void conflictedCopiesAreReadAndCountOnce() throws IOException {
    write(actions(6));
    List<String> lines = Files.readAllLines(own);
    Files.write(own, lines.subList(0, 4));
    Files.write(own.resolveSibling("ana~1 (conflicted copy).jsonl"), lines.subList(2, 6));
    Files.write(own.resolveSibling("ana~1.sync-conflict-2026.jsonl"), lines);
    try (ProjectJournal journal = open()) {
      assertEquals(actions(6), journal.actions());
      assertEquals(7, journal.nextClock());
    }
  }

  @Test
  void aJournalReplacedByAnOlderOneWhileOpenGetsItsLinesBack() throws IOException {
    write(actions(3));
    String older = Files.readString(own);
    try (ProjectJournal journal = open()) {
      journal.append(action("a4", 4)).join();
      Files.writeString(own, older);
      journal.append(action("a5", 5)).join();
      assertEquals(1, journal.problems().size());
    }
    try (ProjectJournal journal = open()) {
      assertEquals(actions(5), journal.actions());
    }
  }

  @Test
  void aJournalDeletedWhileOpenIsWrittenAgain() throws IOException {
    write(actions(3));
    try (ProjectJournal journal = open()) {
      Files.delete(own);
      assertEquals(List.of(), journal.refresh().actions());
    }
    try (ProjectJournal journal = open()) {
      assertEquals(actions(3), journal.actions());
    }
  }

  @Test
  void aJournalReplacedByOneWithOtherLinesKeepsBoth() throws IOException {
    write(actions(3));
    try (ProjectJournal journal = open()) {
      String line = new String(ActionLine.write(action("x", 9)), StandardCharsets.UTF_8);
      Files.writeString(own, line);
      assertEquals(List.of(action("x", 9)), journal.refresh().actions());
      journal.append(action("a10", 10)).join();
    }
    try (ProjectJournal journal = open()) {
      assertEquals(
          List.of("a1", "a2", "a3", "x", "a10"),
          journal.actions().stream().map(Action::id).toList());
    }
  }

  @Test
  void whatCouldNotBeSavedIsSavedLaterInOrder() throws IOException {
    write(actions(1));
    String before = Files.readString(own);
    try (ProjectJournal journal = open()) {
      Files.delete(own);
      Files.createDirectory(own);
      String sentence = failure(journal.append(action("a2", 2)));
      assertTrue(sentence.startsWith("Your last action is not saved: "), sentence);
      assertTrue(failure(journal.append(action("a3", 3))).startsWith("Your last action"));
      assertTrue(failure(journal.retry()).startsWith("Your last action"));
      assertEquals(actions(3), journal.actions());
      Files.delete(own);
      Files.writeString(own, before);
      journal.retry().join();
      assertEquals(3, Files.readAllLines(own).size());
    }
    try (ProjectJournal journal = open()) {
      assertEquals(actions(3), journal.actions());
    }
  }

  @Test
  void closingSaysWhenSomethingIsNotSaved() throws IOException {
    write(actions(1));
    ProjectJournal journal = open();
    Files.delete(own);
    Files.createDirectory(own);
    journal.append(action("a2", 2));
    assertThrows(IOException.class, journal::close);
  }

  @Test
  void aFolderThatIsGoneIsNotMadeAgain() throws IOException {
    Path project = Files.createDirectory(folder.resolve("drive"));
    ProjectJournal journal = ProjectJournal.open(project, "Ana", "1");
    Files.delete(project);
    String sentence = failure(journal.append(action("a1", 1)));
    assertTrue(sentence.contains("its folder is not there any more"), sentence);
    assertFalse(Files.exists(project));
    Files.createDirectory(project);
    journal.close();
    try (ProjectJournal again = ProjectJournal.open(project, "Ana", "1")) {
      assertEquals(actions(1), again.actions());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsReadOnly() throws IOException {
    Files.writeString(folder.resolve(".turnstone"), "not a folder");
    try (ProjectJournal journal = open()) {
      assertEquals(Optional.of(ProjectJournal.NOT_WRITABLE), journal.readOnly());
      assertEquals(ProjectJournal.NOT_WRITABLE, failure(journal.append(action("a", 1))));
    }
    assertEquals("not a folder", Files.readString(folder.resolve(".turnstone")));
  }

  @Test
  void workOfANewerVersionIsReportedOncePerJournal() throws IOException {
    List<Edit> unknown = List.of(new Edit.Unknown("codeSung", "{\"type\":\"codeSung\"}"));
    Action action = new Action("u", 1, Instant.EPOCH, "Ana", "Sang", unknown, Optional.empty());
    write(List.of(action));
    try (ProjectJournal journal = open()) {
      assertEquals(List.of(action), journal.actions());
      assertEquals(
          "1 action was made by a newer Turnstone: some changes are kept and not shown.",
          sentence(journal));
    }
  }

  @Test
  void problemsHoldNoWordsOfTheLines() throws IOException {
    write(actions(2));
    Files.writeString(own, "secret words\n" + Files.readString(own) + "{\"label\":\"secret");
    try (ProjectJournal journal = open()) {
      assertEquals(2, journal.problems().size());
      assertFalse(journal.problems().toString().contains("secret"));
    }
  }

  private void write(List<Action> actions) throws IOException {
    try (ProjectJournal journal = open()) {
      actions.forEach(journal::append);
    }
  }

  private ProjectJournal open() throws IOException {
    return ProjectJournal.open(folder, "Ana", "1");
  }

  private static List<Action> actions(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> action("a" + i, i)).toList();
  }

  private static Action action(String id, long clock) {
    List<Edit> edits = List.of(new Edit.MemoSet(new MemoTarget.OnTranscript(id), "", id));
    return new Action(id, clock, Instant.EPOCH, "Ana", "Wrote", edits, Optional.empty());
  }

  private static String failure(CompletableFuture<Void> future) {
    return assertThrows(CompletionException.class, future::join).getCause().getMessage();
  }

  private static String sentence(ProjectJournal journal) {
    return journal.problems().getFirst().sentence();
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
