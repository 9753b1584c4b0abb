package org.turnstone.ui.history;

import java.util.List;
import java.util.Optional;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.TextRange;
import org.turnstone.workspace.Workspace;

/// Where one goes to see what an action was about.
///
/// @param transcript id of the transcript; empty when it was about a code
/// @param turn counted from 1
record ActionPlace(String transcript, int turn, Optional<TextRange> words, Optional<CodeId> code) {

  /// How many edits of an action are looked at: the others are of the same kind.
  private static final int LOOKED_AT = 100;

  /// Words, if it was about some, else a code.
  static Optional<ActionPlace> of(Action action, Workspace workspace) {
    List<ActionPlace> places =
        action.edits().stream()
            .limit(LOOKED_AT)
            .flatMap(edit -> of(edit, workspace).stream())
            .toList();
    return places.stream()
        .filter(place -> place.code().isEmpty())
        .findFirst()
        .or(() -> places.stream().findFirst());
  }

  private static Optional<ActionPlace> of(Edit edit, Workspace workspace) {
    return switch (edit) {
      case Edit.CodingAdded(var coding) -> ofCoding(coding, workspace);
      case Edit.CodingRemoved(var coding) -> ofCoding(coding, workspace);
      case Edit.CodingRecoded(var id, var transcript, var _, var _) ->
          ofCoding(transcript, id, workspace);
      case Edit.CodingResized(var id, var transcript, var _, var _) ->
          ofCoding(transcript, id, workspace);
      case Edit.MemoSet(MemoTarget.OnCoding(var transcript, var id), var _, var _) ->
          ofCoding(transcript, id, workspace);
      case Edit.MemoSet(MemoTarget.OnTranscript(var id), var _, var _) ->
          ofTranscript(id, workspace);
      case Edit.MemoSet(MemoTarget.OnCode(var code), var _, var _) -> ofCode(code, workspace);
      case Edit.RejectionAdded(var rejection) ->
          in(rejection.transcript(), rejection.range(), workspace);
      case Edit.AttributeSet set -> ofTranscript(set.transcript(), workspace);
      case Edit.CodeAdded(var code) -> ofCode(code.id(), workspace);
      case Edit.CodeRenamed renamed -> ofCode(renamed.code(), workspace);
      case Edit.CodeMoved moved -> ofCode(moved.code(), workspace);
      case Edit.CodeRecoloured recoloured -> ofCode(recoloured.code(), workspace);
      case Edit.CodeDefined defined -> ofCode(defined.code(), workspace);
      case Edit.CodeKeySet set -> ofCode(set.code(), workspace);
      case Edit.CodeMerged(var _, var into) -> ofCode(into, workspace);
      default -> Optional.empty();
    };
  }

  private static Optional<ActionPlace> ofCode(CodeId code, Workspace workspace) {
    return workspace
        .project()
        .codebook()
        .find(code)
        .map(_ -> new ActionPlace("", 0, Optional.empty(), Optional.of(code)));
  }

  private static Optional<ActionPlace> ofTranscript(String id, Workspace workspace) {
    return workspace
        .catalogue()
        .find(id)
        .map(_ -> new ActionPlace(id, 1, Optional.empty(), Optional.empty()));
  }

  private static Optional<ActionPlace> ofCoding(Coding coding, Workspace workspace) {
    TextRange range =
        workspace
            .project()
            .coding(coding.transcript(), coding.id())
            .map(Coding::range)
            .orElse(coding.range());
    return in(coding.transcript(), range, workspace);
  }

  private static Optional<ActionPlace> ofCoding(
      String transcript, CodingId id, Workspace workspace) {
    return workspace
        .project()
        .coding(transcript, id)
        .flatMap(coding -> in(transcript, coding.range(), workspace));
  }

  private static Optional<ActionPlace> in(String id, TextRange range, Workspace workspace) {
    return workspace
        .catalogue()
        .find(id)
        .flatMap(transcript -> transcript.outline().covered(range))
        .map(turns -> new ActionPlace(id, turns.first(), Optional.of(range), Optional.empty()));
  }
}
