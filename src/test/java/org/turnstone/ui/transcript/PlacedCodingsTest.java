package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Coding;
import org.turnstone.model.TextRange;
import org.turnstone.model.TurnOutline.Span;

class PlacedCodingsTest {

  @Test
  void codingsOverARangeAreThoseThatOverlapItInOrder() {
    long seed = 7;
    Random random = new Random(seed);
    Interview interview = Interview.of("x".repeat(300), "y".repeat(300), "z".repeat(300));
    for (int i = 0; i < 200; i++) {
      int start = random.nextInt(890);
      interview.coding("c" + i, new TextRange(start, start + 1 + random.nextInt(10)), Interview.ME);
    }
    PlacedCodings codings = interview.reading().codings();
    for (int round = 0; round < 500; round++) {
      int start = random.nextInt(900);
      TextRange range = new TextRange(start, start + random.nextInt(60));
      assertEquals(
          codings.inOrder().stream().filter(coding -> coding.range().overlaps(range)).toList(),
          codings.over(range),
          "seed " + seed + " round " + round);
    }
  }

  @Test
  void aCodingOverTurnsIsFoundFromEachOfThem() {
    Interview interview = Interview.of("one", "two", "three");
    interview.coding("a", interview.range("ne\n\ntwo\n\nth"), Interview.ME);
    Reading reading = interview.reading();

    assertEquals(
        List.of(1, 1, 1),
        List.of(1, 2, 3).stream()
            .map(turn -> reading.codings().over(interview.turnRange(turn)).size())
            .toList());
    assertEquals(new Span(1, 3), reading.codings().inOrder().getFirst().turns());
  }

  @Test
  void aTurnIsCodedWhenAnyOfItsWordsAre() {
    Interview interview = Interview.of("one", "two", "three").coding("a", "w");
    PlacedCodings codings = interview.reading().codings();

    assertFalse(codings.isCoded(1));
    assertTrue(codings.isCoded(2));
    assertFalse(codings.isCoded(3));
  }

  @Test
  void aCodingOfAllWordsOfATurnIsWhole() {
    Interview interview = Interview.of("one", "two", "three").coding("a", "two");
    assertTrue(interview.reading().codings().inOrder().getFirst().whole());
  }

  @Test
  void aWholeTurnTakesNoUnderline() {
    Interview interview = Interview.of("one", "two words").coding("a", "two words");
    interview.coding("b", "two");
    assertEquals(
        List.of(PlacedCoding.NONE, 0),
        interview.reading().codings().inOrder().stream().map(PlacedCoding::underline).toList());
  }

  @Test
  void aCodingWhoseWordsAreNotInTheTextIsNotShown() {
    Interview then = Interview.of("one", "two words").coding("a", "words");
    Interview now = Interview.of("one", "two horses");
    List<Coding> codings = List.copyOf(then.project().codingsOf("creativity_0049"));
    TurnPlaces places = new TurnPlaces(now.transcript().turns());

    assertEquals(
        List.of(), PlacedCodings.of(now.transcript(), places, codings, _ -> true).inOrder());
  }

  @Test
  void afterChangesTheyAreThoseThatWouldBeFoundAnew() {
    long seed = 11;
    Random random = new Random(seed);
    Interview interview = Interview.of("x".repeat(300), "y".repeat(300), "z".repeat(300));
    List<Coding> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int start = random.nextInt(890);
      interview.coding(
          "c" + i,
          new TextRange(start, start + 1 + random.nextInt(400) % (900 - start)),
          Interview.ME);
    }
    interview.reading().codings().inOrder().forEach(placed -> all.add(placed.coding()));
    TurnPlaces turns = new TurnPlaces(interview.transcript().turns());
    PlacedCodings now = PlacedCodings.of(interview.transcript(), turns, all, _ -> true);
    for (int round = 0; round < 100; round++) {
      List<Coding> some = new ArrayList<>();
      for (Coding coding : all) {
        if (random.nextInt(3) > 0) {
          some.add(random.nextInt(9) > 0 ? coding : coding.withMemo("round " + round));
        }
      }
      now = now.with(interview.transcript(), turns, some, coding -> !coding.memo().endsWith("7"));
      PlacedCodings anew =
          PlacedCodings.of(
              interview.transcript(), turns, some, coding -> !coding.memo().endsWith("7"));
      assertEquals(anew.inOrder(), now.inOrder(), "seed " + seed + " round " + round);
    }
  }
}
