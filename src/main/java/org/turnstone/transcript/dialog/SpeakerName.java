package org.turnstone.transcript.dialog;

import java.util.Set;
import java.util.regex.Pattern;
import org.turnstone.transcript.text.Blanks;

/// What can be a name at all: a few words with a letter or an emoji among them, no sentence.
final class SpeakerName {

  private static final int WORDS = 5;

  /// The point of `Dr. Smith` and `J. Doe`, which ends no sentence.
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\b\\p{Lu}\\p{L}{0,3}\\.(?=\\h?[\\p{L}\\d])");

  /// `A.B.`, also in scripts without capitals.
  private static final Pattern INITIALS =
      Pattern.compile("(?:[\\p{Lu}\\p{Lt}\\p{Lo}]\\.\\h?){1,4}[\\p{Lu}\\p{Lt}\\p{Lo}]?");

  private static final Set<String> SCHEMES =
      Set.of("http", "https", "ftp", "mailto", "file", "www", "doi");

  private SpeakerName() {}

  static boolean isPlausible(String written) {
    String name = Blanks.strip(written);
    return !name.isEmpty()
        && name.codePoints().anyMatch(SpeakerName::isNaming)
        && words(name) <= WORDS
        && startsLikeName(name.codePointAt(0))
        && (name.indexOf('.') < 0
            || ABBREVIATION.matcher(name).replaceAll("").indexOf('.') < 0
            || INITIALS.matcher(name).matches())
        && !SCHEMES.contains(KnownLabels.normal(name));
  }

  private static int words(String name) {
    int words = 1;
    for (int i = 1; i < name.length(); i++) {
      words += Blanks.isBlank(name.charAt(i)) && !Blanks.isBlank(name.charAt(i - 1)) ? 1 : 0;
    }
    return words;
  }

  private static boolean startsLikeName(int first) {
    return isNaming(first) || Character.isDigit(first) || first == '@' || first == '(';
  }

  private static boolean isNaming(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.OTHER_SYMBOL;
  }
}
