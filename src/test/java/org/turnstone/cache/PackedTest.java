package org.turnstone.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is packed comes out as it went in, or not at all.
class PackedTest {

  private static final List<String> HARD =
      List.of("", "ä", "😀", "\uD83D", "x".repeat(200_000), "ж".repeat(100_000), "a\r\n\0b");

  private final Random random = new Random(4);

  @Test
  void numbersAndTextsComeBack() throws IOException {
    List<Long> numbers = new ArrayList<>(List.of(0L, 1L, 127L, 128L, -1L, Long.MAX_VALUE));
    List<String> texts = new ArrayList<>(HARD);
    for (int i = 0; i < 5_000; i++) {
      numbers.add(random.nextLong() >>> random.nextInt(64));
      texts.add(text());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedWriter out = new PackedWriter(bytes);
    for (int i = 0; i < texts.size(); i++) {
      out.number(numbers.get(i % numbers.size()));
      out.bits(numbers.get(i % numbers.size()));
      out.text(texts.get(i));
      out.name(texts.get(i % 50));
      out.flag(i % 3 == 0);
    }
    out.finish();
    PackedReader in = new PackedReader(new ByteArrayInputStream(bytes.toByteArray()));
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(numbers.get(i % numbers.size()), in.number());
      assertEquals(numbers.get(i % numbers.size()), in.bits());
      assertEquals(texts.get(i), in.text());
      assertEquals(texts.get(i % 50), in.name());
      assertEquals(i % 3 == 0, in.flag());
    }
    in.finish();
  }

  @Test
  void everyLengthEndsWithItsChecksum() throws IOException {
    for (int length = (1 << 16) - 12; length < (1 << 16) + 4; length++) {
      byte[] text = packed("x".repeat(length));
      assertEquals(length, unpacked(text).length());
      assertThrows(IOException.class, () -> unpacked(Arrays.copyOf(text, text.length + 1)));
    }
  }

  @Test
  void anyDamageIsNoticed() throws IOException {
    byte[] whole = packed("brainstorming with 😀");
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      assertThrows(IOException.class, () -> unpacked(damaged), "byte " + at);
      byte[] cut = Arrays.copyOf(whole, at);
      assertThrows(IOException.class, () -> unpacked(cut), "cut at " + at);
    }
    assertArrayEquals(whole, packed(unpacked(whole)));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedWriter out = new PackedWriter(bytes);
    out.text(text);
    out.finish();
    return bytes.toByteArray();
  }

  private static String unpacked(byte[] bytes) throws IOException {
    PackedReader in = new PackedReader(new ByteArrayInputStream(bytes));
    String text = in.text();
    in.finish();
    return text;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int reach = random.nextBoolean() ? 256 : Character.MAX_VALUE;
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append((char) random.nextInt(reach));
    }
    return text.toString();
  }
}
