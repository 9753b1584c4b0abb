package org.turnstone.transcript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void everyLineEndCounts() {
    assertEquals(
        new Lines(List.of("a", "b", "", "c", "d", "e", "f"), 0),
        Lines.of("a\r\nb\n\rc\u2028d\u0085e\ff\r\n"));
  }

  @Test
  void aParagraphSeparatorLeavesABlankLine() {
    assertEquals(List.of("a", "", "b"), Lines.of("a\u2029b").lines());
  }

  @Test
  void blanksAtLineEndsGoAndIndentationStays() {
    assertEquals(List.of("\t  a b", "", "c"), Lines.of("\t  a b \t\u00A0\n   \nc  ").lines());
  }

  @Test
  void controlsAreCountedAndTakenOut() {
    assertEquals(new Lines(List.of("abc"), 3), Lines.of("a\0b\uFEFF\u0008c"));
  }
}
