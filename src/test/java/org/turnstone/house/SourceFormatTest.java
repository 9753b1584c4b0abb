package org.turnstone.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFormatTest {

  @Test
  void everySourceIsLaidOutByTheFormatter() throws Exception {
    assertEquals(
        List.of(), SourceFormat.differing(), "run: mvn -q process-test-classes exec:exec@format");
  }

  @Test
  void noDocCommentIsBrokenInTwo() throws Exception {
    assertEquals(
        List.of(),
        SourceFormat.brokenDocComments(),
        "the formatter cuts lines of a doc comment that are longer than 100: wrap them by hand");
  }
}
