package org.turnstone.transcript;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.turnstone.model.Transcript;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.format.FoundFile;
import org.turnstone.transcript.format.Position;
import org.turnstone.transcript.format.ReadingChoices;
import org.turnstone.transcript.format.Source;

/// What holds for every file that may have several transcripts in it, tables and JSON.
class CollectionsTest {

  private static final String FIXTURES = "org.turnstone.transcript.Fixtures#collections";

  /// How long the loop of changed files goes on, for those who want to look longer.
  private static final int ROUNDS = Integer.getInteger("turnstone.rounds", 300);

  private record Placed(Transcript transcript, Position position) {}

  @ParameterizedTest
  @MethodSource(FIXTURES)
  void lineEndsDoNotMatter(String fixture) {
    String text = Fixtures.text(fixture);
    assertTwin(fixture, text.replace("\n", "\r\n").getBytes(UTF_8));
    assertTwin(fixture, text.replace("\n", "\r").getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource(FIXTURES)
  void theEncodingDoesNotMatter(String fixture) {
    String text = Fixtures.text(fixture);
    assertTwin(fixture, ("\uFEFF" + text).getBytes(UTF_8));
    assertTwin(fixture, ("\uFEFF" + text).getBytes(UTF_16LE));
    assertTwin(fixture, ("\uFEFF" + text).replace("\n", "\r\n").getBytes(UTF_16LE));
    assertTwin(fixture, text.getBytes(UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource(FIXTURES)
  void everyTranscriptIsFoundAtItsPosition(String fixture) throws IOException {
    for (String mark : List.of("", "\uFEFF")) {
      byte[] bytes = (mark + Fixtures.text(fixture)).replace("\n", "\r\n").getBytes(UTF_8);
      List<Placed> all = placed(source(fixture, bytes));
      assertFalse(all.isEmpty());
      for (int i = 0; i < all.size(); i++) {
        List<Placed> rest = placed(source(fixture, bytes).at(all.get(i).position()));
        assertEquals(
            all.subList(i, all.size()).stream().map(one -> one.transcript().turns()).toList(),
            rest.stream().map(one -> one.transcript().turns()).toList());
        assertEquals(all.get(i).transcript().text(), rest.getFirst().transcript().text());
        assertEquals(all.get(i).position(), rest.getFirst().position());
      }
    }
  }

  @ParameterizedTest
  @MethodSource(FIXTURES)
  void changedFilesNeverThrow(String fixture) {
    byte[] original = Fixtures.text(fixture).getBytes(UTF_8);
    for (long seed = 0; seed < ROUNDS; seed++) {
      byte[] changed = changed(original, new Random(seed));
      try {
        for (Placed one : placed(source(fixture, changed))) {
          AnyInputTest.assertSound(one.transcript());
        }
      } catch (IOException | RuntimeException | AssertionError e) {
        fail("seed " + seed, e);
      }
    }
  }

  /// Bytes changed, taken out, or written twice, and at times the end cut off.
  private static byte[] changed(byte[] original, Random random) {
    List<Byte> bytes = new ArrayList<>();
    for (byte value : original) {
      bytes.add(value);
    }
    String marks = "\",;\t\n\r[]{}:\\|.0u\0 \u00ff";
    for (int i = random.nextInt(12); i >= 0 && bytes.size() > 1; i--) {
      int at = random.nextInt(bytes.size());
      byte mark = (byte) marks.charAt(random.nextInt(marks.length()));
      switch (random.nextInt(5)) {
        case 0 -> bytes.set(at, (byte) random.nextInt(256));
        case 1 -> bytes.add(at, mark);
        case 2 -> bytes.set(at, mark);
        case 3 -> bytes.remove(at);
        default -> {
          int end = Math.min(bytes.size(), at + random.nextInt(60));
          bytes.addAll(random.nextInt(bytes.size()), List.copyOf(bytes.subList(at, end)));
        }
      }
    }
    int length = random.nextInt(4) == 0 ? random.nextInt(bytes.size()) : bytes.size();
    byte[] changed = new byte[length];
    for (int i = 0; i < length; i++) {
      changed[i] = bytes.get(i);
    }
    return changed;
  }

  private static void assertTwin(String fixture, byte[] twin) {
    List<Transcript> read = Interview.reading(fixture, twin).transcripts();
    assertFalse(read.isEmpty());
    assertEquals(
        Interview.reading(fixture, Fixtures.text(fixture).getBytes(UTF_8)).transcripts(), read);
  }

  private static Source source(String fixture, byte[] bytes) {
    FoundFile file = new FoundFile(fixture, bytes.length, Instant.EPOCH);
    return Source.of(file, ReadingChoices.NONE, bytes);
  }

  private static List<Placed> placed(Source source) throws IOException {
    List<Placed> all = new ArrayList<>();
    TranscriptReader.read(
        source,
        unread -> {
          unread
              .read(LabelEvidence.NONE)
              .found()
              .ifPresent(found -> all.add(new Placed(found, unread.position())));
          return true;
        });
    return all;
  }
}
