package org.turnstone.workspace;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What a person probably meant by a name that is not there.
public final class NearestWords {

  private static final int OFFERED = 3;

  private NearestWords() {}

  /// ` Did you mean confidence?`, with up to three names; nothing when none is near.
  public static String question(String word, Collection<String> names) {
    List<String> near = to(word, names);
    return near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?";
  }

  /// The names that are at most a third of their letters away, the nearest first.
  static List<String> to(String word, Collection<String> names) {
    record Near(String name, int distance) {}
    return names.stream()
        .distinct()
        .map(name -> new Near(name, distance(lower(word), lower(name))))
        .filter(near -> near.distance() * 3 <= Math.max(3, near.name().length()))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(OFFERED)
        .map(Near::name)
        .toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// Letters to insert, delete or replace to make one of the other (Levenshtein 1966), by rows.
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
