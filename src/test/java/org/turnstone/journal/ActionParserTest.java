package org.turnstone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.edit.RandomWork;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

/// The fast way to read a line and the general one must never tell two things of it.
class ActionParserTest {

  private static final List<String> ODD =
      List.of(
          "",
          "plain words",
          "two\nlines\r\n\tand a tab",
          "\"quotes\" \\ and / slashes \\u0041 \\\"",
          "caf\u00E9 Stra\u00DFe",
          "\uD83D\uDE00 emoji \uD83D\uDC69\u200D\uD83D\uDD2C",
          "\uDE00 half a character \uD83D",
          "\u0000\u0001\b\f\u001F\u007F\u0085\u2028",
          "\u0623\u0646\u0627 \u4F60\u597D \u092E\u0948\u0902",
          "the replacement \uFFFD itself",
          "\uFEFF mark",
          "{\"id\":\"x\"}],\"edits\":[");

  private static final List<String> TIMES =
      List.of(
          "2026-05-03T09:12:00Z",
          "2026-05-03T09:12:00.1Z",
          "2026-02-28T23:59:59.123456789Z",
          "2024-02-29T00:00:00.000001Z",
          "1969-12-31T23:59:59.999Z",
          "0000-01-01T00:00:00Z",
          "+12026-05-03T09:12:00Z");

  private final Random random = new Random(5);

  /// What a reader makes of a line: an action, or nothing.
  private interface Reader {
    Action read(byte[] line) throws ActionLine.Damaged;
  }

  private static Optional<Action> said(Reader reader, byte[] line) {
    try {
      return Optional.of(reader.read(line));
    } catch (ActionLine.Damaged e) {
      return Optional.empty();
    }
  }

  /// The fast way, with other bytes around the line.
  private static Optional<Action> fast(byte[] line) {
    byte[] around = new byte[line.length + 7];
    Arrays.fill(around, (byte) '"');
    System.arraycopy(line, 0, around, 3, line.length);
    ActionParser parser = new ActionParser(new Shared());
    return said(_ -> parser.read(around, 3, 3 + line.length), line);
  }

  private static void assertSame(byte[] line) {
    assertEquals(
        said(ActionLine::read, line), fast(line), () -> new String(line, StandardCharsets.UTF_8));
  }

  private static byte[] line(Action action) {
    byte[] written = ActionLine.write(action);
    return Arrays.copyOf(written, written.length - 1);
  }

  private String odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  private Instant time() {
    return Instant.parse(TIMES.get(random.nextInt(TIMES.size())));
  }

  private Coding coding() {
    int start = random.nextInt(3) == 0 ? 0 : random.nextInt(Integer.MAX_VALUE - 1_000);
    return new Coding(
        random.nextBoolean() ? CodingId.random() : new CodingId("g" + odd()),
        new CodeId("c" + odd()),
        odd(),
        new Quotation(new TextRange(start, start + random.nextInt(1_000)), odd(), odd(), odd()),
        odd(),
        time(),
        random.nextBoolean() ? "" : odd());
  }

