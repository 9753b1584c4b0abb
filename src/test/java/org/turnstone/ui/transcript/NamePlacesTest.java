package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turnstone.ui.transcript.NamePlaces.Place;
import org.turnstone.ui.transcript.NamePlaces.Stripe;

class NamePlacesTest {

  private static List<Place> places(Stripe... stripes) {
    return NamePlaces.of(List.of(stripes), 15);
  }

  @Test
  void aNameStandsAtTheTopOfItsStripe() {
    assertEquals(List.of(new Place(0, 40, 0)), places(new Stripe(0, 40, 90, true)));
  }

  @Test
  void aNameStandsRightOfTheOutermostStripeAtItsHeight() {
    assertEquals(
        List.of(new Place(0, 0, 2), new Place(2, 60, 0)),
        places(
            new Stripe(0, 0, 90, true), new Stripe(2, 10, 40, false), new Stripe(0, 60, 90, true)));
  }

  @Test
  void namesOnTheSameLineStandBelowEachOther() {
    assertEquals(
        List.of(new Place(0, 0, 1), new Place(1, 15, 1)),
        places(new Stripe(0, 0, 48, true), new Stripe(1, 0, 48, true)));
  }

  @Test
  void aNameThatWouldFallBelowItsStripeIsLeftOut() {
    assertEquals(
        List.of(new Place(0, 0, 2), new Place(1, 15, 2)),
        places(new Stripe(0, 0, 23, true), new Stripe(1, 0, 23, true), new Stripe(2, 0, 23, true)));
  }

  @Test
  void aStripeThatBeganInAnEarlierTurnHasNoNameHere() {
    assertEquals(List.of(), places(new Stripe(0, 0, 90, false)));
  }

  @Test
  void stripesInTheSharedLaneHaveNoName() {
    assertEquals(List.of(), places(new Stripe(StripeLanes.COUNT, 0, 90, true)));
  }

  @Test
  void namesNeverOverlap() {
    List<Place> places =
        places(
            new Stripe(0, 0, 200, true),
            new Stripe(1, 3, 200, true),
            new Stripe(2, 20, 200, true),
            new Stripe(3, 21, 200, true));
    for (int i = 1; i < places.size(); i++) {
      assertEquals(15, places.get(i).top() - places.get(i - 1).top(), 0.01);
    }
    assertEquals(4, places.size());
  }
}
