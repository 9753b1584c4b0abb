package org.turnstone.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

  private static final List<String> WORDS =
      List.of(
          "text",
          "text2",
          "text3",
          "accent-text",
          "participant",
          "interviewer",
          "ok",
          "warn",
          "bad");
  private static final List<String> GROUNDS =
      List.of("canvas", "panel", "rail", "raised", "soft", "soft2");

  @ParameterizedTest
  @EnumSource
  void wordsAreReadOnEveryGround(Theme theme) {
    Tokens tokens = Tokens.of(theme);
    for (String word : WORDS) {
      for (String ground : GROUNDS) {
        double contrast = Contrast.between(tokens.colour(word), tokens.colour(ground));
        assertTrue(contrast >= 4.5, () -> word + " on " + ground + " is only " + contrast);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsOnTheMainButtonAndTheFocusRingAreSeen(Theme theme) {
    Tokens tokens = Tokens.of(theme);
    assertTrue(Contrast.between(tokens.colour("on-accent"), tokens.colour("accent")) >= 4.5);
    assertTrue(Contrast.between(tokens.colour("accent"), tokens.colour("canvas")) >= 3);
    assertTrue(Contrast.between(tokens.colour("accent"), tokens.colour("panel")) >= 3);
  }

  @Test
  void bothThemesDefineTheSameColours() {
    assertEquals(
        Tokens.of(Theme.LIGHT).colours().keySet(), Tokens.of(Theme.DARK).colours().keySet());
  }
}
