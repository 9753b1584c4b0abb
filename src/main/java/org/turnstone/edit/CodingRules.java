package org.turnstone.edit;

import java.util.Optional;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Quotation;

/// What edits of codings do, see [Fold] for the rules.
final class CodingRules {

  private final Draft draft;
  private final CodeRules codes;

  CodingRules(Draft draft, CodeRules codes) {
    this.draft = draft;
    this.codes = codes;
  }

  void add(Coding coding, Meeting meeting) {
    if (draft.codings().find(coding.transcript(), coding.id()).isEmpty()) {
      draft.codings().put(coding.withCode(codes.use(coding.code(), coding, meeting)));
    }
  }

  void remove(Coding seen, Meeting meeting) {
    Optional<Coding> there = draft.codings().find(seen.transcript(), seen.id());
    if (there.isEmpty()) {
      return;
    }
    if (isAsSeen(there.get(), seen, meeting)) {
      draft.codings().remove(there.get());
    } else {
      meeting.list(
          "%s took %s off a place in %s while this coding was changed. It was kept."
              .formatted(meeting.who(), codes.name(seen.code()), seen.transcript()));
    }
  }

  /// Whether a coding is what the one who takes it off had before them. A person who takes back
  /// their own tag means it wherever merges have brought it.
  private boolean isAsSeen(Coding there, Coding seen, Meeting meeting) {
    CodeId code = meeting.undoing() ? codes.resolve(seen.code()) : seen.code();
    return there.equals(seen.withCode(code));
  }

  void recode(Edit.CodingRecoded edit, Meeting meeting) {
    find(edit.transcript(), edit.coding(), meeting)
        .ifPresent(coding -> recode(coding, edit, meeting));
  }

  private void recode(Coding coding, Edit.CodingRecoded edit, Meeting meeting) {
    CodeId current = coding.code();
    Change<CodeId> change =
        current.equals(edit.from())
            ? new Change<>(edit.from(), edit.to())
            : new Change<>(codes.resolve(edit.from()), codes.resolve(edit.to()));
    if (change.meets(current)) {
      meeting.listChoice(
          "a coding in " + coding.transcript(), codes.name(current), codes.name(edit.to()));
    }
    change
        .over(current, meeting.undoing())
        .ifPresent(
            _ -> draft.codings().put(coding.withCode(codes.use(edit.to(), coding, meeting))));
  }

  void resize(Edit.CodingResized edit, Meeting meeting) {
    find(edit.transcript(), edit.coding(), meeting)
        .ifPresent(coding -> resize(coding, edit, meeting));
  }

  private void resize(Coding coding, Edit.CodingResized edit, Meeting meeting) {
    Change<Quotation> change = new Change<>(edit.from(), edit.to());
    if (change.meets(coding.quotation())) {
      meeting.list(
          "%s changed how much of %s is coded with %s while it was changed elsewhere. %s"
              .formatted(
                  meeting.who(),
                  coding.transcript(),
                  codes.name(coding.code()),
                  meeting.undoing() ? "It stays as it is." : "The last change counts."));
    }
    change
        .over(coding.quotation(), meeting.undoing())
        .map(coding::withQuotation)
        .ifPresent(draft.codings()::put);
  }

  void setMemo(MemoTarget.OnCoding on, Change<String> change, Meeting meeting) {
    find(on.transcript(), on.coding(), meeting)
        .ifPresent(
            coding -> {
              String what =
                  "the memo on a coding in %s with %s"
                      .formatted(on.transcript(), codes.name(coding.code()));
              String memo = meeting.merge(what, coding.memo(), change);
              draft.codings().put(coding.withMemo(memo));
            });
  }

  /// The coding to change. One that was taken off comes back for work on it: who did that work
  /// cannot have known. An undo does not bring it back.
  private Optional<Coding> find(String transcript, CodingId id, Meeting meeting) {
    Optional<Coding> there = draft.codings().find(transcript, id);
    if (there.isPresent() || meeting.undoing()) {
      return there;
    }
    Optional<Coding> removed = draft.codings().findRemoved(id);
    removed.ifPresent(
        coding -> {
          draft.codings().put(coding.withCode(codes.use(coding.code(), coding, meeting)));
          meeting.list(
              "%s changed a coding in %s with %s while it was taken off. It was kept."
                  .formatted(meeting.who(), transcript, codes.name(coding.code())));
        });
    return draft.codings().find(transcript, id);
  }
}
