package org.turnstone.ui.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.turnstone.edit.CodebookEdits;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Changes;
import org.turnstone.ui.kit.CodeColours;
import org.turnstone.ui.kit.Words;

/// Changes codes. Each change is one action that reads as a sentence; one that changes nothing is
/// none.
final class CodebookChanges {

  private static final Words WORDS = Words.of(CodebookChanges.class);

  private final CodebookWork work;

  CodebookChanges(CodebookWork work) {
    this.work = work;
  }

  Codebook codebook() {
    return work.codebook();
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
    return codebook().siblings(parent).stream()
        .filter(sibling -> code.filter(same -> same.id().equals(sibling.id())).isEmpty())
        .filter(sibling -> sibling.name().equalsIgnoreCase(stripped))
        .findFirst()
        .map(sibling -> WORDS.text("code.twice", sibling.name()));
  }

  /// @return the new code
  Code add(String name, Optional<CodeId> parent, Definition definition) {
    Code code = newCode(name, parent, List.of()).withDefinition(definition);
    String label =
        parent
            .flatMap(codebook()::find)
            .map(above -> WORDS.text("label.addedUnder", code.name(), above.name()))
            .orElseGet(() -> WORDS.text("label.added", code.name()));
    work.changes()
        .make(
            label,
            project ->
                project.codebook().siblings(parent).stream()
                        .anyMatch(sibling -> sibling.name().equalsIgnoreCase(code.name()))
                    ? List.of()
                    : List.of(new Edit.CodeAdded(code)));
    return code;
  }

  /// A code that is in no codebook yet.
  ///
  /// @param others that will come with it, and have their colours
  Code newCode(String name, Optional<CodeId> parent, List<Code> others) {
    List<CodeColour> taken = new ArrayList<>(others.stream().map(Code::colour).toList());
    codebook().siblings(parent).forEach(sibling -> taken.add(sibling.colour()));
    return new Code(CodeId.random(), name.strip(), CodeColour.next(taken), parent);
  }

  void rename(Code code, String name) {
    String to = name.strip();
    work.changes()
        .make(
            WORDS.text("label.renamed", code.name(), to),
            project ->
                now(project, List.of(code))
                    .filter(now -> !to.equals(now.name()))
                    .<Edit>map(now -> new Edit.CodeRenamed(now.id(), now.name(), to))
                    .toList());
  }

  /// Puts codes below another, or at the top. Those that are there already, or would come below
  /// themselves, stay.
  void move(List<Code> codes, Optional<CodeId> parent) {
    work.changes().make(project -> moving(project, codes, parent));
  }

  private static Changes.Plan moving(Project project, List<Code> codes, Optional<CodeId> parent) {
    Codebook codebook = project.codebook();
    List<Code> moved = now(project, codes).filter(code -> canMove(codebook, code, parent)).toList();
    String label =
        parent
            .flatMap(codebook::find)
            .map(above -> WORDS.text("label.moved", subject(moved), above.name()))
            .orElseGet(() -> WORDS.text("label.moved.top", subject(moved)));
    return new Changes.Plan(
        label,
        moved.stream()
            .<Edit>map(code -> new Edit.CodeMoved(code.id(), code.parent(), parent))
            .toList());
  }

  /// Whether that would be another place, and one where it can be.
  boolean canMove(Code code, Optional<CodeId> parent) {
    return canMove(codebook(), code, parent);
  }

  private static boolean canMove(Codebook codebook, Code code, Optional<CodeId> parent) {
    return !parent.equals(codebook.parent(code).map(Code::id))
        && parent.map(to -> !codebook.withDescendants(code.id()).contains(to)).orElse(true);
  }

  /// @param code as the person saw it
  void define(Code code, Definition.Part part, String text) {
    String before = code.definition().part(part);
    if (!text.strip().equals(before)) {
      work.changes()
          .make(
              WORDS.text("label.defined", code.name()),
              _ -> List.of(new Edit.CodeDefined(code.id(), part, before, text.strip())));
    }
  }

  /// @param before the memo that the person saw
  void setMemo(Code code, String before, String text) {
    MemoTarget target = new MemoTarget.OnCode(code.id());
    if (!text.strip().equals(before)) {
      String key = before.isEmpty() ? "wrote" : text.isBlank() ? "erased" : "rewrote";
      work.changes()
          .make(
              WORDS.text("label." + key, code.name()),
              _ -> List.of(new Edit.MemoSet(target, before, text.strip())));
    }
  }

