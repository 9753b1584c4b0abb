package org.turnstone.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {

  @ParameterizedTest
  @CsvSource({
    "Müller, muller",
    "MÜLLER, muller",
    "Mu\u0308ller, muller",
    "Élan vital, elan vital",
    "İzmir, izmir",
    "Зоя, зоя",
    "creativity_0049, creativity_0049"
  })
  void caseAndAccentsMakeNoDifference(String name, String typed) {
    assertEquals(typed, PlainLetters.of(name));
  }

  @Test
  void theBeginningOfAWordIsTheSameAsInTheWholeWord() {
    assertEquals(true, PlainLetters.of("ΟΔΟΣΗΜΑ").startsWith(PlainLetters.of("ΟΔΟΣ")));
  }
}
