package org.turnstone.ui.kit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.turnstone.model.CodeColour;
import org.turnstone.ui.kit.CodeColours.Shades;

/// Contrasts by WCAG 2.2: words need 4.5, signs 3.
class CodeColoursTest {

  /// The grounds and words that code colours meet, from the style sheets of the themes.
  private record Page(Color canvas, Color text, Color interviewer) {
    static Page of(Theme theme) {
      Tokens tokens = Tokens.of(theme);
      return new Page(tokens.colour("canvas"), tokens.colour("text"), tokens.colour("interviewer"));
    }
  }

  static Stream<Arguments> everyColourOnBothThemes() {
    return Stream.of(Theme.values())
        .flatMap(
            theme -> Stream.of(CodeColour.values()).map(colour -> Arguments.of(theme, colour)));
  }

  @ParameterizedTest
  @MethodSource("everyColourOnBothThemes")
  void stripesAreSeenAndWordsAreReadOnEveryShade(Theme theme, CodeColour colour) {
    Shades shades = CodeColours.of(colour, theme);
    Page page = Page.of(theme);
    assertAll(
        () -> atLeast(3, shades.stripe(), page.canvas(), "stripe on canvas"),
        () -> atLeast(4.5, page.text(), shades.highlight(), "participant on highlight"),
        () -> atLeast(4.5, page.interviewer(), shades.highlight(), "interviewer on highlight"),
        () -> atLeast(4.5, page.text(), shades.strong(), "text on strong"),
        () -> atLeast(4.5, shades.name(), shades.highlight(), "name on highlight"),
        () -> atLeast(4.5, shades.name(), page.canvas(), "name on canvas"));
  }

  private static void atLeast(double needed, Color one, Color other, String where) {
    double contrast = Contrast.between(one, other);
    assertTrue(contrast >= needed, () -> where + " is only " + contrast);
  }
}
