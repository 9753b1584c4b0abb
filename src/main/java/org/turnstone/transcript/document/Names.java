package org.turnstone.transcript.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What looks like the name of somebody who speaks.
final class Names {

  /// Longest name, the same as in other programs of the field.
  private static final int LONGEST = 63;

  private static final int WORDS = 5;

  private static final Pattern NO_NAME = Pattern.compile("[?!,;:：\"“”<>|=\\\\{}\\[\\]*`]");

  private static final Pattern COLON = Pattern.compile("\\h*[:：]$");

  private Names() {}

  /// A few words with a letter among them, no sentence.
  static boolean isName(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST
        && words.chars().anyMatch(Character::isLetter)
        && !words.endsWith(".")
        && words.split("\\h+").length <= WORDS
        && !NO_NAME.matcher(words).find();
  }

  static String withoutColon(String words) {
    return COLON.matcher(words.strip()).replaceFirst("");
  }

  /// Whether these are people who take turns, and no list in which every name stands once.
  static boolean recur(Collection<String> names) {
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts.values().stream().anyMatch(count -> count > 1)
        && 3 * counts.size() <= 2 * names.size() + 2;
  }
}
