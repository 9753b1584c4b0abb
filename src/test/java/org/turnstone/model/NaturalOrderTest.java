package org.turnstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void numbersCountByValueInFilesAndFolders() {
    assertSorted(
        "2/9.md", "2/10.md", "10/1.md", "a01.md", "a1.md", "A2.md", "a10b.md", "a10c.md", "b/c.md");
  }

  @Test
  void numbersOfAnyLengthAreCompared() {
    assertSorted("99999999999999999998.md", "99999999999999999999.md", "100000000000000000000.md");
  }

  @Test
  void aFolderStandsByItsNameBeforeWhatItHolds() {
    assertSorted("a/z.md", "a-b/a.md", "a.md");
  }

  private static void assertSorted(String... expected) {
    List<String> names = new ArrayList<>(List.of(expected));
    Collections.shuffle(names, new Random(7));
    names.sort(new NaturalOrder());
    assertEquals(List.of(expected), names);
  }
}
