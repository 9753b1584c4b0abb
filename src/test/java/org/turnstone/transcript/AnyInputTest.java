package org.turnstone.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.turnstone.model.StyledRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.transcript.dialog.LabelEvidence;
import org.turnstone.transcript.text.Blanks;

/// What holds for every input, good or not.
class AnyInputTest {

  private static final int ROUNDS = 400;

  /// Of each fixture, of which there are many.
  private static final int CHANGES = 60;

  private static final String[] PIECES = {
    "\n",
    "\n\n",
    "\r\n",
    "Anna: ",
    "Ben: ",
    "AI:",
    "User: ",
    "**Q:** ",
    "- AI: ",
    "> ",
    "# ",
    "---\n",
    "```\n",
    "~~~\n",
    "*",
    "**",
    "_",
    "`",
    "[a](b.de)",
    "[",
    "](",
    "<",
    "&amp;",
    "\\",
    "Note: x",
    "(00:12)",
    "[00:01:02] ",
    "Date: 3 May\n",
    "  ",
    "\t",
    "\u00A0",
    "：",
    "é",
    "â€™",
    "😀",
    "\uD83D",
    "\0",
    "word ",
    "why? "
  };

  @Test
  void randomBytesNeverThrow() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      check(bytes, seed);
    }
  }

  @ParameterizedTest
  @MethodSource("org.turnstone.transcript.Fixtures#names")
  void changedFixturesNeverThrow(String fixture) {
    byte[] original = Fixtures.text(fixture).getBytes(UTF_8);
    for (long seed = 0; seed < CHANGES; seed++) {
      Random random = new Random(seed);
      byte[] bytes = original.clone();
      for (int i = random.nextInt(20); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      check(bytes, seed);
    }
  }

  @Test
  void anyOrderOfMarksAndWordsIsRead() {
    for (long seed = 0; seed < 10 * ROUNDS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(text.toString().getBytes(UTF_8), seed);
    }
  }

  private static void check(byte[] bytes, long seed) {
    try {
      Interview.labels(bytes);
      Interview.reading(bytes, LabelEvidence.NONE).transcripts().forEach(AnyInputTest::assertSound);
    } catch (RuntimeException | AssertionError e) {
      fail("seed " + seed, e);
    }
  }

  static void assertSound(Transcript transcript) {
    String text = transcript.text();
    int expected = 0;
    List<String> bodies = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      assertEquals(expected, turn.range().start());
      assertTrue(turn.range().end() <= text.length());
      String words = turn.range().in(text);
      bodies.add(words);
      assertEquals(Blanks.strip(words), words);
      expected = turn.range().end() + 2;
    }
    assertEquals(String.join("\n\n", bodies), text);
    assertTrue(text.chars().noneMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c)));
    int start = 0;
    for (StyledRange style : transcript.styles()) {
      assertTrue(start <= style.range().start() && style.range().end() <= text.length());
      assertFalse(style.range().isEmpty());
      start = style.range().start();
    }
  }
}
