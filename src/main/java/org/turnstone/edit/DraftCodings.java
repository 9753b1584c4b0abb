package org.turnstone.edit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;

/// The codings of a project while edits go into it. Each transcript is opened for changes once,
/// however many codings are changed in it.
final class DraftCodings {

  private final PMap<String, Map<CodingId, Coding>> before;
  private final Map<String, CodingMap.Changes> open = new HashMap<>();
  private final CodingMap.Changes removed;

  /// How many codings each code has. Counted when first asked for, since few actions ask.
  private @Nullable Map<CodeId, Integer> uses;

  DraftCodings(Project project) {
    before = Persistent.map(project.codings());
    removed = CodingMap.of(project.removedCodings()).changes();
  }

  PMap<String, Map<CodingId, Coding>> codings() {
    PMap<String, Map<CodingId, Coding>> codings = before;
    for (Map.Entry<String, CodingMap.Changes> each : open.entrySet()) {
      codings =
          each.getValue().isEmpty()
              ? codings.minus(each.getKey())
              : codings.plus(each.getKey(), each.getValue().map());
    }
    return codings;
  }

  CodingMap removed() {
    return removed.map();
  }

  Optional<Coding> find(String transcript, CodingId id) {
    CodingMap.Changes changes = open.get(transcript);
    return Optional.ofNullable(
        changes == null
            ? before.getOrDefault(transcript, CodingMap.EMPTY).get(id)
            : changes.get(id));
  }

  Optional<Coding> findRemoved(CodingId id) {
    return Optional.ofNullable(removed.get(id));
  }

  void put(Coding coding) {
    CodingMap.Changes there = on(coding.transcript());
    count(there.get(coding.id()), -1);
    count(coding, 1);
    there.put(coding);
    removed.remove(coding.id());
  }

  /// Takes a coding off its transcript and keeps it among the removed ones.
  void remove(Coding coding) {
    count(coding, -1);
    on(coding.transcript()).remove(coding.id());
    removed.put(coding);
  }

  private CodingMap.Changes on(String transcript) {
    return open.computeIfAbsent(
        transcript, id -> CodingMap.of(before.getOrDefault(id, CodingMap.EMPTY)).changes());
  }

  private void count(@Nullable Coding coding, int change) {
    if (uses != null && coding != null) {
      uses.merge(coding.code(), change, Integer::sum);
    }
  }

  boolean isUsed(CodeId code) {
    if (uses == null) {
      Map<CodeId, Integer> counted = new HashMap<>();
      all().forEach(coding -> counted.merge(coding.code(), 1, Integer::sum));
      uses = counted;
    }
    return uses.getOrDefault(code, 0) > 0;
  }

  /// The codings of a code, in order of their ids. Looks at every coding, so ask [#isUsed] first.
  List<Coding> of(CodeId code) {
    return all()
        .filter(coding -> coding.code().equals(code))
        .sorted(Comparator.comparing(coding -> coding.id().value()))
        .toList();
  }

  private Stream<Coding> all() {
    return codings().values().stream().flatMap(there -> there.values().stream());
  }
}
