package org.turnstone.ui.coding;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.turnstone.edit.Touched;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;

/// How many codings each code has, and when this coder last used it. Counted once; after that a
/// change costs what it touches and not what there is.
final class CodeTally {

  private final CodingWork work;
  private final Map<CodingId, CodeId> counted = new HashMap<>();
  private final Map<CodeId, Integer> counts = new HashMap<>();
  private final Map<CodeId, Instant> used = new HashMap<>();

  CodeTally(CodingWork work) {
    this.work = work;
    work.listen(action -> follow(Touched.by(action)));
    work.visibility().addListener(_ -> recount());
    recount();
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

  private void recount() {
    counted.clear();
    counts.clear();
    used.clear();
    work.project().allCodings().forEach(this::add);
  }

  private void follow(Touched touched) {
    if (touched.everything()) {
      recount();
    } else {
      touched.codings().forEach(this::countAgain);
    }
  }

  private void countAgain(CodingId id, String transcript) {
    CodeId before = counted.remove(id);
    if (before != null) {
      counts.merge(before, -1, Integer::sum);
    }
    work.project().coding(transcript, id).ifPresent(this::add);
  }

  /// Codings of hidden coders do not count, so that a number tells nothing of them.
  private void add(Coding coding) {
    if (work.visibility().hidesCoder(coding.coder())) {
      return;
    }
    counted.put(coding.id(), coding.code());
    counts.merge(coding.code(), 1, Integer::sum);
    if (coding.coder().equals(work.coder())) {
      used.merge(coding.code(), coding.at(), (one, other) -> one.isAfter(other) ? one : other);
    }
  }
}
