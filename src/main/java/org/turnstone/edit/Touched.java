package org.turnstone.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.turnstone.model.CodeId;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;

/// What one action may have changed, so that nothing else needs to be looked at.
///
/// @param everything whether it may reach further than its edits say
/// @param codings with their transcripts
public record Touched(boolean everything, Set<CodeId> codes, Map<CodingId, String> codings) {

  /// @param action empty for what is not known, which may have changed everything
  public static Touched by(Optional<Action> action) {
    Touched named = new Touched(false, new HashSet<>(), new HashMap<>());
    boolean further = action.isEmpty();
    for (Edit edit : action.map(Action::edits).orElse(List.of())) {
      further |= named.reachesFurther(edit);
    }
    return new Touched(further, named.codes, named.codings);
  }

  /// Merged codes pass on codings that no edit names, and a code brought back gets some back.
  private boolean reachesFurther(Edit edit) {
    switch (edit) {
      case Edit.CodeAdded(var code) -> codes.add(code.id());
      case Edit.CodeRemoved(var code) -> codes.add(code.id());
      case Edit.CodeRenamed renamed -> codes.add(renamed.code());
      case Edit.CodeMoved moved -> codes.add(moved.code());
      case Edit.CodeRecoloured recoloured -> codes.add(recoloured.code());
      case Edit.CodeDefined defined -> codes.add(defined.code());
      case Edit.CodeKeySet set -> codes.add(set.code());
      case Edit.CodeMerged _, Edit.CodeUnmerged _, Edit.Unknown _ -> {
        return true;
      }
      case Edit.CodingAdded(var coding) -> {
        codes.add(coding.code());
        codings.put(coding.id(), coding.transcript());
      }
      case Edit.CodingRemoved(var coding) -> {
        codes.add(coding.code());
        codings.put(coding.id(), coding.transcript());
      }
      case Edit.CodingRecoded recoded -> {
        codes.add(recoded.to());
        codings.put(recoded.coding(), recoded.transcript());
      }
      case Edit.CodingResized resized -> codings.put(resized.coding(), resized.transcript());
      case Edit.MemoSet(MemoTarget.OnCoding(String transcript, CodingId coding), _, _) ->
          codings.put(coding, transcript);
      case Edit.MemoSet _,
          Edit.AttributeSet _,
          Edit.RoleSet _,
          Edit.LabelJoined _,
          Edit.SpeakerRenamed _,
          Edit.NameReplaced _,
          Edit.ReadingChosen _,
          Edit.RejectionAdded _,
          Edit.RejectionRemoved _,
          Edit.SearchSaved _ -> {}
    }
    return false;
  }
}
