package org.turnstone.edit;

import java.util.HashSet;
import java.util.Set;
import org.turnstone.model.CodeId;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;

/// What an action changed, and what had to be there for it, in pieces small enough that two actions
/// with none in common can be taken back in either order.
record Aspects(Set<Object> changed, Set<Object> needed) {

  private enum Part {
    BEING,
    NAME,
    PARENT,
    COLOUR,
    KEY,
    CODE,
    WORDS,
    VALUE,
    SPEAKER
  }

  /// @param part a [Part], or a part of a definition
  private record Aspect(Object of, Enum<?> part) {}

  private record Attribute(String transcript, String name) {}

  private record Speaker(String label) {}

  private record SpokenName(String name) {}

  private record SavedSearch(String name) {}

  static Aspects of(Action action) {
    Aspects aspects = new Aspects(new HashSet<>(), new HashSet<>());
    action.edits().forEach(aspects::add);
    return aspects;
  }

  /// Whether this was done on top of that, so that it would lose its ground without it.
  boolean buildOn(Aspects earlier) {
    return changed.stream()
            .anyMatch(each -> earlier.changed.contains(each) || earlier.needed.contains(each))
        || needed.stream().anyMatch(earlier.changed::contains);
  }

  private void add(Edit edit) {
    switch (edit) {
      case Edit.CodeAdded(var code) -> {
        change(code.id(), Part.BEING);
        code.parent().ifPresent(this::need);
      }
      case Edit.CodeRemoved(var code) -> change(code.id(), Part.BEING);
      case Edit.CodeRenamed renamed -> ofCode(renamed.code(), Part.NAME);
      case Edit.CodeMoved moved -> {
        ofCode(moved.code(), Part.PARENT);
        moved.to().ifPresent(this::need);
      }
      case Edit.CodeRecoloured recoloured -> ofCode(recoloured.code(), Part.COLOUR);
      case Edit.CodeDefined defined -> ofCode(defined.code(), defined.part());
      case Edit.CodeKeySet set -> ofCode(set.code(), Part.KEY);
      case Edit.CodeMerged(var code, var into) -> being(code.id(), into);
      case Edit.CodeUnmerged(var code, var into) -> being(code.id(), into);
      case Edit.CodingAdded(var coding) -> being(coding.id(), coding.code());
      case Edit.CodingRemoved(var coding) -> change(coding.id(), Part.BEING);
      case Edit.CodingRecoded recoded -> {
        ofCoding(recoded.coding(), Part.CODE);
        need(recoded.to());
      }
      case Edit.CodingResized resized -> ofCoding(resized.coding(), Part.WORDS);
      case Edit.MemoSet(var target, var _, var _) -> ofMemo(target);
      case Edit.RejectionAdded(var rejection) -> being(rejection.id(), rejection.code());
      case Edit.RejectionRemoved(var rejection) -> change(rejection.id(), Part.BEING);
      case Edit.AttributeSet _,
          Edit.RoleSet _,
          Edit.LabelJoined _,
          Edit.SpeakerRenamed _,
          Edit.NameReplaced _,
          Edit.ReadingChosen _,
          Edit.SearchSaved _ ->
          addChoice(edit);
      case Edit.Unknown _ -> {}
    }
  }

  /// One that stands for itself and needs nothing.
  private void addChoice(Edit edit) {
    switch (edit) {
      case Edit.AttributeSet set -> change(new Attribute(set.transcript(), set.name()), Part.VALUE);
      case Edit.RoleSet set -> change(new Speaker(set.speaker()), Part.VALUE);
      case Edit.LabelJoined joined -> change(new Speaker(joined.label()), Part.SPEAKER);
      case Edit.SpeakerRenamed renamed -> change(new Speaker(renamed.speaker()), Part.NAME);
      case Edit.NameReplaced replaced -> change(new SpokenName(replaced.name()), Part.VALUE);
      case Edit.ReadingChosen chosen -> change(chosen.subject(), Part.VALUE);
      case Edit.SearchSaved saved -> change(new SavedSearch(saved.name()), Part.VALUE);
      default -> throw new IllegalArgumentException(edit.getClass().getName());
    }
  }

  private void being(Object of, CodeId needed) {
    change(of, Part.BEING);
    need(needed);
  }

  private void ofMemo(MemoTarget target) {
    change(target, Part.VALUE);
    switch (target) {
      case MemoTarget.OnCode(var code) -> need(code);
      case MemoTarget.OnCoding(var _, var coding) -> need(coding);
      case MemoTarget.OnProject _, MemoTarget.OnTranscript _ -> {}
    }
  }

  private void ofCode(CodeId code, Enum<?> part) {
    change(code, part);
    need(code);
  }

  private void ofCoding(CodingId coding, Part part) {
    change(coding, part);
    need(coding);
  }

  private void change(Object of, Enum<?> part) {
    changed.add(new Aspect(of, part));
  }

  private void need(Object being) {
    needed.add(new Aspect(being, Part.BEING));
  }
}
