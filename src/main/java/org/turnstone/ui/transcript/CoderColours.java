package org.turnstone.ui.transcript;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.turnstone.model.CodeColour;
import org.turnstone.model.Coding;
import org.turnstone.model.Project;

/// Gives every coder of a project one of the twelve colours, in the order in which they coded
/// first, so that a coder has the same colour in all transcripts. Looks at all codings, and so only
/// when colours are asked for and someone has none.
final class CoderColours {

  private Map<String, CodeColour> colours = Map.of();

  /// @param shown codings whose coders must have a colour
  Map<String, CodeColour> of(Project project, Collection<Coding> shown) {
    if (!shown.stream().allMatch(coding -> colours.containsKey(coding.coder()))) {
      colours = inOrderOfFirstCoding(project);
    }
    return colours;
  }

  private static Map<String, CodeColour> inOrderOfFirstCoding(Project project) {
    Map<String, Instant> first = new HashMap<>();
    project
        .allCodings()
        .forEach(
            coding ->
                first.merge(
                    coding.coder(),
                    coding.at(),
                    (one, other) -> one.isBefore(other) ? one : other));
    Map<String, CodeColour> colours = new LinkedHashMap<>();
    first.entrySet().stream()
        .sorted(
            Map.Entry.<String, Instant>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
        .forEach(
            coder ->
                colours.put(
                    coder.getKey(),
                    CodeColour.values()[colours.size() % CodeColour.values().length]));
    return Map.copyOf(colours);
  }
}
