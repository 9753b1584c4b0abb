package org.turnstone.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Problem;
import org.turnstone.transcript.format.FoundFile;

class TranscriptFolderTest {

  @TempDir Path folder;

  @Test
  void filesAreFoundInAllFoldersInNaturalOrderWhateverTheirNames() throws IOException {
    write("10.md", "9.md", "deep/er/1.TXT", "deep/2.Markdown", "notes.docx", "deep/data.csv", "b");
    assertEquals(
        List.of(
            "9.md",
            "10.md",
            "b",
            "notes.docx",
            "deep/2.Markdown",
            "deep/data.csv",
            "deep/er/1.TXT"),
        paths().stream().sorted(Comparator.comparingInt(path -> path.split("/").length)).toList());
  }

  @Test
  void whatSystemsAndWordProcessorsLeaveBehindIsSkipped() throws IOException {
    write("a.md", "Thumbs.db", "desktop.ini", "~$notes.docx", ".DS_Store", ".~lock.notes.odt#");
    assertEquals(List.of("a.md"), paths());
  }

  @Test
  void hiddenFilesAndFoldersAreSkipped() throws IOException {
    write("a.md", ".b.md", ".turnstone/c.md", "d/.git/e.txt");
    assertEquals(List.of("a.md"), paths());
  }

  @Test
  void aFoundFileKnowsItsSizeAndPlace() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("d")).resolve("a.md"), "12345");
    FoundFile file = TranscriptFolder.list(folder).files().getFirst();
    assertEquals(new FoundFile("d/a.md", 5, file.modified()), file);
    assertEquals("12345", Files.readString(file.in(folder)));
    assertEquals(file, FoundFile.at(folder, "d/a.md"));
  }

  @Test
  void linksInACircleEndAndAreReported() throws IOException {
    write("a/1.md");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    assertEquals(List.of("a/1.md"), paths());
    assertEquals(List.of("a/loop", "b"), problemFiles());
  }

  @Test
  void aFolderBehindALinkIsReadOnce(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("1.md"), "x");
    Files.createSymbolicLink(elsewhere.resolve("itself"), elsewhere);
    Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
    assertEquals(List.of("linked/1.md"), paths());
    assertEquals(List.of("linked/itself"), problemFiles());
  }

  @Test
  void aLinkToNowhereIsAProblemAndTheRestIsListed() throws IOException {
    write("b.md");
    Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("gone.md"));
    assertEquals(List.of("b.md"), paths());
    assertEquals(
        List.of(Problem.error("a.md", "This file could not be read and was left out.")),
        TranscriptFolder.list(folder).problems());
  }

  @Test
  void aFolderWithTheNameOfAFileIsWalked() throws IOException {
    write("a.md/b.md");
    assertEquals(List.of("a.md/b.md"), paths());
  }

  @Test
  void whatIsNoFolderIsRefused() throws IOException {
    write("a.md");
    assertThrows(NoSuchFileException.class, () -> TranscriptFolder.list(folder.resolve("missing")));
    assertThrows(NotDirectoryException.class, () -> TranscriptFolder.list(folder.resolve("a.md")));
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "x");
    }
  }

  private List<String> paths() throws IOException {
    return TranscriptFolder.list(folder).files().stream().map(FoundFile::path).toList();
  }

  private List<String> problemFiles() throws IOException {
    return TranscriptFolder.list(folder).problems().stream().map(Problem::file).toList();
  }
}
