package org.turnstone.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which labels are one speaker, and under which names people are shown instead of their own. Says
/// nothing of labels and names that nobody touched: those stand for themselves. Immutable; the maps
/// are held as they are given.
///
/// @param joined by label, another label of the same speaker, whose name it takes on
/// @param shown by name of a speaker, the pseudonym that is shown instead
/// @param spoken by name, the pseudonym that is read wherever the name is said or written
public record Naming(
    Map<String, String> joined, Map<String, String> shown, Map<String, String> spoken) {

  public static final Naming AS_WRITTEN = new Naming(Map.of(), Map.of(), Map.of());

  /// The real name of the speaker behind a label: the label itself unless it was joined. Labels
  /// that were joined in a circle, by people who did not see each other's work, are one speaker
  /// under the first of their names.
  public String speaker(String label) {
    return joined.containsKey(label) ? namesOf(label).getLast() : label;
  }

  /// The pseudonym of the speaker behind a label. One that was given to a label before it was
  /// joined still hides it, as long as the speaker has none.
  public Optional<String> pseudonym(String label) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    return namesOf(label).reversed().stream()
        .filter(shown::containsKey)
        .map(shown::get)
        .findFirst();
  }

  public boolean isEmpty() {
    return joined.isEmpty() && shown.isEmpty() && spoken.isEmpty();
  }

  /// Whether someone is shown under another name than their own.
  public boolean hasPseudonyms() {
    return !shown.isEmpty() || !spoken.isEmpty();
  }

  /// From the label to the name of its speaker, step by step.
  private List<String> namesOf(String label) {
    List<String> names = new ArrayList<>();
    String name = label;
    while (name != null && !names.contains(name)) {
      names.add(name);
      name = joined.get(name);
    }
    if (name != null) {
      names.add(Collections.min(names.subList(names.indexOf(name), names.size())));
    }
    return names;
  }
}
