package org.turnstone.ui.coding;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.edit.Touched;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;

/// How many codings each code has, and when this coder last used it. Counted once; after that a
/// change costs what it touches and not what there is.
final class CodeTally {

  private final String coder;
  private final Map<CodingId, CodeId> counted = new HashMap<>();
  private final Map<CodeId, Integer> counts = new HashMap<>();
  private final Map<CodeId, Instant> used = new HashMap<>();

  CodeTally(String coder, Project project) {
    this.coder = coder;
    recount(project);
  }

  /// Codings of that code, without those of the codes below it.
  int count(CodeId code) {
    return counts.getOrDefault(code, 0);
  }

  Optional<Instant> lastUsed(CodeId code) {
    return Optional.ofNullable(used.get(code));
  }

  /// The code that was used last, as far as it is still in the codebook.
  Optional<CodeId> latest(Project project) {
    return used.entrySet().stream()
        .filter(entry -> project.codebook().codes().containsKey(entry.getKey()))
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey);
  }

  void recount(Project project) {
    counted.clear();
    counts.clear();
    used.clear();
    project.allCodings().forEach(this::add);
  }

  /// @return the codes whose count may be another one now
  Set<CodeId> update(Project project, Touched touched) {
    Set<CodeId> changed = new HashSet<>();
    touched
        .codings()
        .forEach(
            (id, transcript) -> {
              CodeId before = counted.remove(id);
              if (before != null) {
                counts.merge(before, -1, Integer::sum);
                changed.add(before);
              }
              project
                  .coding(transcript, id)
                  .ifPresent(
                      coding -> {
                        add(coding);
                        changed.add(coding.code());
                      });
            });
    return changed;
  }

  private void add(Coding coding) {
    counted.put(coding.id(), coding.code());
    counts.merge(coding.code(), 1, Integer::sum);
    if (coding.coder().equals(coder)) {
      used.merge(coding.code(), coding.at(), (one, other) -> one.isAfter(other) ? one : other);
    }
  }
}
