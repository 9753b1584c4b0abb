package org.turnstone.model;

import java.text.Normalizer;
import java.util.Locale;

/// A name as it may stand in a text, and what is read instead. Blanks, hyphens and apostrophes of
/// any kind are the same; so are upper and lower case, unless the name is capitals only, as
/// initials are.
final class SpokenName {

  private final int[] letters;
  private final boolean capitals;
  private final String pseudonym;

  /// @param name as it is written here: with accents in one unit or in two
  SpokenName(String name, String pseudonym) {
    this.capitals = isUpper(name);
    this.letters = name.strip().codePoints().map(this::compared).toArray();
    this.pseudonym = pseudonym;
  }

  int length() {
    return letters.length;
  }

  /// What all texts begin with that this name can be in.
  int first() {
    return folded(letters[0]);
  }

  /// Where the name ends that begins here; -1 when it does not.
  int endAt(String text, int start) {
    int at = start;
    for (int letter : letters) {
      if (at >= text.length()) {
        return -1;
      }
      int there = text.codePointAt(at);
      if (compared(there) != letter) {
        return -1;
      }
      at += Character.charCount(there);
      if (letter == ' ') {
        at = afterBlanks(text, at);
      }
    }
    return at;
  }

  private int compared(int c) {
    return capitals ? plain(c) : folded(c);
  }

  /// Blanks over the end of one line, but not of a paragraph or turn.
  private static int afterBlanks(String text, int from) {
    int at = from;
    boolean lineEnded = text.charAt(from - 1) == '\n';
    while (at < text.length()
        && plain(text.charAt(at)) == ' '
        && !(lineEnded && text.charAt(at) == '\n')) {
      lineEnded |= text.charAt(at) == '\n';
      at++;
    }
    return at;
  }

  /// The pseudonym in capitals or small letters where the name is.
  String insteadOf(String written) {
    if (capitals) {
      return pseudonym;
    }
    if (isUpper(written) && written.codePointCount(0, written.length()) > 1) {
      return pseudonym.toUpperCase(Locale.ROOT);
    }
    return isLower(written) ? pseudonym.toLowerCase(Locale.ROOT) : pseudonym;
  }

  /// Both ways of writing a name with accents.
  static String[] forms(String name) {
    String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    return whole.equals(apart) ? new String[] {whole} : new String[] {whole, apart};
  }

  static int folded(int c) {
    return Character.toLowerCase(Character.toUpperCase(plain(c)));
  }

  private static int plain(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (Character.getType(c) == Character.DASH_PUNCTUATION) {
      return '-';
    }
    return c == '\u2019' || c == '\u02BC' ? '\'' : c;
  }

  private static boolean isUpper(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean isLower(String text) {
    return text.codePoints().anyMatch(Character::isLowerCase)
        && text.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
  }
}
