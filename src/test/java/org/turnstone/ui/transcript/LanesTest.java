package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turnstone.model.TextRange;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.ui.transcript.StripeLanes.Extent;
import org.turnstone.ui.transcript.StripeLanes.Wish;

class LanesTest {

  private static List<Integer> underlines(int... edges) {
    UnderlineLanes lanes = new UnderlineLanes();
    List<Integer> given = new ArrayList<>();
    for (int i = 0; i < edges.length; i += 2) {
      given.add(lanes.next(new TextRange(edges[i], edges[i + 1])));
    }
    return given;
  }

  private static Wish stripe(double top, double bottom) {
    return new Wish(new Extent(top, bottom), PlacedCoding.NONE);
  }

  @Test
  void underlinesThatOnlyTouchShareALane() {
    assertEquals(List.of(0, 0), underlines(0, 5, 5, 9));
  }

  @Test
  void anOverlappingUnderlineTakesTheNextLane() {
    assertEquals(List.of(0, 1, 2), underlines(0, 9, 2, 8, 3, 7));
  }

  @Test
  void aFourthUnderlineFindsNoLane() {
    assertEquals(List.of(0, 1, 2, PlacedCoding.NONE), underlines(0, 9, 1, 9, 2, 9, 3, 9));
  }

  @Test
  void aFreedLaneIsTakenAgain() {
    assertEquals(List.of(0, 1, 0), underlines(0, 4, 2, 9, 5, 8));
  }

  @Test
  void stripesOnDifferentLinesShareALane() {
    assertArrayEquals(new int[] {0, 0}, StripeLanes.of(List.of(stripe(0, 24), stripe(26, 50))));
  }

  @Test
  void stripesOnTheSameLineStandSideBySide() {
    assertArrayEquals(
        new int[] {0, 1, 2}, StripeLanes.of(List.of(stripe(0, 50), stripe(0, 24), stripe(0, 24))));
  }

  @Test
  void aStripeOverTurnsKeepsItsLaneBeforeAllOthers() {
    assertArrayEquals(
        new int[] {0, 1}, StripeLanes.of(List.of(stripe(0, 24), new Wish(new Extent(0, 90), 1))));
  }

  @Test
  void othersGoAroundAStripeOverTurns() {
    assertArrayEquals(
        new int[] {1, 0, 0},
        StripeLanes.of(List.of(stripe(0, 24), new Wish(new Extent(0, 50), 0), stripe(60, 84))));
  }

  @Test
  void whatFindsNoLaneSharesTheFifth() {
    List<Wish> six = java.util.Collections.nCopies(6, stripe(0, 24));
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 4}, StripeLanes.of(six));
  }

  @Test
  void stripesOverTurnsOverlapOnWholeTurns() {
    CrossingLanes lanes = new CrossingLanes();
    assertEquals(
        List.of(0, 1, PlacedCoding.NONE, 0),
        List.of(
            lanes.next(new Span(1, 3)),
            lanes.next(new Span(3, 5)),
            lanes.next(new Span(4, 4)),
            lanes.next(new Span(4, 9))));
  }
}
