package org.turnstone.edit;

import java.util.Optional;
import org.turnstone.model.CodeId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Role;

/// What edits of memos, attributes, roles and saved searches do, see [Fold] for the rules.
final class NoteRules {

  private final Draft draft;
  private final CodeRules codes;

  NoteRules(Draft draft, CodeRules codes) {
    this.draft = draft;
    this.codes = codes;
  }

  /// @param target anything but a coding
  void setMemo(MemoTarget target, Change<String> change, Meeting meeting) {
    MemoTarget there = target instanceof MemoTarget.OnCode(CodeId code) ? onCode(code) : target;
    String memo = meeting.merge("the memo on " + name(there), draft.memo(there), change);
    if (!memo.isEmpty() && !meeting.undoing() && there instanceof MemoTarget.OnCode(var code)) {
      codes.keepAlive(code, meeting);
    }
    draft.putMemo(there, memo);
  }

  /// The memo on a merged code goes where its codings went.
  private MemoTarget onCode(CodeId code) {
    return new MemoTarget.OnCode(codes.resolve(code));
  }

  private String name(MemoTarget target) {
    return switch (target) {
      case MemoTarget.OnProject() -> "the project";
      case MemoTarget.OnTranscript(String transcript) -> transcript;
      case MemoTarget.OnCode(CodeId code) -> codes.name(code);
      case MemoTarget.OnCoding(String transcript, var _) -> "a coding in " + transcript;
    };
  }

  void setAttribute(Edit.AttributeSet edit, Meeting meeting) {
    Optional<String> current = draft.attribute(edit.transcript(), edit.name());
    Change<Optional<String>> change = new Change<>(edit.from(), edit.to());
    if (change.meets(current)) {
      meeting.listChoice(
          edit.name() + " of " + edit.transcript(), shown(current), shown(edit.to()));
    }
    change
        .over(current, meeting.undoing())
        .ifPresent(to -> draft.putAttribute(edit.transcript(), edit.name(), to));
  }

  void setRole(Edit.RoleSet edit, Meeting meeting) {
    Optional<Role> current = draft.role(edit.speaker());
    Change<Optional<Role>> change = new Change<>(edit.from(), edit.to());
    if (change.meets(current)) {
      meeting.listChoice(
          "the role of " + edit.speaker(),
          shown(current.map(Role::word)),
          shown(edit.to().map(Role::word)));
    }
    change.over(current, meeting.undoing()).ifPresent(to -> draft.putRole(edit.speaker(), to));
  }

  void saveSearch(Edit.SearchSaved edit, Meeting meeting) {
    Optional<String> current = draft.search(edit.name());
    Change<Optional<String>> change = new Change<>(edit.from(), edit.to());
    if (change.meets(current)) {
      meeting.listChoice(
          "the search " + edit.name(), current.orElse("nothing"), edit.to().orElse("nothing"));
    }
    change.over(current, meeting.undoing()).ifPresent(to -> draft.putSearch(edit.name(), to));
  }

  private static String shown(Optional<String> value) {
    return value.orElse("what the file says");
  }
}
