package org.turnstone.workspace;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.turnstone.placing.Difference;

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
        .map(name -> new Near(name, Difference.edits(lower(word), lower(name))))
        .filter(near -> near.distance() * 3 <= Math.max(3, near.name().length()))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(OFFERED)
        .map(Near::name)
        .toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
