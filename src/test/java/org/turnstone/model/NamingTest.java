package org.turnstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamingTest {

  @Test
  void aLabelThatNobodyTouchedStandsForItself() {
    assertEquals("P03", Naming.AS_WRITTEN.speaker("P03"));
    assertEquals(Optional.empty(), Naming.AS_WRITTEN.pseudonym("P03"));
    assertEquals(List.of("P03"), List.copyOf(Naming.AS_WRITTEN.labels("P03")));
    assertFalse(Naming.AS_WRITTEN.hasPseudonyms());
  }

  @Test
  void aJoinedLabelTakesOnTheNameOverAnyNumberOfSteps() {
    Naming naming = joined(Map.of("A.B.", "AB", "AB", "Anna Berg"));
    assertEquals("Anna Berg", naming.speaker("A.B."));
    assertEquals(List.of("Anna Berg", "A.B.", "AB"), List.copyOf(naming.labels("Anna Berg")));
  }

  @Test
  void labelsJoinedInACircleAreOneSpeakerUnderTheFirstOfTheirNames() {
    Naming naming = joined(Map.of("Zoe", "Ben", "Ben", "Cleo", "Cleo", "Ben"));
    assertEquals("Ben", naming.speaker("Zoe"));
    assertEquals("Ben", naming.speaker("Ben"));
    assertEquals("Ben", naming.speaker("Cleo"));
    assertEquals(List.of("Ben", "Cleo", "Zoe"), List.copyOf(naming.labels("Ben")));
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
