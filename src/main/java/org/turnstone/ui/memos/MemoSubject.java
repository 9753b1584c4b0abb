package org.turnstone.ui.memos;

import java.util.Optional;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.TextRange;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline.Span;
import org.turnstone.ui.kit.MemoDraft.Subject;
import org.turnstone.ui.kit.OneLine;
import org.turnstone.ui.kit.Words;
import org.turnstone.workspace.Unplaced;
import org.turnstone.workspace.Workspace;

/// What a memo is on, as one reads of it beside the memo.
///
/// @param title what it is on: a code, a transcript, the project
/// @param about more of it: definition, attributes; the coded words
/// @param toWrite what is written about
/// @param place where it is in the interviews, if it is there
record MemoSubject(
    String title,
    String about,
    Optional<CodeColour> colour,
    Subject toWrite,
    Optional<Place> place) {

  static final Words WORDS = Words.of(MemoSubject.class);

  /// @param turn counted from 1
  /// @param words the coded words
  record Place(String transcript, int turn, Optional<TextRange> words) {}

  MemoKind kind() {
    return MemoKind.of(toWrite.target());
  }

  /// Empty when it is not there any more.
  static Optional<MemoSubject> of(MemoTarget target, Workspace workspace) {
    Project project = workspace.project();
    return switch (target) {
      case MemoTarget.OnProject _ ->
          Optional.of(
              new MemoSubject(
                  WORDS.text("on.project"),
                  workspace.name(),
                  Optional.empty(),
                  subject(target, WORDS.text("name.project"), project),
                  Optional.empty()));
      case MemoTarget.OnCode(CodeId id) ->
          project.codebook().find(id).map(code -> onCode(target, code, project));
      case MemoTarget.OnTranscript(String id) -> Optional.of(onTranscript(target, id, workspace));
      case MemoTarget.OnCoding on ->
          project
              .coding(on.transcript(), on.coding())
              .or(() -> unplaced(on, workspace))
              .map(coding -> onCoding(on, coding, workspace));
    };
  }

  private static MemoSubject onCode(MemoTarget target, Code code, Project project) {
    return new MemoSubject(
        project.codebook().pathText(code),
        code.definition().description(),
        Optional.of(code.colour()),
        subject(target, WORDS.text("name.code", code.name()), project),
        Optional.empty());
  }

  private static MemoSubject onTranscript(MemoTarget target, String id, Workspace workspace) {
    Optional<TranscriptSummary> transcript = workspace.catalogue().find(id);
    return new MemoSubject(
        id,
        transcript.map(summary -> String.join(" · ", summary.attributes().values())).orElse(""),
        Optional.empty(),
        subject(target, id, workspace.project()),
        transcript.map(_ -> new Place(id, 1, Optional.empty())));
  }

  private static Optional<Coding> unplaced(MemoTarget.OnCoding on, Workspace workspace) {
    return workspace.unplaced().stream()
        .map(Unplaced::coding)
        .filter(lost -> lost.id().equals(on.coding()))
        .findFirst();
  }

  private static MemoSubject onCoding(MemoTarget.OnCoding on, Coding coding, Workspace workspace) {
    Optional<Code> code = workspace.project().codebook().find(coding.code());
    String name = code.map(Code::name).orElse("");
    Optional<Span> turns =
        workspace
            .project()
            .coding(on.transcript(), on.coding())
            .flatMap(_ -> workspace.catalogue().find(on.transcript()))
            .flatMap(summary -> summary.outline().covered(coding.range()));
    String where =
        turns
            .map(span -> WORDS.text("cited", on.transcript(), span.toString()))
            .orElse(on.transcript());
    return new MemoSubject(
        name,
        WORDS.text("quoted", OneLine.of(coding.quotation().words())),
        code.map(Code::colour),
        new Subject(on, WORDS.text("name.coding", name, where), coding.memo()),
        turns.map(span -> new Place(on.transcript(), span.first(), Optional.of(coding.range()))));
  }

  private static Subject subject(MemoTarget target, String name, Project project) {
    return new Subject(target, name, project.memo(target));
  }
}
