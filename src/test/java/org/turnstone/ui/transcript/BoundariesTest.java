package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Naming;
import org.turnstone.model.Pseudonyms;
import org.turnstone.model.TextRange;

class BoundariesTest {

  private static final String PAINTER = "👩‍🎨";
  private static final String MARKED = "e\u0301";

  private static Boundaries of(String text) {
    return new Boundaries(text);
  }

  @Test
  void aCaretStepsOverAReplacedNameInOneGo() {
    Naming naming = new Naming(Map.of(), Map.of(), Map.of("Anna Berg", "P07"));
    Boundaries text = new Boundaries(Pseudonyms.of(naming).show("I met Anna Berg."));
    assertEquals(15, text.next(6));
    assertEquals(6, text.previous(15));
    assertEquals(6, text.snap(9));
    assertEquals(15, text.nextWord(5));
    assertEquals(6, text.previousWord(15));
    assertEquals(new TextRange(6, 15), text.word(12));
    assertEquals(16, text.next(15));
    assertEquals(5, text.previous(6));
  }

  @Test
  void aSurrogatePairIsNotSplit() {
    assertEquals(1, of("a😀b").snap(2));
  }

  @Test
  void anEmojiOfSeveralPartsIsOneCharacter() {
    String text = "a" + PAINTER + "b";
    assertEquals(1 + PAINTER.length(), of(text).next(1));
    assertEquals(1, of(text).previous(1 + PAINTER.length()));
  }

  @Test
  void aLetterWithAMarkIsOneCharacter() {
    assertEquals(1, of("x" + MARKED + "t").snap(2));
    assertEquals(3, of("x" + MARKED + "t").next(1));
  }

  @Test
  void aFlagIsOneCharacter() {
    assertEquals(4, of("🇩🇪🇫🇷").next(0));
  }

  @Test
  void aStepGoesFromTheEndOfATurnToTheNext() {
    assertEquals(5, of("one\n\ntwo").next(3));
    assertEquals(3, of("one\n\ntwo").previous(5));
  }

  @Test
  void stepsStayWithinTheText() {
    assertEquals(3, of("one").next(3));
    assertEquals(0, of("one").previous(0));
    assertEquals(3, of("one").snap(99));
    assertEquals(0, of("").next(0));
  }

  @Test
  void aWordStepForwardEndsBehindTheWord() {
    assertEquals(3, of("one, two").nextWord(0));
    assertEquals(8, of("one, two").nextWord(3));
    assertEquals(8, of("one\n\ntwo").nextWord(3));
  }

  @Test
  void aWordStepBackEndsBeforeTheWord() {
    assertEquals(5, of("one, two").previousWord(8));
    assertEquals(0, of("one, two").previousWord(5));
    assertEquals(0, of("one\n\ntwo").previousWord(5));
  }

  @Test
  void aWordKeepsItsApostrophe() {
    assertEquals(new TextRange(2, 7), of("I don't").word(4));
  }

  @Test
  void atTheEndOfTheTextTheLastWordIsMeant() {
    assertEquals(new TextRange(4, 7), of("one two").word(7));
  }

  @Test
  void aLineEndsAtTheLineEnd() {
    assertEquals(new TextRange(4, 7), of("one\ntwo\n").line(5));
    assertEquals(new TextRange(0, 0), of("").line(0));
  }
}
