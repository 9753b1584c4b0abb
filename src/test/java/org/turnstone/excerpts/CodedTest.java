package org.turnstone.excerpts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.TurnOutline.Span;

/// What codes and the relations between them find.
class CodedTest {

  private static final Coded A = code("a");
  private static final Coded B = code("b");
  private static final Coded C = code("c");

  private final Studio studio =
      new Studio().code("a").code("b").code("c").code("under a", "a").transcript("t", 12, Map.of());

  private static Coded code(String name) {
    return new Coded.With(new CodeId(name), false);
  }

  @Test
  void aCodeIsFoundAloneOrWithThoseBelowIt() {
    studio
        .coding("1", "t", "a", 0, 5)
        .coding("2", "t", "under a", 2, 4)
        .coding("3", "t", "b", 0, 1);
    assertEquals("1", studio.found(A));
    assertEquals("1 2", studio.found(new Coded.With(new CodeId("a"), true)));
    assertEquals("1 3 2", studio.found(new Coded.Anything()));
    assertEquals("1 3", studio.found(new Coded.Either(List.of(A, B))));
  }

  @Test
  void andFindsBothSidesOfAPassageThatBothCover() {
    studio
        .coding("a1", "t", "a", 0, 6)
        .coding("b1", "t", "b", 5, 9)
        .coding("a2", "t", "a", 9, 10)
        .coding("b2", "t", "b", 20, 30);
    assertEquals("a1 b1", studio.found(new Coded.Both(List.of(A, B))));
  }

  @Test
  void andOfThreeWantsOnePassageThatAllCover() {
    studio.coding("a1", "t", "a", 0, 6).coding("b1", "t", "b", 5, 9).coding("c1", "t", "c", 0, 2);
    assertEquals("", studio.found(new Coded.Both(List.of(A, B, C))));
    studio.coding("c2", "t", "c", 5, 6);
    assertEquals("a1 b1 c2", studio.found(new Coded.Both(List.of(A, B, C))));
  }

  @Test
  void notLeavesOutWhatSharesAWord() {
    studio.coding("a1", "t", "a", 0, 6).coding("b1", "t", "b", 5, 9).coding("a2", "t", "a", 9, 12);
    assertEquals("a2", studio.found(new Coded.Without(A, B)));
  }

  @Test
  void overlappingShowsOneSideAndIsBetweenTwoCodings() {
    studio.coding("a1", "t", "a", 0, 6).coding("b1", "t", "b", 5, 9).coding("a2", "t", "a", 9, 12);
    assertEquals("a1", studio.found(new Coded.Overlapping(A, B)));
    assertEquals("", studio.found(new Coded.Overlapping(A, A)));
    studio.coding(Studio.by("Ben", Studio.made("a3", "t", "a", 9, 12)));
    assertEquals("a2 a3", studio.found(new Coded.Overlapping(A, A)));
  }

  @Test
  void nearCountsTurnsBothWays() {
    studio
        .coding("a1", "t", "a", 0, 5)
        .coding("b1", "t", "b", 36, 40)
        .coding("a2", "t", "a", 72, 75);
    assertEquals("", studio.found(new Coded.Near(A, B, 2)));
    assertEquals("a1 a2", studio.found(new Coded.Near(A, B, 3)));
    assertEquals("b1", studio.found(new Coded.Near(B, A, 3)));
    assertEquals("", studio.found(new Coded.Near(B, B, 9)));
  }

  @Test
  void followedByLooksOnlyForward() {
    studio.coding("a1", "t", "a", 0, 5).coding("b1", "t", "b", 5, 9).coding("a2", "t", "a", 30, 33);
    assertEquals("a1", studio.found(new Coded.FollowedBy(A, B, 0)));
    assertEquals("", studio.found(new Coded.FollowedBy(B, A, 1)));
    assertEquals("b1", studio.found(new Coded.FollowedBy(B, A, 2)));
  }

  @Test
  void aCodingWithoutAPlaceIsFoundByItsCodeAndStandsInNoRelation() {
    studio.coding("a1", "t", "a", 0, 5).lost("a2", "t", "a").lost("b1", "gone", "b");
    assertEquals("a1 a2", studio.found(A));
    assertEquals("", studio.found(new Coded.Overlapping(A, A)));
    assertEquals("a2 b1", studio.found(new Coded.Anything(), new Criterion.NotPlaced()));
  }

  /// Looks at every pair, as the doc comments say it.
  @Test
  void theRelationsOfManyCodingsAreThoseOfEveryPair() {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      Studio many = new Studio().code("a").code("b").transcript("t", 12, Map.of());
      List<Coding> codings = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        int start = random.nextInt(120);
        String code = random.nextBoolean() ? "a" : "b";
        codings.add(Studio.made("c" + i, "t", code, start, start + 1 + random.nextInt(24)));
      }
      codings.forEach(many::coding);
      int turns = random.nextInt(4);
      SearchedProject in = many.searched();
      same(many, codings, new Coded.Overlapping(A, B), (x, y) -> x.range().overlaps(y.range()));
      same(many, codings, new Coded.Near(A, B, turns), (x, y) -> distance(in, x, y) <= turns);
      same(
          many,
          codings,
          new Coded.FollowedBy(A, B, turns),
          (x, y) ->
              y.range().start() >= x.range().end()
                  && span(in, y).first() - span(in, x).last() <= turns);
      same(many, codings, new Coded.Overlapping(A, A), (x, y) -> x.range().overlaps(y.range()));
    }
  }

  private static void same(
      Studio studio, List<Coding> all, Coded asked, BiPredicate<Coding, Coding> related) {
    String other = asked instanceof Coded.Overlapping(_, var right) && right == A ? "a" : "b";
    Set<String> pairs =
        all.stream()
            .filter(x -> x.code().value().equals("a"))
            .filter(
                x ->
                    all.stream()
                        .filter(y -> y != x && y.code().value().equals(other))
                        .anyMatch(y -> related.test(x, y)))
            .map(x -> x.id().value())
            .collect(Collectors.toSet());
    String found = studio.found(asked);
    assertEquals(pairs, found.isEmpty() ? Set.of() : Set.of(found.split(" ")));
  }

  private static int distance(SearchedProject in, Coding x, Coding y) {
    return Math.max(
        span(in, y).first() - span(in, x).last(), span(in, x).first() - span(in, y).last());
  }

  private static Span span(SearchedProject in, Coding coding) {
    return in.catalogue()
        .find("t")
        .flatMap(t -> t.outline().covered(coding.range()))
        .orElse(new Span(99, -99));
  }
}
