package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordsTest {

  private static final List<String> CODES =
      List.of("economic worry", "confidence", "credit and consent", "unease");

  @Test
  void aSlipOfThePenFindsTheName() {
    assertEquals(List.of("economic worry"), NearestWords.to("econmic wory", CODES));
    assertEquals(List.of("confidence"), NearestWords.to("CONFIDENSE", CODES));
  }

  @Test
  void whatIsFarFromEverythingFindsNothing() {
    assertEquals("", NearestWords.question("gold", CODES));
  }

  @Test
  void theNearestComeFirstAndThreeAtMost() {
    assertEquals(
        List.of("p01", "p02", "p03"),
        NearestWords.to("p0", List.of("p04", "p03", "p02", "p01", "x")));
  }
}
