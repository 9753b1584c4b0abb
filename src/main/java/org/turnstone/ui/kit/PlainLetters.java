package org.turnstone.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name as it is compared with letters that are typed: `muller` finds Müller, in every field that
/// narrows a list by name.
public final class PlainLetters {

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private PlainLetters() {}

  /// The same without case and accents. Each character becomes the same ones wherever it stands.
  public static String of(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (small.chars().allMatch(letter -> letter < 128)) {
      return small;
    }
    String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").replace('ς', 'σ');
  }
}
