package org.turnstone.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;

/// The edits of the actions that reach from a code to its codings and children.
public final class CodebookEdits {

  private CodebookEdits() {}

  /// Takes a code with its memo out of the codebook, and its codings off. The codes below it go up
  /// one level. Nothing when the code is not in the codebook.
  public static List<Edit> remove(Project project, CodeId id) {
    return project.codebook().find(id).map(code -> remove(project, code)).orElse(List.of());
  }

  /// Removes several codes, as if one after the other.
  public static List<Edit> removeAll(Project project, List<CodeId> ids) {
    return oneByOne(project, ids, CodebookEdits::remove);
  }

  /// Makes several codes part of another one, as if one after the other.
  public static List<Edit> mergeAll(Project project, List<CodeId> ids, CodeId into) {
    return oneByOne(project, ids, (now, id) -> merge(now, id, into));
  }

  /// Gives codings of one code to others.
  ///
  /// @param made the codes among the others that are new
  /// @param to each coding with the code it goes to; one that stays needs not be there
  public static List<Edit> split(List<Code> made, Map<Coding, CodeId> to) {
    List<Edit> edits = new ArrayList<>(made.stream().map(Edit.CodeAdded::new).toList());
    to.forEach(
        (coding, code) -> {
          if (!code.equals(coding.code())) {
            edits.add(
                new Edit.CodingRecoded(coding.id(), coding.transcript(), coding.code(), code));
          }
        });
    return edits;
  }

  private static List<Edit> oneByOne(
      Project project, List<CodeId> ids, BiFunction<Project, CodeId, List<Edit>> change) {
    List<Edit> edits = new ArrayList<>();
    Project now = project;
    List<Edit> next = List.of();
    for (CodeId id : ids) {
      now = Fold.apply(now, next.toArray(Edit[]::new));
      next = change.apply(now, id);
      edits.addAll(next);
    }
    return edits;
  }

  /// Makes a code part of another one, which gets its codings, its memo, its definition and the
  /// codes below it. Nothing when one of the two is not in the codebook or both are the same.
  public static List<Edit> merge(Project project, CodeId id, CodeId into) {
    Codebook codebook = project.codebook();
    if (id.equals(into) || codebook.find(into).isEmpty()) {
      return List.of();
    }
    return codebook.find(id).map(code -> merge(project, code, into)).orElse(List.of());
  }

  private static List<Edit> remove(Project project, Code code) {
    List<Edit> edits = new ArrayList<>();
    codings(project, code).forEach(coding -> edits.add(new Edit.CodingRemoved(coding)));
    project.codebook().children(code.id()).forEach(child -> edits.add(move(child, code.parent())));
    edits.addAll(setMemo(project, code.id(), ""));
    edits.add(new Edit.CodeRemoved(code));
    return edits;
  }

  private static List<Edit> merge(Project project, Code code, CodeId into) {
    List<Edit> edits = new ArrayList<>();
    for (Coding coding : codings(project, code)) {
      edits.add(new Edit.CodingRecoded(coding.id(), coding.transcript(), code.id(), into));
    }
    if (project.codebook().withDescendants(code.id()).contains(into)) {
      project.codebook().find(into).ifPresent(below -> edits.add(move(below, code.parent())));
    }
    project.codebook().children(code.id()).stream()
        .filter(child -> !child.id().equals(into))
        .forEach(child -> edits.add(move(child, Optional.of(into))));
    edits.addAll(moveMemo(project, code.id(), into));
    project
        .codebook()
        .find(into)
        .ifPresent(other -> edits.addAll(joinDefinitions(other, code.definition())));
    edits.add(new Edit.CodeMerged(code, into));
    return edits;
  }

  private static List<Edit> moveMemo(Project project, CodeId from, CodeId to) {
    String memo = project.memo(new MemoTarget.OnCode(from));
    String joined = TextMerge.join(project.memo(new MemoTarget.OnCode(to)), memo);
    List<Edit> edits = new ArrayList<>(setMemo(project, from, ""));
    edits.addAll(setMemo(project, to, joined));
    return edits;
  }

  private static List<Edit> joinDefinitions(Code into, Definition more) {
    List<Edit> edits = new ArrayList<>();
    for (Definition.Part part : Definition.Part.values()) {
      String before = into.definition().part(part);
      String joined = TextMerge.join(before, more.part(part));
      if (!joined.equals(before)) {
        edits.add(new Edit.CodeDefined(into.id(), part, before, joined));
      }
    }
    return edits;
  }

  private static List<Edit> setMemo(Project project, CodeId code, String text) {
    MemoTarget target = new MemoTarget.OnCode(code);
    String memo = project.memo(target);
    return memo.equals(text) ? List.of() : List.of(new Edit.MemoSet(target, memo, text));
  }

  private static Edit move(Code code, Optional<CodeId> to) {
    return new Edit.CodeMoved(code.id(), code.parent(), to);
  }

  private static List<Coding> codings(Project project, Code code) {
    return project.allCodings().filter(coding -> coding.code().equals(code.id())).toList();
  }
}
