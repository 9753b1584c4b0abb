package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.turnstone.ui.transcript.CodingEnd.END;
import static org.turnstone.ui.transcript.CodingEnd.START;

import org.junit.jupiter.api.Test;
import org.turnstone.model.TextRange;

class CodingEndTest {

  private static final String TEXT = "One two, three.\n\nFour 👩‍🎨 five";

  private final Boundaries text = new Boundaries(TEXT);

  private static TextRange words(String words) {
    int start = TEXT.indexOf(words);
    return new TextRange(start, start + words.length());
  }

  private static String in(TextRange range) {
    return range.in(TEXT);
  }

  @Test
  void keysMoveTheEndByWords() {
    assertEquals("two, three", in(END.step(words("two"), true, text)));
    assertEquals("two, three.", in(END.step(words("two, three"), true, text)));
    assertEquals("three.\n\nFour", in(END.step(words("three."), true, text)));
    assertEquals("One two,", in(END.step(words("One two, three"), false, text)));
    assertEquals("One", in(END.step(words("One two,"), false, text)));
  }

  @Test
  void keysMoveTheStartByWords() {
    assertEquals("One two", in(START.step(words("two"), false, text)));
    assertEquals("three.\n\nFour", in(START.step(words("Four"), false, text)));
    assertEquals("two, three", in(START.step(words("One two, three"), true, text)));
    assertEquals("Four", in(START.step(words("three.\n\nFour"), true, text)));
  }

  @Test
  void theLastWordStays() {
    assertEquals("two", in(END.step(words("two"), false, text)));
    assertEquals("two", in(START.step(words("two"), true, text)));
  }

  @Test
  void theTextIsNotLeft() {
    assertEquals("One", in(START.step(words("One"), false, text)));
    assertEquals("five", in(END.step(words("five"), true, text)));
  }

  @Test
  void aDraggedEndSnapsToTheNearestWord() {
    assertEquals("One two,", in(END.toWord(words("One"), TEXT.indexOf("three") + 1, text)));
    assertEquals("One two, three", in(END.toWord(words("One"), TEXT.indexOf("ee."), text)));
    assertEquals("three", in(START.toWord(words("three"), TEXT.indexOf(" three"), text)));
    assertEquals("two, three", in(START.toWord(words("three"), TEXT.indexOf("wo"), text)));
  }

  @Test
  void draggedPastTheOtherEndOneWordStays() {
    assertEquals("two", in(END.toWord(words("two, three"), 0, text)));
    assertEquals("three", in(START.toWord(words("two, three"), TEXT.length(), text)));
  }

  @Test
  void freelyDraggedEndsSplitNoCharacter() {
    int painter = TEXT.indexOf("👩");
    assertEquals("Four ", in(END.to(words("Four"), painter + 2, text)));
    assertEquals("wo, three", in(START.to(words("three"), TEXT.indexOf("wo"), text)));
  }

  @Test
  void whereverAnEndIsMovedTheWordsAreNeverEmptyAndHaveNoLineEndAtTheirEnds() {
    for (int start = 0; start < TEXT.length(); start++) {
      for (int at = -3; at < TEXT.length() + 3; at++) {
        TextRange words = new TextRange(text.snap(start), text.next(text.snap(start)));
        if (!in(words).isBlank()) {
          for (CodingEnd end : CodingEnd.values()) {
            check(end.to(words, at, text));
            check(end.toWord(words, at, text));
            check(end.step(words, true, text));
            check(end.step(words, false, text));
          }
        }
      }
    }
  }

  private static void check(TextRange words) {
    assertTrue(!words.isEmpty() && words.end() <= TEXT.length(), words.toString());
    assertFalse(in(words).startsWith("\n") || in(words).endsWith("\n"), words.toString());
  }
}
