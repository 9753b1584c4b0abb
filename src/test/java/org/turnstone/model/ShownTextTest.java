package org.turnstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turnstone.model.ShownText.Replaced;

class ShownTextTest {

  private static final List<String> WORDS =
      List.of("Anna", "ANNA", "Anna Berg", "Berg", "😀", "and", "田中", "José", "a", "\n", "’s");

  private final ShownText text =
      ShownText.of("I met Anna.", List.of(new Replaced(new TextRange(6, 10), "Beatrice")));

  @Test
  void positionsOutsideOfNamesAreMappedBothWays() {
    assertEquals("I met Beatrice.", text.text());
    assertEquals(3, text.toShown(3));
    assertEquals(14, text.toShown(10));
    assertEquals(15, text.toShown(11));
    assertEquals(11, text.toRead(15));
    assertEquals(List.of(new TextRange(6, 14)), text.names());
  }

  @Test
  void aNameIsWhole() {
    assertEquals(6, text.toShown(8));
    assertEquals(6, text.toRead(12));
    assertEquals(new TextRange(6, 14), text.toShown(new TextRange(7, 8)));
    assertEquals(new TextRange(0, 10), text.toRead(new TextRange(0, 7)));
    assertEquals(new TextRange(6, 6), text.toRead(new TextRange(9, 9)));
  }

  @Test
  void namesOutOfOrderOrBeyondTheTextAreRefused() {
    Replaced name = new Replaced(new TextRange(2, 4), "x");
    assertThrows(IllegalArgumentException.class, () -> ShownText.of("abcd", List.of(name, name)));
    assertThrows(IllegalArgumentException.class, () -> ShownText.of("abc", List.of(name)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whateverIsReplacedPositionsAndRangesFitTogether(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String read = randomText(random);
      ShownText shown = randomNames(random).show(read);
      String story = "seed " + seed + ", " + read + " -> " + shown.text();
      int last = 0;
      for (int at = 0; at <= read.length(); at++) {
        assertTrue(shown.toShown(at) >= last, story);
        last = shown.toShown(at);
        assertTrue(shown.toRead(shown.toShown(at)) <= at, story);
        assertEquals(shown.toShown(at), shown.toShown(shown.toRead(shown.toShown(at))), story);
      }
      assertEquals(shown.text().length(), last, story);
      TextRange range = randomRange(random, read.length());
      TextRange there = shown.toShown(range);
      assertTrue(range.isEmpty() || shown.toRead(there).contains(range), story);
      assertEquals(there, shown.toShown(shown.toRead(there)), story);
      shown.names().forEach(name -> assertEquals(name, shown.toShown(shown.toRead(name)), story));
      if (shown.isAsRead()) {
        assertEquals(range, there, story);
      }
    }
  }

  private static TextRange randomRange(Random random, int length) {
    int start = random.nextInt(length + 1);
    return new TextRange(start, start + random.nextInt(length - start + 1));
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int words = random.nextInt(12); words > 0; words--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static Pseudonyms randomNames(Random random) {
    Map<String, String> names = new HashMap<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      names.put(
          WORDS.get(random.nextInt(WORDS.size())).strip(),
          "x😀yz long".substring(random.nextInt(7)));
    }
    names.remove("");
    return Pseudonyms.of(new Naming(Map.of(), Map.of(), names));
  }
}
