package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.MemoTarget;

/// However a journal falls into pieces, it holds the same.
class JournalReadingTest {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final List<String> ODD = List.of("", "\r", " \t", "{\"id\":", "nothing", "[]");

  private final Random random = new Random(11);

  private record Read(JournalContents contents, long checksum) {}

  private static Read read(JournalContents before, byte[] bytes, int piece) throws IOException {
    CRC32C checksum = new CRC32C();
    JournalContents contents =
        new JournalReading(before, new Shared(), checksum, piece, false)
            .read(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    return new Read(contents, checksum.getValue());
  }

  /// Whole, blank, damaged and torn lines.
  private byte[] journal() throws IOException {
    ByteArrayOutputStream journal = new ByteArrayOutputStream();
    if (random.nextBoolean()) {
      journal.write(MARK);
    }
    for (int left = random.nextInt(8); left > 0; left--) {
      byte[] line = line(left);
      boolean torn = left == 1 && random.nextBoolean();
      journal.write(line, 0, torn ? random.nextInt(line.length) : line.length);
    }
    return journal.toByteArray();
  }

  private byte[] line(int number) {
    if (random.nextInt(3) == 0) {
      return (ODD.get(random.nextInt(ODD.size())) + "\n").getBytes(StandardCharsets.UTF_8);
    }
    String words = "what was said \uD83D\uDE00 ".repeat(random.nextInt(9));
    Edit edit = new Edit.MemoSet(new MemoTarget.OnProject(), "", words);
    return ActionLine.write(
        new Action(
            "a" + number, number, Instant.EPOCH, "Ana", "Wrote", List.of(edit), Optional.empty()));
  }

  @Test
  void piecesOfAnySizeHoldTheSame() throws IOException {
    for (int i = 0; i < 300; i++) {
      byte[] journal = journal();
      Read whole = read(JournalContents.NONE, journal, 1 << 16);
      CRC32C checksum = new CRC32C();
      checksum.update(journal, 0, Math.toIntExact(whole.contents().tornFrom()));
      assertEquals(checksum.getValue(), whole.checksum());
      for (int piece : List.of(1, 2, 7, 64, 100, 333, Math.max(1, journal.length))) {
        assertEquals(whole, read(JournalContents.NONE, journal, piece), "piece of " + piece);
      }
    }
  }

  @Test
  void whatComesAfterAWholeLineIsReadFromThereOn() throws IOException {
    for (int i = 0; i < 300; i++) {
      byte[] journal = journal();
      JournalContents whole = read(JournalContents.NONE, journal, 1 << 16).contents();
      for (int at = 0; at < whole.tornFrom(); at++) {
        if (journal[at] == '\n') {
          byte[] first = Arrays.copyOf(journal, at + 1);
          JournalContents before = read(JournalContents.NONE, first, 50).contents();
          byte[] rest = Arrays.copyOfRange(journal, at + 1, journal.length);
          if (!before.isTorn()) {
            assertEquals(whole, read(before, rest, 50).contents());
          }
        }
      }
    }
  }
}
