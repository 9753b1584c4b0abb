package org.turnstone.edit;

import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;

/// Edits on their way into a project: hands each to the rules it falls under. See [Fold].
final class Folding {

  private final Draft draft;
  private final CodeRules codes;
  private final CodingRules codings;
  private final NoteRules notes;
  private final NamingRules naming;
  private final ReadingRules readings;
  private Meeting meeting;

  Folding(Project project) {
    draft = new Draft(project);
    meeting = new Meeting("", "", false, draft);
    codes = new CodeRules(draft);
    codings = new CodingRules(draft, codes);
    notes = new NoteRules(draft, codes);
    naming = new NamingRules(draft);
    readings = new ReadingRules(draft);
  }

  Project project() {
    return draft.project();
  }

  void apply(Action action) {
    meeting = new Meeting(action.id(), action.coder(), action.isUndo(), draft);
    action.edits().forEach(this::apply);
  }

  void apply(Edit edit) {
    switch (edit) {
      case Edit.CodeAdded(var code) -> codes.add(code);
      case Edit.CodeRemoved(var code) -> codes.remove(code, meeting);
      case Edit.CodeRenamed renamed -> codes.rename(renamed, meeting);
      case Edit.CodeMoved moved -> codes.move(moved, meeting);
      case Edit.CodeRecoloured recoloured -> codes.recolour(recoloured, meeting);
      case Edit.CodeDefined defined -> codes.define(defined, meeting);
      case Edit.CodeKeySet set -> codes.setKey(set, meeting);
      case Edit.CodeMerged(var code, var into) -> codes.merge(code, into, meeting);
      case Edit.CodeUnmerged(var code, var into) -> codes.unmerge(code, into, meeting);
      case Edit.CodingAdded(var coding) -> codings.add(coding, meeting);
      case Edit.CodingRemoved(var coding) -> codings.remove(coding, meeting);
      case Edit.CodingRecoded recoded -> codings.recode(recoded, meeting);
      case Edit.CodingResized resized -> codings.resize(resized, meeting);
      case Edit.MemoSet(MemoTarget.OnCoding on, var from, var to) ->
          codings.setMemo(on, new Change<>(from, to), meeting);
      case Edit.MemoSet(MemoTarget target, var from, var to) ->
          notes.setMemo(target, new Change<>(from, to), meeting);
      case Edit.AttributeSet set -> notes.setAttribute(set, meeting);
      case Edit.RoleSet set -> notes.setRole(set, meeting);
      case Edit.LabelJoined joined -> naming.join(joined, meeting);
      case Edit.SpeakerRenamed renamed -> naming.rename(renamed, meeting);
      case Edit.NameReplaced replaced -> naming.replace(replaced, meeting);
      case Edit.ReadingChosen chosen -> readings.choose(chosen, meeting);
      case Edit.RejectionAdded(var rejection) -> draft.put(rejection);
      case Edit.RejectionRemoved(var rejection) -> draft.remove(rejection);
      case Edit.SearchSaved saved -> notes.saveSearch(saved, meeting);
      case Edit.Unknown _ -> {}
    }
  }
}
