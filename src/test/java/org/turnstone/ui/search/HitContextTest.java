package org.turnstone.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.search.Hit;

class HitContextTest {

  @Test
  void aShortTurnIsKeptWhole() {
    assertEquals(
        new HitContext("The rent ", "went up", " twice."),
        HitContext.of(turn("The rent went up twice.", "went up")));
  }

  @Test
  void paragraphsBecomeOneLine() {
    assertEquals(
        new HitContext("One. Two ", "three", " four."),
        HitContext.of(turn("One.\n\nTwo three\nfour.", "three")));
  }

  @Test
  void longContextIsCutAtWholeWords() {
    String before = "word ".repeat(100);
    HitContext context = HitContext.of(turn(before + "found" + " next".repeat(100), "found"));
    assertTrue(context.left().startsWith("… word word"), context.left());
    assertTrue(context.right().endsWith("next next …"), context.right());
  }

  @Test
  void aWordWithoutEndDoesNotHideTheMatch() {
    HitContext context = HitContext.of(turn("x".repeat(500) + "found" + "y".repeat(500), "found"));
    assertEquals(new HitContext("… ", "found", " …"), context);
  }

  @Test
  void aTurnFoundByAFieldAloneShowsItsBeginning() {
    FoundTurn turn =
        new FoundTurn(new Hit("p", 1, 0), "User", Role.PARTICIPANT, 0, "I bake.", List.of());
    assertEquals(new HitContext("", "", "I bake."), HitContext.of(turn));
  }

  private static FoundTurn turn(String words, String match) {
    int at = words.indexOf(match);
    return new FoundTurn(
        new Hit("p", 1, 0),
        "User",
        Role.PARTICIPANT,
        0,
        words,
        List.of(new TextRange(at, at + match.length())));
  }
}
