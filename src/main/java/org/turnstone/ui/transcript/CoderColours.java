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
import org.turnstone.ui.kit.Background;

/// Gives every coder of a project one of the twelve colours, in the order in which they coded
/// first, so that a coder has the same colour in all transcripts. Looks at all codings, and of a
/// million that takes seconds: only when colours are asked for and someone has none, and away from
/// the window.
final class CoderColours {

  private final Background background;
  private final Runnable found;
  private Map<String, CodeColour> colours = Map.of();
  private boolean looking;

  /// @param found run when there are colours for those who had none
  CoderColours(Background background, Runnable found) {
    this.background = background;
    this.found = found;
  }

  /// The colours known by now.
  ///
  /// @param shown codings whose coders are to have a colour
  Map<String, CodeColour> of(Project project, Collection<Coding> shown) {
    if (!looking && !shown.stream().allMatch(coding -> colours.containsKey(coding.coder()))) {
      looking = true;
      background
          .job(_ -> inOrderOfFirstCoding(project))
          .whenSucceeded(this::take)
          .whenFailed(_ -> looking = false)
          .start();
    }
    return colours;
  }

  private void take(Map<String, CodeColour> colours) {
    looking = false;
    this.colours = colours;
    found.run();
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
