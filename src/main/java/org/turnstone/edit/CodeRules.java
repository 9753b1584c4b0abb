package org.turnstone.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project.RemovedCode;

/// What edits of codes do, see [Fold] for the rules.
final class CodeRules {

  /// Name of a code of which no journal says anything yet.
  static final String UNKNOWN_CODE = "unknown code";

  private final Draft draft;

  CodeRules(Draft draft) {
    this.draft = draft;
  }

  void add(Code code) {
    Optional<RemovedCode> removed = draft.removedCode(code.id());
    if (removed.isPresent()) {
      bringBack(removed.get(), code);
    } else if (draft.code(code.id()).map(there -> there.equals(unknown(there.id()))).orElse(true)) {
      draft.put(code);
    }
  }

  /// As it was when it was removed, with what was changed since. A merge stands.
  private void bringBack(RemovedCode removed, Code asDefined) {
    if (removed.mergedInto().isEmpty()) {
      draft.put(removed.by().isEmpty() ? asDefined : removed.code());
    }
  }

  void remove(Code seen, Meeting meeting) {
    CodeId id = seen.id();
    if (draft.removedCode(id).isPresent()) {
      return;
    }
    Code code = draft.code(id).orElse(seen);
    if (draft.codings().isUsed(id)) {
      meeting.list(keptWith(code, draft.codings().of(id), meeting));
    } else if (!draft.memo(new MemoTarget.OnCode(id)).isEmpty()) {
      meeting.list(
          "%s removed %s while a memo on it was written. It was kept with its memo."
              .formatted(meeting.who(), code.name()));
    } else {
      draft.remove(removed(code, meeting.who(), Optional.empty()));
    }
  }

  private static String keptWith(Code code, List<Coding> codings, Meeting meeting) {
    List<String> coders = codings.stream().map(Coding::coder).distinct().sorted().toList();
    String owners = String.join(" and ", coders);
    String count = codings.size() == 1 ? "coding" : "%,d codings".formatted(codings.size());
    return "%s removed %s while %s used it. It was kept with the %s of %s."
        .formatted(meeting.who(), code.name(), owners, count, owners);
  }

  void rename(Edit.CodeRenamed edit, Meeting meeting) {
    Code code = known(edit.code());
    Change<String> change = new Change<>(edit.from(), edit.to());
    if (change.meets(code.name()) && !code.name().equals(UNKNOWN_CODE)) {
      meeting.listChoice("the name of a code", code.name(), edit.to());
    }
    change.over(code.name(), meeting.undoing()).map(code::withName).ifPresent(this::putBack);
  }

  void define(Edit.CodeDefined edit, Meeting meeting) {
    Code code = known(edit.code());
    Change<String> change = new Change<>(edit.from(), edit.to());
    Definition definition = code.definition();
    String what = "the definition of " + code.name();
    String merged = meeting.merge(what, definition.part(edit.part()), change);
    putBack(code.withDefinition(definition.with(edit.part(), merged)));
  }

  void move(Edit.CodeMoved edit, Meeting meeting) {
    Change<Optional<CodeId>> change = new Change<>(edit.from(), edit.to());
    choose(edit.code(), Code::parent, Code::withParent, change, meeting);
  }

  void recolour(Edit.CodeRecoloured edit, Meeting meeting) {
    Change<CodeColour> change = new Change<>(edit.from(), edit.to());
    choose(edit.code(), Code::colour, Code::withColour, change, meeting);
  }

  void setKey(Edit.CodeKeySet edit, Meeting meeting) {
    choose(edit.code(), Code::key, Code::withKey, new Change<>(edit.from(), edit.to()), meeting);
  }

  private <T> void choose(
      CodeId id,
      Function<Code, T> part,
      BiFunction<Code, T, Code> with,
      Change<T> change,
      Meeting meeting) {
    Code code = known(id);
    change.over(part.apply(code), meeting.undoing()).ifPresent(to -> putBack(with.apply(code, to)));
  }

  void merge(Code seen, CodeId into, Meeting meeting) {
    CodeId id = seen.id();
    Optional<RemovedCode> removed = draft.removedCode(id);
    Optional<CodeId> before = removed.flatMap(RemovedCode::mergedInto);
    if (before.equals(Optional.of(into)) || id.equals(into)) {
      return;
    }
    CodeId target = resolve(into);
    if (path(into).contains(id)) {
      meeting.list(
          "%s merged %s into %s while the same was done the other way round. The first counts."
              .formatted(meeting.who(), name(id), name(into)));
      return;
    }
    before.ifPresent(
        other -> meeting.listChoice("what " + name(id) + " became", name(other), name(into)));
    keepAlive(target, meeting);
    RemovedCode merged =
        removed.orElseGet(
            () -> removed(draft.code(id).orElse(seen), meeting.who(), Optional.empty()));
    draft.remove(new RemovedCode(merged.code(), merged.by(), Optional.of(into), merged.carried()));
    carryOver(id, target);
  }

