package org.turnstone.codebook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;

/// Colours of other programs, `#RRGGBB`, beside our twelve.
public final class Rgb {

  private static final Pattern LONG = Pattern.compile("#[0-9A-F]{6}");
  private static final Pattern SHORT = Pattern.compile("#[0-9A-F]{3}");

  private Rgb() {}

  /// In capitals and six digits; the words of our twelve are known as well. Empty when it is none.
  static String parse(String written) {
    String text = written.strip().toUpperCase(Locale.ROOT);
    if (LONG.matcher(text).matches()) {
      return text;
    }
    if (SHORT.matcher(text).matches()) {
      return "#" + text.substring(1).replaceAll("(.)", "$1$1");
    }
    return Arrays.stream(CodeColour.values())
        .filter(colour -> colour.name().equals(text))
        .findFirst()
        .map(CodeColour::rgb)
        .orElse("");
  }

  /// The one of our twelve that looks most like it.
  public static CodeColour nearest(String rgb) {
    double[] wanted = lab(rgb);
    return Objects.requireNonNull(
        Arrays.stream(CodeColour.values())
            .min(Comparator.comparingDouble(colour -> distance(wanted, lab(colour.rgb()))))
            .orElse(CodeColour.OCHRE));
  }

  /// The colour of a code for other programs: the one it came with, as long as it is shown so.
  static String of(Code code) {
    return !code.rgb().isEmpty() && nearest(code.rgb()) == code.colour()
        ? code.rgb()
        : code.colour().rgb();
  }

  private static double distance(double[] one, double[] other) {
    return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
  }

  /// In OKLab, where distances are about as large as they look (Ottosson 2020).
  private static double[] lab(String rgb) {
    int number = Integer.parseInt(rgb.substring(1), 16);
    double r = linear(number >> 16);
    double g = linear(number >> 8 & 255);
    double b = linear(number & 255);
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
