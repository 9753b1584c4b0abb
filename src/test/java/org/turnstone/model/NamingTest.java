package org.turnstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamingTest {

  @Test
  void aLabelThatNobodyTouchedStandsForItself() {
    assertEquals("P03", Naming.AS_WRITTEN.speaker("P03"));
    assertEquals(Optional.empty(), Naming.AS_WRITTEN.pseudonym("P03"));
    assertFalse(Naming.AS_WRITTEN.hasPseudonyms());
  }

  @Test
  void aJoinedLabelTakesOnTheNameOverAnyNumberOfSteps() {
    Naming naming = joined(Map.of("A.B.", "AB", "AB", "Anna Berg"));
    assertEquals("Anna Berg", naming.speaker("A.B."));
    assertEquals("Anna Berg", naming.speaker("AB"));
    assertEquals("Anna Berg", naming.speaker("Anna Berg"));
  }

  @Test
  void labelsJoinedInACircleAreOneSpeakerUnderTheFirstOfTheirNames() {
    Naming naming = joined(Map.of("Zoe", "Ben", "Ben", "Cleo", "Cleo", "Ben"));
    assertEquals("Ben", naming.speaker("Zoe"));
    assertEquals("Ben", naming.speaker("Ben"));
    assertEquals("Ben", naming.speaker("Cleo"));
  }

  @Test
  void thePseudonymOfASpeakerCountsForEveryLabel() {
    Naming naming = new Naming(Map.of("AB", "Anna Berg"), Map.of("Anna Berg", "P07"), Map.of());
    assertEquals(Optional.of("P07"), naming.pseudonym("AB"));
    assertEquals(Optional.of("P07"), naming.pseudonym("Anna Berg"));
  }

  @Test
  void aPseudonymThatALabelHadBeforeItWasJoinedStillHidesIt() {
    Naming naming = new Naming(Map.of("AB", "Anna Berg"), Map.of("AB", "P07"), Map.of());
    assertEquals(Optional.of("P07"), naming.pseudonym("AB"));
    assertEquals(Optional.empty(), naming.pseudonym("Anna Berg"));
  }

  private static Naming joined(Map<String, String> joined) {
    return new Naming(joined, Map.of(), Map.of());
  }
}