  /// What the one who merged had not seen goes where the rest went.
  private void carryOver(CodeId id, CodeId target) {
    if (draft.codings().isUsed(id)) {
      draft
          .codings()
          .of(id)
          .forEach(coding -> draft.codings().put(coding.withCode(carry(coding, id))));
    }
    MemoTarget memo = new MemoTarget.OnCode(id);
    MemoTarget other = new MemoTarget.OnCode(target);
    draft.putMemo(other, TextMerge.join(draft.memo(other), draft.memo(memo)));
    draft.putMemo(memo, "");
  }

  void unmerge(Code seen, CodeId into, Meeting meeting) {
    Optional<RemovedCode> removed = draft.removedCode(seen.id());
    if (removed.isEmpty()) {
      add(seen);
      return;
    }
    if (!removed.get().mergedInto().equals(Optional.of(into))) {
      meeting.list(
          "%s undid a merge of %s that no longer stood. Nothing was changed."
              .formatted(meeting.who(), name(seen.id())));
      return;
    }
    CodeId there = resolve(into);
    draft.put(removed.get().code());
    removed
        .get()
        .carried()
        .forEach(
            (coding, transcript) ->
                draft
                    .codings()
                    .find(transcript, coding)
                    .filter(carried -> carried.code().equals(there))
                    .ifPresent(carried -> draft.codings().put(carried.withCode(seen.id()))));
  }

  /// The code that a coding of this code gets: itself, or where merges lead. The code is there
  /// afterwards.
  CodeId use(CodeId id, Coding coding, Meeting meeting) {
    CodeId target = carry(coding, id);
    keepAlive(target, meeting);
    return target;
  }

  private CodeId carry(Coding coding, CodeId id) {
    if (draft.removedCode(id).isEmpty()) {
      return id;
    }
    List<CodeId> path = path(id);
    for (CodeId merged : path.subList(0, path.size() - 1)) {
      draft.removedCode(merged).map(code -> carrying(code, coding)).ifPresent(draft::remove);
    }
    return path.getLast();
  }

  private static RemovedCode carrying(RemovedCode code, Coding coding) {
    PMap<CodingId, String> carried = Persistent.map(code.carried());
    return new RemovedCode(
        code.code(), code.by(), code.mergedInto(), carried.plus(coding.id(), coding.transcript()));
  }

  /// Where merges lead from a code. They never lead back, since [#merge] does not let them.
  CodeId resolve(CodeId id) {
    return path(id).getLast();
  }

  /// The code, the one it was merged into, the one that was merged into, and so on.
  private List<CodeId> path(CodeId id) {
    List<CodeId> path = new ArrayList<>();
    for (Optional<CodeId> at = Optional.of(id); at.isPresent(); ) {
      path.add(at.get());
      at = draft.removedCode(at.get()).flatMap(RemovedCode::mergedInto);
    }
    return path;
  }

  /// Brings a code into the codebook that is used although it is not there.
  void keepAlive(CodeId id, Meeting meeting) {
    if (draft.code(id).isPresent()) {
      return;
    }
    Code code = known(id);
    String by = draft.removedCode(id).map(RemovedCode::by).orElse("");
    meeting.list(
        by.isEmpty()
            ? "%s used a code that no journal here defines. It is shown as %s until it arrives."
                .formatted(meeting.who(), code.name())
            : "%s removed %s while %s used it. It was kept."
                .formatted(by, code.name(), meeting.who()));
    draft.put(code);
  }

  String name(CodeId id) {
    return known(id).name();
  }

  /// The code as it is or was; with a name that says so when nothing is known of it.
  private Code known(CodeId id) {
    return draft
        .code(id)
        .or(() -> draft.removedCode(id).map(RemovedCode::code))
        .orElseGet(() -> unknown(id));
  }

  private static Code unknown(CodeId id) {
    return new Code(id, UNKNOWN_CODE, CodeColour.OCHRE, Optional.empty());
  }

  /// Puts a changed code where it was. What is known of a code that no journal defines is kept
  /// among the removed ones.
  private void putBack(Code code) {
    if (draft.code(code.id()).isPresent()) {
      draft.put(code);
    } else {
      RemovedCode was = draft.removedCode(code.id()).orElse(removed(code, "", Optional.empty()));
      draft.remove(new RemovedCode(code, was.by(), was.mergedInto(), was.carried()));
    }
  }

  private static RemovedCode removed(Code code, String by, Optional<CodeId> into) {
    return new RemovedCode(code, by, into, HashTreePMap.empty());
  }
}