  void recolour(List<Code> codes, CodeColour colour) {
    work.changes()
        .make(
            project -> {
              List<Code> changed =
                  now(project, codes).filter(code -> code.colour() != colour).toList();
              return new Changes.Plan(
                  WORDS.text("label.recoloured", subject(changed), CodeColours.name(colour)),
                  changed.stream()
                      .<Edit>map(code -> new Edit.CodeRecoloured(code.id(), code.colour(), colour))
                      .toList());
            });
  }

  /// Gives a code a digit, which leaves the code that had it; 0 takes it away.
  void setKey(Code code, int key) {
    work.changes()
        .make(
            key > 0
                ? WORDS.text("label.keyed", key, code.name())
                : WORDS.text("label.unkeyed", code.key(), code.name()),
            project ->
                now(project, List.of(code))
                    .filter(now -> now.key() != key)
                    .flatMap(now -> keyed(project.codebook(), now, key))
                    .toList());
  }

  private static Stream<Edit> keyed(Codebook codebook, Code code, int key) {
    return Stream.concat(
        codebook.codes().values().stream()
            .filter(other -> key > 0 && other.key() == key)
            .map(other -> new Edit.CodeKeySet(other.id(), key, 0)),
        Stream.of(new Edit.CodeKeySet(code.id(), code.key(), key)));
  }

  /// Takes codes out of the codebook, and their codings off.
  void remove(List<Code> codes) {
    String label =
        WORDS.text(codes.size() == 1 ? "label.removed" : "label.removed.several", subject(codes));
    work.changes()
        .makeSlowly(now -> new Changes.Plan(label, CodebookEdits.removeAll(now, ids(codes))));
  }

  /// Makes codes part of another one.
  void merge(List<Code> codes, Code into) {
    List<Code> others = codes.stream().filter(code -> !code.id().equals(into.id())).toList();
    String label = WORDS.text("label.merged", subject(others), into.name());
    work.changes()
        .makeSlowly(
            now -> new Changes.Plan(label, CodebookEdits.mergeAll(now, ids(others), into.id())));
  }

  /// Gives codings of a code to others.
  ///
  /// @param made the codes among these that are new
  /// @param to the codings that go, and where
  void split(Code code, List<Code> made, Map<Coding, CodeId> to) {
    List<String> names =
        to.values().stream()
            .distinct()
            .flatMap(id -> codebook().find(id).or(() -> find(made, id)).stream())
            .map(Code::name)
            .sorted()
            .toList();
    work.changes()
        .make(
            WORDS.text("label.split", code.name(), to.size(), Words.list(names)),
            project -> splitting(project, code, made, to));
  }

  /// Those are left out that are there by then, or are not any more.
  private static List<Edit> splitting(
      Project project, Code code, List<Code> made, Map<Coding, CodeId> to) {
    Map<Coding, CodeId> there = new LinkedHashMap<>();
    to.forEach(
        (seen, other) ->
            project
                .coding(seen.transcript(), seen.id())
                .filter(coding -> coding.code().equals(code.id()))
                .ifPresent(coding -> there.put(coding, other)));
    return CodebookEdits.split(
        made.stream().filter(each -> project.codebook().find(each.id()).isEmpty()).toList(), there);
  }

  /// How a sentence names codes: by name, or by their number when there are several.
  static String subject(List<Code> codes) {
    return codes.size() == 1 ? codes.getFirst().name() : WORDS.text("codes.number", codes.size());
  }

  private static Optional<Code> find(List<Code> codes, CodeId id) {
    return codes.stream().filter(code -> code.id().equals(id)).findFirst();
  }

  /// Codes as they are in a project; those that are gone are not among them.
  private static Stream<Code> now(Project project, List<Code> seen) {
    return seen.stream().flatMap(code -> project.codebook().find(code.id()).stream());
  }

  static List<CodeId> ids(List<Code> codes) {
    return codes.stream().map(Code::id).toList();
  }

  /// The codes and all below them.
  Set<CodeId> withDescendants(List<Code> codes) {
    Set<CodeId> all = new HashSet<>();
    codes.forEach(code -> all.addAll(codebook().withDescendants(code.id())));
    return all;
  }
}
