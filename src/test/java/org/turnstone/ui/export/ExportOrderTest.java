package org.turnstone.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExportOrderTest {

  @Test
  void aPreviewEndsBeforeACharacterThatWouldBeSplit() {
    String line = "a".repeat(399) + "\uD83D\uDE00" + " and more";
    assertEquals("a".repeat(399) + "…", ExportOrder.shortened(line));
    assertEquals("a".repeat(400) + "…", ExportOrder.shortened("a".repeat(401)));
    assertEquals("short\nand shorter", ExportOrder.shortened("short\nand shorter"));
  }
}
