package org.turnstone.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.turnstone.model.CodeColour;
import org.turnstone.model.TextRange;

class GroundsTest {

  private static final String TEXT = "0123456789";

  private static String grounds(Predicate<PlacedCoding> emphasised, Object... codings) {
    Interview interview = Interview.of("", TEXT).code("a", CodeColour.AZURE);
    TextRange turn = interview.turnRange(2);
    for (int i = 0; i < codings.length; i += 3) {
      int start = turn.start() + (int) codings[i + 1];
      int end = turn.start() + (int) codings[i + 2];
      interview.coding((String) codings[i], new TextRange(start, end), Interview.ME);
    }
    Reading reading = interview.reading();
    StringBuilder picture = new StringBuilder("..........");
    for (Grounds.Piece piece : Grounds.of(turn, reading.codings().over(turn), emphasised)) {
      for (int at = piece.range().start(); at < piece.range().end(); at++) {
        picture.replace(at - turn.start(), at - turn.start() + 1, piece.owner().code().value());
      }
    }
    return picture.toString();
  }

  private static String grounds(Object... codings) {
    return grounds(_ -> false, codings);
  }

  @Test
  void wordsWithoutCodingHaveNoGround() {
    assertEquals("..........", grounds());
  }

  @Test
  void aCodingIsTheGroundOfItsWords() {
    assertEquals("..aaa.....", grounds("a", 2, 5));
  }

  @Test
  void theShortestLiesOnTop() {
    assertEquals("aabbbaaaa.", grounds("a", 0, 9, "b", 2, 5));
  }

  @Test
  void ofTwoAsLongTheLaterStartLiesOnTop() {
    assertEquals("aabbbb....", grounds("a", 0, 4, "b", 2, 6));
  }

  @Test
  void aLongerOneThatStartsLaterGivesWay() {
    assertEquals("aaaabbbbb.", grounds("a", 0, 4, "b", 2, 9));
  }

  @Test
  void anEmphasisedCodingLiesOnTopOfShorterOnes() {
    assertEquals(
        "aaaaaaaaa.", grounds(coding -> coding.code().value().equals("a"), "a", 0, 9, "b", 2, 5));
  }

  @Test
  void aWholeTurnHasNoGround() {
    assertEquals("..bb......", grounds("a", 0, 10, "b", 2, 4));
  }

  @Test
  void anEmphasisedWholeTurnHasAGround() {
    assertEquals(
        "aaaaaaaaaa", grounds(coding -> coding.code().value().equals("a"), "a", 0, 10, "b", 2, 4));
  }

  @Test
  void threeDeepTheGroundReturnsOutwards() {
    assertEquals("aabbccbba.", grounds("a", 0, 9, "b", 2, 8, "c", 4, 6));
  }

  @Test
  void aCodingFromTheTurnBeforeIsCutAtTheTurn() {
    Interview interview = Interview.of("first", "second turn").code("a", CodeColour.AZURE);
    interview.coding("a", interview.range("rst\n\nsec"), Interview.ME);
    TextRange turn = interview.turnRange(2);
    Reading reading = interview.reading();

    List<Grounds.Piece> pieces = Grounds.of(turn, reading.codings().over(turn), _ -> false);

    assertEquals(
        List.of(new TextRange(turn.start(), turn.start() + 3)),
        pieces.stream().map(Grounds.Piece::range).toList());
  }

  @Test
  void everyPositionHasTheShortestOfTheCodingsOverIt() {
    long seed = 20;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Interview interview = Interview.of("", "x".repeat(60) + ".");
      TextRange turn = interview.turnRange(2);
      for (int i = 0; i < random.nextInt(12); i++) {
        int start = turn.start() + random.nextInt(55);
        TextRange range = new TextRange(start, start + 1 + random.nextInt(turn.end() - start - 1));
        interview.coding("c" + i, range, Interview.ME);
      }
      List<PlacedCoding> codings = interview.reading().codings().over(turn);
      List<Grounds.Piece> pieces = Grounds.of(turn, codings, _ -> false);
      for (int at = turn.start(); at < turn.end(); at++) {
        TextRange here = new TextRange(at, at + 1);
        assertEquals(
            codings.stream()
                .filter(coding -> coding.range().contains(here))
                .min(Grounds.CODING_ON_TOP),
            pieces.stream()
                .filter(piece -> piece.range().contains(here))
                .map(Grounds.Piece::owner)
                .findFirst(),
            "seed " + seed + " round " + round + " at " + at);
      }
    }
  }
}
