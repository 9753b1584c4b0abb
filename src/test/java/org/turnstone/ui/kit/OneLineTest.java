package org.turnstone.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void linesAndBlanksBecomeOneBlank() {
    assertEquals("I was, well, tired.", OneLine.of("I was,\r\n\r\nwell, \t tired."));
  }

  @Test
  void whatIsShortEnoughStays() {
    assertEquals("well, tired", OneLine.shortened("well,\n\ntired", 11));
    assertEquals("", OneLine.shortened("", 0));
  }

  @Test
  void whatIsLongIsCutBetweenWords() {
    assertEquals("I was …", OneLine.shortened("I was tired", 8));
    assertEquals("I was …", OneLine.shortened("I was tired", 5));
  }

  @Test
  void wordsWithoutBlanksAreCutAnywhere() {
    assertEquals("I verylo …", OneLine.shortened("I verylongword", 8));
  }

  @Test
  void aCharacterOfTwoUnitsIsNeverCutInTwo() {
    assertEquals("🙂🙂🙂", OneLine.shortened("🙂🙂🙂", 3));
    assertEquals("🙂🙂 …", OneLine.shortened("🙂🙂🙂", 2));
    assertEquals("a🙂 …", OneLine.shortened("a🙂🙂", 2));
  }
}
