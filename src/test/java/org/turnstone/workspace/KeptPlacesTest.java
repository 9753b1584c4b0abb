package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Edit;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;

/// Transcripts are read for their codings only when the file or the codings are others than before.
/// A file that is written anew with its old time and length passes for the same, which shows
/// whether it was read.
class KeptPlacesTest {

  private static final String RENT = "I worry about the rent.";
  private static final String GONE = "I think of it no more.";

  @TempDir Path home;
  private Path file;
  private Path folder;

  @BeforeEach
  void tagTheRent() throws IOException {
    folder = TestFolder.two(home);
    file = folder.resolve("1.md");
    try (Workspace workspace = open("Ana")) {
      tag(workspace, RENT);
    }
  }

  @Test
  void anUnchangedTranscriptIsNotRead() throws IOException {
    open("Ana").close();
    exchangeUnseen(RENT, GONE + " ");
    assertEquals(List.of(RENT), placed());
  }

  @Test
  void aTranscriptThatWasInMemoryWhenItWasTaggedIsNotRead() throws IOException {
    open("Ana").close();
    try (Workspace workspace = open("Ana")) {
      tag(workspace, "It went up twice.");
    }
    exchangeUnseen(RENT, GONE + " ");
    assertEquals(List.of(RENT, "It went up twice."), placed());
  }

  @Test
  void aChangedTranscriptIsRead() throws IOException {
    open("Ana").close();
    exchange(RENT, GONE);
    assertEquals(List.of(), placed());
    exchange(GONE, RENT);
    assertEquals(List.of(RENT), placed());
  }

  @Test
  void whatMovedOrHasNoPlaceIsKept() throws IOException {
    try (Workspace workspace = open("Ana")) {
      tag(workspace, "It went up twice.");
    }
    exchange("Hello.", "Good morning to you.");
    exchange("It went up twice.", "Who knows what it did all that time?");
    assertEquals(List.of(RENT), placed());
    exchangeUnseen(RENT, GONE + " ");
    try (Workspace workspace = open("Ana")) {
      Coding moved = workspace.project().allCodings().findFirst().orElseThrow();
      assertEquals(RENT, moved.quotation().words());
      assertEquals(workspace.transcript("p01").text().indexOf(GONE), moved.range().start());
      assertEquals(1, workspace.unplaced().size());
    }
  }

  @Test
  void aCodingThatArrivesIsLookedFor() throws IOException {
    open("Ana").close();
    try (Workspace ben = open("Ben")) {
      Quotation there = quote(ben, "It went up twice.");
      Quotation elsewhere =
          new Quotation(new TextRange(0, 17), there.words(), there.before(), there.after());
      Coding coding = ben.project().allCodings().findFirst().orElseThrow();
      Edit added =
          new Edit.CodingAdded(
              new Coding(
                  CodingId.random(), coding.code(), "p01", elsewhere, "Ben", Instant.EPOCH, ""));
      ben.perform("Tagged", List.of(added)).join();
    }
    try (Workspace ana = open("Ana")) {
      String text = ana.transcript("p01").text();
      assertEquals(
          List.of(RENT, "It went up twice."),
          ana.project()
              .allCodings()
              .map(Coding::range)
              .sorted()
              .map(range -> range.in(text))
              .toList());
    }
  }

  @Test
  void damagedPlacesAreFoundAnew() throws IOException {
    open("Ana").close();
    Path places;
    try (Stream<Path> files = Files.walk(home.resolve("cache"))) {
      places = files.filter(path -> path.endsWith("places")).findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(places);
    exchangeUnseen(RENT, GONE + " ");
    whole[whole.length / 2] ^= 1;
    Files.write(places, whole);
    assertEquals(List.of(), placed());
  }

  /// The words under the codings that have a place.
  private List<String> placed() throws IOException {
    try (Workspace workspace = open("Ana")) {
      return workspace
          .project()
          .allCodings()
          .sorted(Comparator.comparing(Coding::range))
          .map(coding -> coding.quotation().words())
          .toList();
    }
  }

  private static void tag(Workspace workspace, String words) throws IOException {
    List<Tagging.Place> place = List.of(new Tagging.Place("p01", quote(workspace, words)));
    Tagging.tag(workspace, "economic worry", place, "", words).saved().join();
  }

  private static Quotation quote(Workspace workspace, String words) throws IOException {
    Transcript transcript = workspace.transcript("p01");
    int at = transcript.text().indexOf(words);
    return transcript.quote(new TextRange(at, at + words.length()));
  }

  private Workspace open(String coder) throws IOException {
    return TestFolder.open(folder, home, coder);
  }

  private void exchangeUnseen(String words, String others) throws IOException {
    assertEquals(words.length(), others.length());
    FileTime modified = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace(words, others));
    Files.setLastModifiedTime(file, modified);
  }

  /// Also sets the time ahead, since two writes can fall into one tick of the file system's clock.
  private void exchange(String words, String others) throws IOException {
    FileTime modified = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace(words, others));
    Files.setLastModifiedTime(file, FileTime.from(modified.toInstant().plusSeconds(5)));
  }
}
