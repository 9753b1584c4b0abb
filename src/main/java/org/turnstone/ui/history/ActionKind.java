package org.turnstone.ui.history;

import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;

/// What an action was about.
enum ActionKind {
  CODINGS,
  CODEBOOK,
  MEMOS,
  TRANSCRIPTS,
  SEARCHES,
  SPEAKERS,
  UNDO;

  /// That of its first edit which is not a side effect: an action that makes a code to tag with it
  /// is about the coding.
  static ActionKind of(Action action) {
    if (action.isUndo()) {
      return UNDO;
    }
    ActionKind kind = TRANSCRIPTS;
    for (Edit edit : action.edits()) {
      kind = of(edit);
      if (kind != CODEBOOK || !(edit instanceof Edit.CodeAdded)) {
        break;
      }
    }
    return kind == CODINGS && action.edits().getLast() instanceof Edit.CodeRemoved
        ? CODEBOOK
        : kind;
  }

  private static ActionKind of(Edit edit) {
    return switch (edit) {
      case Edit.CodingAdded _, Edit.CodingRemoved _, Edit.CodingRecoded _, Edit.CodingResized _ ->
          CODINGS;
      case Edit.CodeAdded _,
          Edit.CodeRemoved _,
          Edit.CodeRenamed _,
          Edit.CodeMoved _,
          Edit.CodeRecoloured _,
          Edit.CodeDefined _,
          Edit.CodeKeySet _,
          Edit.CodeMerged _,
          Edit.CodeUnmerged _ ->
          CODEBOOK;
      case Edit.MemoSet _ -> MEMOS;
      case Edit.RejectionAdded _, Edit.RejectionRemoved _, Edit.SearchSaved _ -> SEARCHES;
      case Edit.LabelJoined _, Edit.SpeakerRenamed _, Edit.NameReplaced _, Edit.RoleSet _ ->
          SPEAKERS;
      case Edit.AttributeSet _, Edit.ReadingChosen _, Edit.Unknown _ -> TRANSCRIPTS;
    };
  }
}
