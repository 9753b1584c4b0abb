package org.turnstone.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Conflict;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Naming;
import org.turnstone.model.Project;
import org.turnstone.model.Project.RemovedCode;
import org.turnstone.model.ReadingSubject;
import org.turnstone.model.Rejection;
import org.turnstone.model.RejectionId;
import org.turnstone.model.Role;

/// A project while edits go into it: where things are, without rules. Its maps are persistent, so
/// drafting from a project that came from a draft copies nothing.
final class Draft {

  private PMap<CodeId, Code> codes;
  private PMap<CodeId, RemovedCode> removedCodes;
  private PMap<String, Map<CodingId, Coding>> codings;
  private PMap<CodingId, Coding> removedCodings;
  private PMap<MemoTarget, String> memos;
  private PMap<String, Role> roles;
  private PMap<String, Map<String, String>> attributes;
  private PMap<CodeId, Map<RejectionId, Rejection>> rejections;
  private PMap<String, String> searches;
  private PMap<ReadingSubject, String> readings;
  private Naming naming;
  private PVector<Conflict> conflicts;

  /// How many codings each code has. Counted when first asked for, since few actions ask.
  private @Nullable Map<CodeId, Integer> uses;

  Draft(Project project) {
    codes = Persistent.map(project.codebook().codes());
    removedCodes = Persistent.map(project.removed());
    codings = Persistent.map(project.codings());
    removedCodings = Persistent.map(project.removedCodings());
    memos = Persistent.map(project.memos());
    roles = Persistent.map(project.roles());
    attributes = Persistent.map(project.attributes());
    rejections = Persistent.map(project.rejections());
    searches = Persistent.map(project.searches());
    readings = Persistent.map(project.readings());
    naming = project.naming();
    conflicts = TreePVector.from(project.conflicts());
  }

  Project project() {
    return new Project(
        new Codebook(codes),
        removedCodes,
        codings,
        memos,
        roles,
        attributes,
        conflicts,
        removedCodings,
        rejections,
        searches,
        naming,
        readings);
  }

  Optional<Code> code(CodeId id) {
    return Optional.ofNullable(codes.get(id));
  }

  Optional<RemovedCode> removedCode(CodeId id) {
    return Optional.ofNullable(removedCodes.get(id));
  }

  /// Puts a code into the codebook, whether it was removed or not.
  void put(Code code) {
    codes = codes.plus(code.id(), code);
    removedCodes = removedCodes.minus(code.id());
  }

  /// Puts a code among the removed ones, whether it was in the codebook or not.
  void remove(RemovedCode removed) {
    codes = codes.minus(removed.code().id());
    removedCodes = removedCodes.plus(removed.code().id(), removed);
  }

  Optional<Coding> coding(String transcript, CodingId id) {
    return Optional.ofNullable(codings.getOrDefault(transcript, Map.of()).get(id));
  }

  Optional<Coding> removedCoding(CodingId id) {
    return Optional.ofNullable(removedCodings.get(id));
  }

  /// Puts a coding on its transcript, in the place of the one with the same id.
  void put(Coding coding) {
    PMap<CodingId, Coding> there = on(coding.transcript());
    count(there.get(coding.id()), -1);
    count(coding, 1);
    codings = codings.plus(coding.transcript(), there.plus(coding.id(), coding));
    removedCodings = removedCodings.minus(coding.id());
  }

  /// Takes a coding off its transcript and keeps it among the removed ones.
  void remove(Coding coding) {
    PMap<CodingId, Coding> left = on(coding.transcript()).minus(coding.id());
    count(coding, -1);
    codings =
        left.isEmpty()
            ? codings.minus(coding.transcript())
            : codings.plus(coding.transcript(), left);
    removedCodings = removedCodings.plus(coding.id(), coding);
  }

  private PMap<CodingId, Coding> on(String transcript) {
    return Persistent.map(codings.getOrDefault(transcript, Map.of()));
  }

  private void count(@Nullable Coding coding, int change) {
    if (uses != null && coding != null) {
      uses.merge(coding.code(), change, Integer::sum);
    }
  }

  boolean isUsed(CodeId code) {
    if (uses == null) {
      Map<CodeId, Integer> counted = new HashMap<>();
      allCodings().forEach(coding -> counted.merge(coding.code(), 1, Integer::sum));
      uses = counted;
    }
    return uses.getOrDefault(code, 0) > 0;
  }

  /// The codings of a code, in order of their ids. Looks at every coding, so ask [#isUsed] first.
  List<Coding> codingsOf(CodeId code) {
    return allCodings()
        .filter(coding -> coding.code().equals(code))
        .sorted(Comparator.comparing(coding -> coding.id().value()))
        .toList();
  }

  private Stream<Coding> allCodings() {
    return codings.values().stream().map(Map::values).flatMap(Collection::stream);
  }

  String memo(MemoTarget target) {
    return memos.getOrDefault(target, "");
  }

  void putMemo(MemoTarget target, String text) {
    memos = text.isEmpty() ? memos.minus(target) : memos.plus(target, text);
  }

  Optional<Role> role(String speaker) {
    return Optional.ofNullable(roles.get(speaker));
  }

  void putRole(String speaker, Optional<Role> role) {
    roles = role.map(is -> roles.plus(speaker, is)).orElseGet(() -> roles.minus(speaker));
  }

  Optional<String> attribute(String transcript, String name) {
    return Optional.ofNullable(attributes.getOrDefault(transcript, Map.of()).get(name));
  }

  void putAttribute(String transcript, String name, Optional<String> value) {
    PMap<String, String> before = Persistent.map(attributes.getOrDefault(transcript, Map.of()));
    PMap<String, String> after =
        value.map(is -> before.plus(name, is)).orElseGet(() -> before.minus(name));
    attributes =
        after.isEmpty() ? attributes.minus(transcript) : attributes.plus(transcript, after);
  }

  void put(Rejection rejection) {
    PMap<RejectionId, Rejection> with = of(rejection.code()).plus(rejection.id(), rejection);
    rejections = rejections.plus(rejection.code(), with);
  }

  void remove(Rejection rejection) {
    PMap<RejectionId, Rejection> left = of(rejection.code()).minus(rejection.id());
    rejections =
        left.isEmpty()
            ? rejections.minus(rejection.code())
            : rejections.plus(rejection.code(), left);
  }

  private PMap<RejectionId, Rejection> of(CodeId code) {
    return Persistent.map(rejections.getOrDefault(code, Map.of()));
  }

  Optional<String> search(String name) {
    return Optional.ofNullable(searches.get(name));
  }

  void putSearch(String name, Optional<String> query) {
    searches = query.map(is -> searches.plus(name, is)).orElseGet(() -> searches.minus(name));
  }

  Optional<String> reading(ReadingSubject subject) {
    return Optional.ofNullable(readings.get(subject));
  }

  void put(ReadingSubject subject, Optional<String> reading) {
    readings =
        reading.map(is -> readings.plus(subject, is)).orElseGet(() -> readings.minus(subject));
  }

  Naming naming() {
    return naming;
  }

  void put(Naming naming) {
    this.naming = naming;
  }

  /// Lists a conflict; the same sentence of the same action once.
  void list(Conflict conflict) {
    if (conflicts.isEmpty() || !conflicts.getLast().equals(conflict)) {
      conflicts = conflicts.plus(conflict);
    }
  }
}
