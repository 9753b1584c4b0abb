package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Edit;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.ReadingSubject;
import org.turnstone.transcript.format.Format;
import org.turnstone.transcript.format.ReadingChoices;

/// What a researcher decides about the reading of a file holds at the next opening, and is undone
/// like anything else.
class ReadingsTest {

  private static final String TALK =
      "AI: How was it?\n\nUser: So.\n\nTools: pens and paper\n\nAI: And?\n\nUser: Good.\n";

  @TempDir private Path home;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectory(home.resolve("interviews"));
    Files.writeString(folder.resolve("1.md"), TALK);
    Files.writeString(folder.resolve("2.md"), TALK);
  }

  @Test
  void aLabelIsASpeakerInOneFileOnly() throws Exception {
    choose(ReadingSubject.label("2.md", "tools"), ReadingSubject.SPEAKER);
    assertEquals(List.of("AI", "User", "AI", "User"), speakers("1"));
    assertEquals(List.of("AI", "User", "Tools", "AI", "User"), speakers("2"));
  }

  @Test
  void aLabelIsASpeakerEverywhereButInOneFile() throws Exception {
    choose(ReadingSubject.label("", "tools"), ReadingSubject.SPEAKER);
    choose(ReadingSubject.label("1.md", "tools"), ReadingSubject.TEXT);
    assertEquals(List.of("AI", "User", "AI", "User"), speakers("1"));
    assertEquals(List.of("AI", "User", "Tools", "AI", "User"), speakers("2"));
  }

  @Test
  void aWellKnownLabelCanBeText() throws Exception {
    Files.writeString(folder.resolve("1.md"), TALK.replace("Tools", "Participant"));
    assertEquals(List.of("AI", "User", "Participant", "AI", "User"), speakers("1"));
    choose(ReadingSubject.label("", "participant"), ReadingSubject.TEXT);
    assertEquals(List.of("AI", "User", "AI", "User"), speakers("1"));
  }

  @Test
  void aLabelThatATableNamesCanBeText() throws Exception {
    Files.writeString(
        folder.resolve("3.csv"), "speaker,text\nAnna,How?\nNote,it rained\nBen,So.\nAnna,And?\n");
    assertEquals(List.of("Anna", "Note", "Ben", "Anna"), speakers("3"));
    choose(ReadingSubject.label("3.csv", "note"), ReadingSubject.TEXT);
    assertEquals(List.of("Anna", "Ben", "Anna"), speakers("3"));
    try (Workspace workspace = open()) {
      assertEquals("How?\nNote: it rained\n\nSo.\n\nAnd?", workspace.transcript("3").text());
    }
  }

  @Test
  void theEncodingOfAFileIsChosen() throws Exception {
    Files.write(
        folder.resolve("1.md"),
        "AI: Как?\n\nUser: Да.\n\nAI: Да?\n\nUser: Да.".getBytes(Charset.forName("KOI8-R")));
    choose(ReadingSubject.charset("1.md"), "KOI8-R");
    try (Workspace workspace = open()) {
      assertEquals("Как?\n\nДа.\n\nДа?\n\nДа.", workspace.transcript("1").text());
      workspace.undo().orElseThrow().get();
    }
    try (Workspace workspace = open()) {
      assertEquals(false, workspace.transcript("1").text().startsWith("Как?"));
    }
  }

  @Test
  void onlyDecisionsAboutFilesThatAreThereAreTakenBack() throws Exception {
    choose(ReadingSubject.format("1.md"), "docx");
    choose(ReadingSubject.label("", "tools"), ReadingSubject.SPEAKER);
    Path aside = Files.move(folder.resolve("1.md"), home.resolve("1.md"));
    Path other = Files.move(folder.resolve("2.md"), home.resolve("2.md"));
    try (Workspace workspace = open()) {
      assertFalse(Remedies.takeBack(workspace, "Left to Turnstone"));
      assertEquals(2, workspace.project().readings().size());
    }
    Files.move(other, folder.resolve("2.md"));
    try (Workspace workspace = open()) {
      workspace
          .perform(
              "Wrote", List.of(new Edit.MemoSet(new MemoTarget.OnProject(), "", "So far so good.")))
          .get();
      assertTrue(Remedies.takeBack(workspace, "Left to Turnstone"));
      assertEquals(Set.of(ReadingSubject.format("1.md")), workspace.project().readings().keySet());
      assertFalse(Remedies.takeBack(workspace, "Left to Turnstone"));
    }
    Files.move(aside, folder.resolve("1.md"));
    try (Workspace workspace = open()) {
      assertTrue(Remedies.takeBack(workspace, "Left to Turnstone"));
      assertEquals(Map.of(), workspace.project().readings());
    }
  }

  @Test
  void anUnknownCharsetOrFormatIsLeftAside() {
    Readings readings =
        new Readings(
            Map.of(
                ReadingSubject.charset("1.md"), "klingon",
                ReadingSubject.format("1.md"), "papyrus"));
    assertEquals(ReadingChoices.NONE, readings.of("1.md"));
    assertEquals(
        Optional.of(Format.TABLE),
        new Readings(Map.of(ReadingSubject.format("1.md"), "table")).of("1.md").format());
  }

  private List<String> speakers(String id) throws IOException {
    try (Workspace workspace = open()) {
      return workspace.transcript(id).turns().stream().map(turn -> turn.speaker()).toList();
    }
  }

  private void choose(ReadingSubject subject, String as) throws Exception {
    try (Workspace workspace = open()) {
      workspace
          .perform(
              "Chose how a file is read",
              List.of(new Edit.ReadingChosen(subject, Optional.empty(), Optional.of(as))))
          .get();
    }
  }

  private Workspace open() throws IOException {
    return TestFolder.open(folder, home, "Ana");
  }
}
