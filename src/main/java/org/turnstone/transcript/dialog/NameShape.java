package org.turnstone.transcript.dialog;

import java.util.Set;
import org.turnstone.transcript.text.Blanks;

/// Whether some words are written as names are: every word begins with a capital, or its letters
/// have none. Stricter than [SpeakerName], for lines that nothing else marks as a label.
final class NameShape {

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "der", "den", "da", "di", "du", "la", "le", "del", "dos", "al", "el",
          "bin", "ibn", "bint", "zu", "zur", "ter", "ten", "af", "av", "y", "e", "und", "and");

  private NameShape() {}

  static boolean isName(String written) {
    String name = Blanks.strip(written);
    if (!SpeakerName.isPlausible(name) || KnownLabels.isNever(KnownLabels.normal(name))) {
      return false;
    }
    boolean first = true;
    for (String word : name.split("[\\s\\h]+")) {
      if (!isCapital(word.codePointAt(0)) && (first || !PARTICLES.contains(word))) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private static boolean isCapital(int c) {
    return Character.isLetter(c)
        ? !Character.isLowerCase(c)
        : Character.isDigit(c) || c == '(' || c == '@' || c == '-' || c == '#';
  }
}
