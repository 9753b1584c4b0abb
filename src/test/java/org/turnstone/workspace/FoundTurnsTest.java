package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.Turn;
import org.turnstone.search.Found;
import org.turnstone.search.Hit;
import org.turnstone.search.Order;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.TurnQuery;

/// Turns are quoted from the index as they would be from their files, and these are read only when
/// they were changed.
class FoundTurnsTest {

  private static final String INTERVIEW =
      """
      # Dialog %1$d
      **Transcript ID:** t%1$d
      ---
      Assistant: Hi.

      User: 😀

      AI: And?

      User: Ja 😀 ä.

      - bread

      It *went* up, by %1$d. And I do not know how long it can go on like this, to be honest.

      AI: 我明白了。
      """;

  @TempDir Path home;
  private Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    folder = TestFolder.samples(home);
    for (int i = 0; i < 20; i++) {
      Path file = folder.resolve("more" + i + ".md");
      Files.writeString(file, INTERVIEW.formatted(i));
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
    }
    workspace = TestFolder.open(folder, home, "Ana");
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  private Found everything() {
    try {
      TurnQuery every = TurnQuery.parse("role:participant OR NOT role:participant");
      return workspace.find(every, Order.TRANSCRIPT);
    } catch (QuerySyntaxException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private List<Hit> all() {
    List<Hit> hits = new ArrayList<>();
    for (TranscriptSummary summary : workspace.catalogue().transcripts()) {
      for (int turn = 1; turn <= summary.outline().turns(); turn++) {
        hits.add(new Hit(summary.id(), turn, 0));
      }
    }
    return hits;
  }

  @Test
  void everyPartOfEveryTurnIsQuotedAsFromItsFile() throws IOException {
    FoundTurns turns = FoundTurns.of(workspace, everything(), all());
    for (Hit hit : all()) {
      Transcript transcript = workspace.transcript(hit.transcript());
      Turn turn = transcript.turn(hit.turn()).orElseThrow();
      FoundTurn found = turns.of(hit);
      assertEquals(turn, found.turn());
      assertEquals(transcript.words(turn), found.words());
      TextRange range = turn.range();
      for (int start = range.start(); start <= range.end(); start += 7) {
        TextRange part = new TextRange(start, range.end());
        assertEquals(transcript.quote(part), found.quote(part));
        TextRange other = new TextRange(range.start(), start);
        assertEquals(transcript.quote(other), found.quote(other));
      }
    }
  }

  @Test
  void aFileThatLooksAsItDidIsNotRead() throws IOException {
    Path file = folder.resolve("more7.md");
    FileTime modified = Files.getLastModifiedTime(file);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("went", "goes"));
    Files.setLastModifiedTime(file, modified);
    FoundTurns turns = FoundTurns.of(workspace, everything(), all());
    assertTrue(turns.of(new Hit("t7", 4, 0)).words().contains("It went up"));
  }

  @Test
  void aFileThatWasChangedIsReadWhenItIsSearchedAgain() throws IOException {
    Found before = everything();
    Path file = folder.resolve("more7.md");
    Files.writeString(file, Files.readString(file).replace("*went* up", "*went* down"));
    Hit changed = new Hit("t7", 4, 0);
    FoundTurns turns = FoundTurns.of(workspace, before, all());
    assertTrue(turns.of(new Hit("t8", 4, 0)).words().contains("It went up"));
    assertThrows(IOException.class, () -> turns.of(changed));
    FoundTurns now = FoundTurns.of(workspace, everything(), all());
    assertTrue(now.of(changed).words().contains("It went down"));
    Files.delete(file);
    Found last = everything();
    assertThrows(IOException.class, () -> FoundTurns.of(workspace, last, all()).of(changed));
  }
}