  private Action action() {
    List<Edit> edits = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      Edit added = new Edit.CodingAdded(coding());
      edits.add(random.nextBoolean() ? added : added.inverse());
    }
    return new Action(
        "a" + odd(),
        random.nextBoolean() ? random.nextInt(100) : random.nextLong(1L << 53),
        time(),
        odd(),
        odd(),
        edits,
        random.nextBoolean() ? Optional.empty() : Optional.of(odd()),
        random.nextInt(10) > 0 ? List.of() : List.of("a1", odd()));
  }

  @Test
  void codingsWithAnyTextsAreReadAsTheyWereWritten() {
    for (int i = 0; i < 1_000; i++) {
      Action action = action();
      byte[] line = line(action);
      assertEquals(Optional.of(action), fast(line));
      assertSame(line);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyKindOfActionAndItsUndoIsReadAsItWasWritten(long seed) {
    RandomWork work = new RandomWork(new Random(seed), "Ana", "a");
    Project project = Project.EMPTY;
    for (int clock = 1; clock <= 300; clock++) {
      Action action = work.next(project, clock);
      Action undo = action.undo("undo-" + clock, clock, action.at(), "Ben");
      assertEquals(Optional.of(action), fast(line(action)));
      assertEquals(Optional.of(undo), fast(line(undo)));
      project = Fold.apply(project, action);
    }
  }

  @Test
  void aTornLineIsTornForBoth() {
    for (int i = 0; i < 20; i++) {
      byte[] line = line(action());
      for (int length = 0; length < line.length; length++) {
        assertSame(Arrays.copyOf(line, length));
      }
    }
  }

  @Test
  void aLineWithOneOtherByteIsTheSameForBoth() {
    byte[] likely = "\"\\{}[],:0123456789-+.eEtTZz /\n\r\tu\0".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 4_000; i++) {
      byte[] line = line(action());
      int at = random.nextInt(line.length);
      line[at] =
          random.nextBoolean() ? likely[random.nextInt(likely.length)] : (byte) random.nextInt(256);
      assertSame(line);
    }
  }

  @Test
  void aLineWithABytePutInOrLeftOutIsTheSameForBoth() {
    for (int i = 0; i < 2_000; i++) {
      byte[] line = line(action());
      int at = random.nextInt(line.length);
      byte[] less = new byte[line.length - 1];
      System.arraycopy(line, 0, less, 0, at);
      System.arraycopy(line, at + 1, less, at, less.length - at);
      assertSame(less);
      byte[] more = new byte[line.length + 1];
      System.arraycopy(line, 0, more, 0, at);
      more[at] = line[random.nextInt(line.length)];
      System.arraycopy(line, at, more, at + 1, line.length - at);
      assertSame(more);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29T09:12:00Z",
        "2026-13-01T09:12:00Z",
        "2026-05-03T24:00:00Z",
        "2026-06-30T23:59:60Z",
        "2026-05-03T09:12:60Z",
        "2026-05-03T09:12Z",
        "2026-05-03T09:12:00.Z",
        "2026-05-03T09:12:00.1234567890Z",
        "2026-05-03T09:12:00+00:00",
        "2026-05-03t09:12:00z",
        "2026-05-03 09:12:00Z",
        "-2026-05-03T09:12:00Z"
      })
  void aTimeIsTheSameForBothOrForNone(String time) {
    assertSame(bytes(USUAL.replace(AT, time)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "-1", "-0", "1.0", "1e2", "2147483648", "9999999999999999", ""})
  void aNumberIsTheSameForBothOrForNone(String number) {
    assertSame(bytes(USUAL.replace("\"start\":1", "\"start\":" + number)));
    assertSame(bytes(USUAL.replace("\"clock\":7", "\"clock\":" + number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B0B1F798-A377-3418-BFC9-945A02770B39",
        "bb0f1798-a377-3418-bfc9-945a02770b3",
        "bb0f1798a377-3418-bfc9-945a-02770b39",
        "\\u0062b0f1798-a377-3418-bfc9-945a02770b39",
        "bb0f1798-a377-3418-bfc9-945a02770b\\\"9"
      })
  void anIdThatIsNoUuidAsItIsAlwaysWrittenIsATextForBoth(String id) {
    byte[] line = bytes(USUAL.replace("\"id\":\"g1\"", "\"id\":\"" + id + "\""));
    assertTrue(fast(line).isPresent());
    assertSame(line);
  }

  @Test
  void otherOrderSpacesAndLineEndsAreReadToo() {
    String reversed = USUAL.replace("\"id\":\"a1\",\"clock\":7", "\"clock\":7,\"id\":\"a1\"");
    for (String line :
        List.of(USUAL + "\r", USUAL + "  ", USUAL.replace("\":", "\": "), reversed, " " + USUAL)) {
      assertEquals(fast(bytes(USUAL)), fast(bytes(line)));
      assertSame(bytes(line));
    }
  }

  private static final String AT = "2026-05-03T09:12:00Z";

  private static final String USUAL =
      """
      {"id":"a1","clock":7,"at":"2026-05-03T09:12:00Z","coder":"Ana","label":"Tagged",\
      "edits":[{"type":"codingAdded","coding":{"id":"g1","code":"c1","transcript":"t1",\
      "start":1,"end":9,"words":"words","coder":"Ana","at":"2026-05-03T09:12:00Z"}}]}\
      """;

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
