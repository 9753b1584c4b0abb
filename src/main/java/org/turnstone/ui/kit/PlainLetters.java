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
    if (isPlain(small)) {
      return small;
    }
    String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").replace('ς', 'σ');
  }

  /// Without a stream: each letter of 500 codes is asked about when one tags.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
