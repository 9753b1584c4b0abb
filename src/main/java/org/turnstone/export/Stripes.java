package org.turnstone.export;

import java.util.Locale;
import org.turnstone.model.CodeColour;

/// The colours of codes in files: those of the stripes in the window, as `#RRGGBB`.
final class Stripes {

  private static final String[] LIGHT = {
    "#876201", "#3F8CFC", "#1C6D85", "#968D01", "#33209A", "#6D57DC",
    "#AF2D53", "#B76F5C", "#711700", "#078F8A", "#5B274E", "#005539"
  };
  private static final String[] DARK = {
    "#A08624", "#A9D6FF", "#2E8E9F", "#DCD32E", "#8B93FE", "#8361EC",
    "#FDC0C8", "#B9685F", "#FF7B61", "#00B39A", "#F48CC6", "#7BE8A4"
  };

  private Stripes() {}

  static String onWhite(CodeColour colour) {
    return LIGHT[colour.ordinal()];
  }

  static String onDark(CodeColour colour) {
    return DARK[colour.ordinal()];
  }

  /// A rule for each colour: `.ochre { --stripe: #876201 }`.
  static String css(boolean dark) {
    StringBuilder css = new StringBuilder();
    for (CodeColour colour : CodeColour.values()) {
      css.append(
          String.format(
              Locale.ROOT,
              ".%s { --stripe: %s; }\n",
              colour.word(),
              dark ? onDark(colour) : onWhite(colour)));
    }
    return css.toString();
  }
}
