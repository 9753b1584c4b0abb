package org.turnstone.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class InVivoTest {

  @Test
  void theWordsAreTheName() {
    assertEquals("as smooth as all the others", InVivo.name("as smooth as all the others"));
  }

  @Test
  void quotesAndPunctuationAroundTheWordsAreLeftOut() {
    assertEquals("something like the AI one", InVivo.name(" “something like the AI one,” "));
    assertEquals("don’t ask", InVivo.name("(don’t ask)."));
  }

  @Test
  void aNameIsOneLineWithoutASlashBetweenBlanks() {
    assertEquals("my hands and/or my eyes", InVivo.name("my hands\n\nand / or my eyes"));
    assertEquals("a/b/c", InVivo.name("a / b / c"));
  }

  @Test
  void longWordsAreCutBetweenWords() {
    assertEquals(
        "Two old clients now ask for the cheap kind, and that keeps…",
        InVivo.name(
            "Two old clients now ask for the cheap kind, and that keeps me awake at night."));
  }

  @Test
  void aWordWithoutEndIsCutWhereNoCharacterIsSplit() {
    String name = InVivo.name("😀".repeat(80));
    assertTrue(name.length() <= 61, name);
    assertEquals("😀".repeat(name.codePointCount(0, name.length()) - 1) + "…", name);
  }

  @Test
  void withoutALetterThereIsNoName() {
    assertEquals("", InVivo.name(" … — "));
  }
}
