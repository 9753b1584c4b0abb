package org.turnstone.transcript.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextStreamTest {

  private static final String PIECE = "Grüße – naïve café 😀 你好\r\n";
  private static final String LONG = PIECE.repeat(20_000);

  @Test
  void theWholeTextIsGiven() throws IOException {
    assertEquals(LONG, rest(stream(LONG, UTF_8)));
    assertEquals(LONG, rest(stream(LONG, UTF_16LE)));
    assertEquals("", rest(stream("", UTF_8)));
  }

  @Test
  void aStreamCanBeEnteredAtAnyCharacterThatWasRead() throws IOException {
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, Charset.forName("GB18030")}) {
      byte[] bytes = LONG.getBytes(charset);
      TextStream whole = stream(LONG, charset);
      rest(whole);
      Random random = new Random(7);
      for (int i = 0; i < 50; i++) {
        int character = random.nextInt(LONG.length());
        TextStream.Place place = whole.place(character);
        TextStream entered = stream(bytes, charset, place);
        assertEquals(LONG.substring(character), rest(entered), charset + " at " + character);
        int further = (LONG.length() - character) / 2;
        TextStream.Place later = entered.place(further);
        assertEquals(
            LONG.substring(character + further), rest(stream(bytes, charset, later)), "later");
      }
    }
  }

  @Test
  void bytesThatAreNoCharactersAreShownAsSuch() throws IOException {
    byte[] bytes = {'a', (byte) 0xFF, 'b', (byte) 0xF0, (byte) 0x9F};
    assertEquals(
        "a\uFFFDb\uFFFD", rest(new TextStream(new ByteArrayInputStream(bytes), UTF_8, 0, 0)));
  }

  private static TextStream stream(byte[] bytes, Charset charset, TextStream.Place place)
      throws IOException {
    byte[] from = Arrays.copyOfRange(bytes, (int) place.at(), bytes.length);
    return new TextStream(new ByteArrayInputStream(from), charset, place.at(), place.skip());
  }

  private static TextStream stream(String text, Charset charset) throws IOException {
    return new TextStream(new ByteArrayInputStream(text.getBytes(charset)), charset, 0, 0);
  }

  private static String rest(TextStream stream) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[977];
    for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
      text.append(buffer, 0, count);
    }
    return text.toString();
  }
}
