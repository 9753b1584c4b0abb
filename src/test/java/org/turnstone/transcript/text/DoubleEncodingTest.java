package org.turnstone.transcript.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleEncodingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It’s ‘quoted’ and “quoted” … and – dashed — too",
        "naïve café, Čapek, Łódź, ½ of 20 °C, 5 €, ™",
        "😀 and 👩‍👩‍👧",
        "Привет, как дела",
        "你好吗",
        "नमस्ते",
        "CANCIÓN À LA CARTE"
      })
  void whatWasEncodedTwiceIsRepaired(String whole) {
    assertEquals(whole, DoubleEncoding.repair(encodedTwice(whole)).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ã alone, São Paulo, MANHÃ…",
        "„Spaß“, „Gruß“… „Fuß”—so",
        "CAFÉ… “MENÜ”—yes",
        "“the café”—she said, «café»… déjà”—vu",
        "ESPAÑA—ESPAÑ—",
        "Ångström â là carte ÂÃ ï ð",
        "Привет, 你好, 😀 – “whole”"
      })
  void whatSomebodyWroteStays(String text) {
    assertEquals(new DoubleEncoding.Repaired(text, 0), DoubleEncoding.repair(text));
  }

  @ParameterizedTest
  @CsvSource({
    "cafÃ© and café, café and café, 1",
    "Caféâ€™s, Café’s, 1",
    "ðŸ˜€ðŸ˜€!, 😀😀!, 2",
    "aÂ\u00A0b, a\u00A0b, 1",
    "â\u0080\u0099, ’, 1"
  })
  void onlyBrokenRunsChangeAndEachCharacterCounts(String broken, String whole, int count) {
    assertEquals(new DoubleEncoding.Repaired(whole, count), DoubleEncoding.repair(broken));
  }

  @Test
  void aSequenceCutByTheEndStays() {
    assertEquals("â€", DoubleEncoding.repair("â€").text());
    assertEquals("ð", DoubleEncoding.repair("ð").text());
  }

  /// Five bytes mean nothing in windows-1252; programs keep them as control characters.
  private static String encodedTwice(String text) {
    Charset windows = Charset.forName("windows-1252");
    StringBuilder twice = new StringBuilder();
    for (byte value : text.getBytes(UTF_8)) {
      String one = new String(new byte[] {value}, windows);
      twice.append(one.equals("\uFFFD") ? (char) (value & 0xFF) : one.charAt(0));
    }
    return twice.toString();
  }
}
