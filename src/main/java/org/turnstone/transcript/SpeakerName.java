package org.turnstone.transcript;

import java.util.Set;
import java.util.regex.Pattern;

/// What can be a name at all: a few words with a letter or an emoji among them, no sentence.
final class SpeakerName {

  private static final int WORDS = 5;

  /// The point of `Dr. Smith` and `J. Doe`, which ends no sentence.
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\b\\p{L}{1,4}\\.(?=\\h?[\\p{L}\\d])");

  private static final Set<String> SCHEMES =
      Set.of("http", "https", "ftp", "mailto", "file", "www", "doi");

  private SpeakerName() {}

  static boolean isPlausible(String written) {
    String name = Blanks.strip(written);
    return !name.isEmpty()
        && name.codePoints().anyMatch(SpeakerName::isNaming)
        && name.split("[\\h\\s]+").length <= WORDS
        && startsLikeName(name.codePointAt(0))
        && ABBREVIATION.matcher(name).replaceAll("").indexOf('.') < 0
        && !SCHEMES.contains(KnownLabels.normal(name));
  }

  private static boolean startsLikeName(int first) {
    return isNaming(first) || Character.isDigit(first) || first == '@' || first == '(';
  }

  private static boolean isNaming(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.OTHER_SYMBOL;
  }
}
