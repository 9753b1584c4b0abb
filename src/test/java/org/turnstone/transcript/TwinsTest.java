package org.turnstone.transcript;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same file written by another program is the same transcript.
class TwinsTest {

  private static final String FIXTURES = "org.turnstone.transcript.Fixtures#names";

  @ParameterizedTest
  @MethodSource(FIXTURES)
  void lineEndsDoNotMatter(String fixture) {
    String text = Fixtures.text(fixture);
    assertTwin(text, text.replace("\n", "\r\n").getBytes(UTF_8));
    assertTwin(text, text.replace("\n", "\r").getBytes(UTF_8));
    assertTwin(text, text.replace("\n", "\u2028").getBytes(UTF_8));
    assertTwin(text, text.replace("\n", " \t\n").getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource(FIXTURES)
  void theEncodingDoesNotMatter(String fixture) {
    String text = Fixtures.text(fixture);
    assertTwin(text, ("\uFEFF" + text).getBytes(UTF_8));
    assertTwin(text, text.getBytes(UTF_16LE));
    assertTwin(text, text.getBytes(UTF_16BE));
    assertTwin(text, ("\uFEFF" + text).getBytes(UTF_16LE));
    assertTwin(text, ("\uFEFF" + text).replace("\n", "\r\n").getBytes(UTF_16BE));
    assertTwin(text, ("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE")));
  }

  private static void assertTwin(String text, byte[] twin) {
    assertEquals(Interview.of(text).transcript(), Interview.of(twin).transcript());
  }
}
