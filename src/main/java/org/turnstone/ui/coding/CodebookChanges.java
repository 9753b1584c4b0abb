package org.turnstone.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.turnstone.edit.CodebookEdits;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Definition;
import org.turnstone.ui.kit.CodeColours;
import org.turnstone.ui.kit.Words;

/// Changes codes. Each change is one action that reads as a sentence; one that changes nothing is
/// none.
final class CodebookChanges {

  private static final Words WORDS = Words.of(CodebookChanges.class);

  private final CodingWork work;

  CodebookChanges(CodingWork work) {
    this.work = work;
  }

  Codebook codebook() {
    return work.project().codebook();
  }

  /// Why a code cannot have that name there, as a sentence; empty when it can.
  Optional<String> objection(Optional<Code> code, String name, Optional<CodeId> parent) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      return Optional.of(WORDS.text("code.nameless"));
    }
    if (Codebook.splitPath(stripped).size() > 1) {
      return Optional.of(WORDS.text("code.slash"));
    }
    return parent.map(codebook()::children).orElseGet(codebook()::roots).stream()
        .filter(sibling -> code.filter(same -> same.id().equals(sibling.id())).isEmpty())
        .filter(sibling -> sibling.name().equalsIgnoreCase(stripped))
        .findFirst()
        .map(sibling -> WORDS.text("code.twice", sibling.name()));
  }

  /// @return the new code
  Code add(String name, Optional<CodeId> parent, String definition) {
    List<CodeColour> taken =
        parent.map(codebook()::children).orElseGet(codebook()::roots).stream()
            .map(Code::colour)
            .toList();
    Code code =
        new Code(
            CodeId.random(),
            name.strip(),
            CodeColour.next(taken),
            parent,
            Definition.of(definition.strip()),
            0);
    String label =
        parent
            .flatMap(codebook()::find)
            .map(above -> WORDS.text("label.addedUnder", code.name(), above.name()))
            .orElseGet(() -> WORDS.text("label.added", code.name()));
    work.perform(label, List.of(new Edit.CodeAdded(code)));
    return code;
  }

  /// Gives a code another name, place or definition, or several of them at once.
  void change(Code code, String name, Optional<CodeId> parent, String definition) {
    List<Edit> edits = new ArrayList<>();
    String label = WORDS.text("label.changed", code.name());
    String before = code.definition().description();
    if (!definition.strip().equals(before)) {
      edits.add(
          new Edit.CodeDefined(code.id(), Definition.Part.DESCRIPTION, before, definition.strip()));
      label = WORDS.text("label.defined", code.name());
    }
    if (!parent.equals(codebook().parent(code).map(Code::id))) {
      edits.add(new Edit.CodeMoved(code.id(), code.parent(), parent));
      label = WORDS.text("label.moved", code.name());
    }
    if (!name.strip().equals(code.name())) {
      edits.add(new Edit.CodeRenamed(code.id(), code.name(), name.strip()));
      label = WORDS.text("label.renamed", code.name(), name.strip());
    }
    work.perform(label, edits);
  }

  void recolour(Code code, CodeColour colour) {
    if (colour != code.colour()) {
      work.perform(
          WORDS.text("label.recoloured", code.name(), CodeColours.name(colour)),
          List.of(new Edit.CodeRecoloured(code.id(), code.colour(), colour)));
    }
  }

  /// Gives a code a digit, which leaves the code that had it; 0 takes it away.
  void setKey(Code code, int key) {
    if (key == code.key()) {
      return;
    }
    List<Edit> edits = new ArrayList<>();
    codebook().codes().values().stream()
        .filter(other -> key > 0 && other.key() == key)
        .forEach(other -> edits.add(new Edit.CodeKeySet(other.id(), key, 0)));
    edits.add(new Edit.CodeKeySet(code.id(), code.key(), key));
    work.perform(
        key > 0
            ? WORDS.text("label.keyed", key, code.name())
            : WORDS.text("label.unkeyed", code.key(), code.name()),
        edits);
  }

  /// Takes a code out of the codebook, and its codings off.
  void remove(Code code) {
    work.perform(
        WORDS.text("label.removed", code.name()), CodebookEdits.remove(work.project(), code.id()));
  }
}
