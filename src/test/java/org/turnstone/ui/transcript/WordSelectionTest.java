package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.TextRange;
import org.turnstone.ui.transcript.WordSelection.Unit;

class WordSelectionTest {

  private static final String TEXT = "one two\n\nthree four";
  private static final Boundaries BOUNDARIES = new Boundaries(TEXT);

  private static Optional<TextRange> selected(Unit unit, int from, int to) {
    return WordSelection.from(from, unit, BOUNDARIES).to(to, BOUNDARIES).words(TEXT);
  }

  private static Optional<TextRange> range(int start, int end) {
    return Optional.of(new TextRange(start, end));
  }

  @Test
  void aCaretSelectsNothing() {
    assertEquals(Optional.empty(), selected(Unit.CHARACTER, 2, 2));
  }

  @Test
  void charactersAreSelectedInBothDirections() {
    assertEquals(range(1, 5), selected(Unit.CHARACTER, 1, 5));
    assertEquals(range(1, 5), selected(Unit.CHARACTER, 5, 1));
  }

  @Test
  void aSelectionByWordsHoldsTheWordItBeganIn() {
    assertEquals(range(0, 7), selected(Unit.WORD, 5, 1));
    assertEquals(range(4, 14), selected(Unit.WORD, 5, 10));
  }

  @Test
  void aSelectionByLinesHoldsWholeLines() {
    assertEquals(range(0, 19), selected(Unit.LINE, 2, 10));
  }

  @Test
  void lineEndsAtItsEndsAreNotSelected() {
    assertEquals(range(4, 7), selected(Unit.CHARACTER, 4, 9));
    assertEquals(range(9, 14), selected(Unit.CHARACTER, 7, 14));
  }

  @Test
  void theCaretIsAtTheEndThatMoves() {
    assertEquals(1, WordSelection.from(5, Unit.CHARACTER, BOUNDARIES).to(1, BOUNDARIES).caret());
    assertEquals(14, WordSelection.from(5, Unit.WORD, BOUNDARIES).to(10, BOUNDARIES).caret());
  }
}
