package org.turnstone.edit;

import java.util.Map;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
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
  private final DraftCodings codings;
  private PMap<MemoTarget, String> memos;
  private PMap<String, Role> roles;
  private PMap<String, Map<String, String>> attributes;
  private PMap<CodeId, Map<RejectionId, Rejection>> rejections;
  private PMap<String, String> searches;
  private PMap<ReadingSubject, String> readings;
  private Naming naming;
  private PVector<Conflict> conflicts;

  Draft(Project project) {
    codes = Persistent.map(project.codebook().codes());
    removedCodes = Persistent.map(project.removed());
    codings = new DraftCodings(project);
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
        codings.codings(),
        memos,
        roles,
        attributes,
        conflicts,
        codings.removed(),
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

  DraftCodings codings() {
    return codings;
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
