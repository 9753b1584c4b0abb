package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.search.Order;
import org.turnstone.search.TurnIndex;
import org.turnstone.search.TurnQuery;

/// A file that holds many transcripts, and is read transcript by transcript.
class ManyInOneFileTest {

  /// More than is read as one piece.
  private static final int MANY = 300;

  private static final String LONG = "and so on and on ".repeat(1_000);

  @TempDir Path home;

  @Test
  void everyTranscriptIsReadAtItsPlace() throws IOException {
    write(rows(0, MANY));
    try (Workspace workspace = open()) {
      assertEquals(
          IntStream.range(0, MANY).mapToObj(i -> "t" + i).toList(),
          workspace.catalogue().transcripts().stream().map(TranscriptSummary::id).toList());
      for (int i : List.of(MANY - 1, 0, 150)) {
        Transcript transcript = workspace.transcript("t" + i);
        assertEquals("I am number " + i + ".", transcript.words(transcript.turns().get(1)));
      }
    }
  }

  @Test
  void everyTurnIsFound() throws Exception {
    write(rows(0, MANY));
    try (Workspace workspace = open()) {
      assertEquals(MANY, count(workspace, "\"I am number\""));
      assertEquals(1, count(workspace, "\"number 299\""));
    }
  }

  @Test
  void idsThatARowAndAFileAskForGoToTheFirst() throws IOException {
    write(rows(0, MANY));
    Files.writeString(folder().resolve("z.md"), "**Transcript ID:** t7\n---\nUser: So.\n");
    try (Workspace workspace = open()) {
      assertTrue(workspace.catalogue().find("t7 (z.md)").isPresent());
      assertTrue(workspace.transcript("t7").text().contains("I am number 7."));
    }
  }

  @Test
  void cancellingWithinTheFileKeepsWhatWasIndexed() throws Exception {
    write(rows(0, MANY));
    assertThrows(CancellationException.class, () -> open(new StopAfter(100)));
    int kept = indexed();
    assertTrue(kept >= 100 && kept < MANY, kept + " are kept");
    try (Workspace workspace = open()) {
      assertEquals(MANY, workspace.catalogue().transcripts().size());
      assertEquals(MANY, count(workspace, "\"I am number\""));
    }
  }

  @Test
  void cancellingBetweenFilesKeepsThoseThatWereRead() throws Exception {
    for (int i = 0; i < 50; i++) {
      Files.writeString(
          Files.createDirectories(folder()).resolve(i + ".md"), "User: Number " + i + ".\n");
    }
    assertThrows(CancellationException.class, () -> open(new StopAfter(20)));
    Path first = folder().resolve("0.md");
    var modified = Files.getLastModifiedTime(first);
    Files.writeString(first, "User: Nothing 0.\n".substring(0, (int) Files.size(first)));
    Files.setLastModifiedTime(first, modified);
    try (Workspace workspace = open()) {
      assertEquals(50, count(workspace, "number"));
    }
  }

  @Test
  void codingsOfAllItsTranscriptsMoveWhenItIsChangedWhileOpen() throws IOException {
    write(rows(0, MANY));
    try (Workspace workspace = open()) {
      tag(workspace, "t3");
      tag(workspace, "t250");
      String more = rows(0, MANY).replace("Who are you?", "Well then, who are you?");
      write("new,\"User: I came later.\"\n" + more);
      workspace.transcript("t250");
      for (String id : List.of("t3", "t250")) {
        String words =
            workspace.project().codingsOf(id).iterator().next().range().in(text(workspace, id));
        assertEquals("I am number " + id.substring(1) + ".", words);
      }
      assertEquals(List.of(), workspace.unplaced());
    }
  }

  @Test
  void aTranscriptThatIsTakenOutWhileOpenIsMissedAndItsCodingsWait() throws IOException {
    write(rows(0, MANY));
    try (Workspace workspace = open()) {
      tag(workspace, "t3");
      write(rows(4, MANY));
      assertThrows(IOException.class, () -> workspace.transcript("t3"));
      assertEquals(1, workspace.unplaced().size());
      assertTrue(workspace.transcript("t4").text().contains("I am number 4."));
    }
  }

  /// Cancels when so many transcripts are known.
  private record StopAfter(int transcripts, boolean[] over) implements Progress {

    StopAfter(int transcripts) {
      this(transcripts, new boolean[1]);
    }

    @Override
    public void at(Stage stage, Count count) {
      over[0] |= count.transcripts() >= transcripts;
    }

    @Override
    public boolean cancelled() {
      return over[0];
    }
  }

  private static String rows(int from, int to) {
    StringBuilder rows = new StringBuilder();
    for (int i = from; i < to; i++) {
      rows.append("t%d,\"AI: Who are you?\n\nUser: I am number %d.\n\n".formatted(i, i));
      rows.append("AI: And?\n\nUser: ").append(LONG).append("\"\n");
    }
    return rows.toString();
  }

  private void write(String rows) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("all.csv"), "transcript_id,text\n" + rows);
  }

  private static void tag(Workspace workspace, String id) throws IOException {
    Transcript transcript = workspace.transcript(id);
    Tagging.Place place =
        new Tagging.Place(id, transcript.quote(transcript.turns().get(1).range()));
    Tagging.tag(workspace, "who", List.of(place), "", "turn 2 of " + id).saved().join();
  }

  private static String text(Workspace workspace, String id) throws IOException {
    return workspace.transcript(id).text();
  }

  private static long count(Workspace workspace, String query) throws Exception {
    return workspace.search(TurnQuery.parse(query), Order.TRANSCRIPT, 1).total();
  }

  private int indexed() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("cache"))) {
      Path index = files.filter(path -> path.endsWith("index")).findFirst().orElseThrow();
      try (TurnIndex open = TurnIndex.open(index)) {
        return open.fingerprints().size();
      }
    }
  }

  private Path folder() {
    return home.resolve("interviews");
  }

  private Workspace open() throws IOException {
    return open(Progress.NONE);
  }

  private Workspace open(Progress progress) throws IOException {
    Places places = TestFolder.places(home);
    return OpenFolder.open(folder(), "Ana", new Settings(places), places, progress);
  }
}
