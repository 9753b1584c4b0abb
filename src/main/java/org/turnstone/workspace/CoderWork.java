package org.turnstone.workspace;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.turnstone.edit.Action;
import org.turnstone.model.Project;

/// What one person did in a project.
///
/// @param codings those of theirs that are there
/// @param transcripts that have one of them
/// @param lastActive when they did anything last; empty when no journal says
public record CoderWork(String coder, int codings, int transcripts, Optional<Instant> lastActive) {

  /// Everyone who coded or did anything else, by name.
  public static List<CoderWork> of(Project project, Iterable<Action> latestFirst) {
    Map<String, Instant> lastActive = new HashMap<>();
    latestFirst.forEach(
        action ->
            lastActive.merge(
                action.coder(), action.at(), (one, other) -> one.isAfter(other) ? one : other));
    Map<String, Integer> codings = new HashMap<>();
    Map<String, Set<String>> transcripts = new HashMap<>();
    project
        .allCodings()
        .forEach(
            coding -> {
              codings.merge(coding.coder(), 1, Integer::sum);
              transcripts
                  .computeIfAbsent(coding.coder(), _ -> new HashSet<>())
                  .add(coding.transcript());
            });
    Set<String> names =
        new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
    names.addAll(lastActive.keySet());
    names.addAll(codings.keySet());
    return names.stream()
        .map(
            name ->
                new CoderWork(
                    name,
                    codings.getOrDefault(name, 0),
                    transcripts.getOrDefault(name, Set.of()).size(),
                    Optional.ofNullable(lastActive.get(name))))
        .toList();
  }
}
