package org.turnstone.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turnstone.edit.MemoDates;
import org.turnstone.edit.MemoDates.Changed;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Code;
import org.turnstone.model.CodeId;
import org.turnstone.model.Codebook;
import org.turnstone.model.Coding;
import org.turnstone.model.Memo;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline.Span;

/// Every memo with what it is on, by place: that of the project, those of codes in the order of the
/// codebook, those of transcripts in the order of the files, each before those of its codings. A
/// memo on a coding without a place is there too, without turns.
public final class Memos {

  private final Project project;
  private final Catalogue catalogue;
  private final MemoDates dates;
  private final Codebook codebook;
  private final Map<CodeId, List<String>> paths = new HashMap<>();

  private Memos(Project project, Catalogue catalogue, MemoDates dates) {
    this.project = project;
    this.catalogue = catalogue;
    this.dates = dates;
    this.codebook = project.codebook();
  }

  /// The memos of a project as it is now.
  ///
  /// @param seen the codings whose memos are wanted
  public static List<Memo> of(Workspace workspace, MemoDates dates, Predicate<Coding> seen) {
    ProjectNow now = workspace.now();
    return new Memos(now.project(), now.catalogue(), dates).byPlace(now.unplaced(), seen);
  }

  private List<Memo> byPlace(List<Coding> unplaced, Predicate<Coding> seen) {
    List<Memo> memos = new ArrayList<>();
    note(new MemoTarget.OnProject()).ifPresent(memos::add);
    for (Code code : codebook.inOrder()) {
      note(new MemoTarget.OnCode(code.id())).ifPresent(memos::add);
    }
    Map<String, List<Coding>> codings = new HashMap<>();
    Stream.concat(project.allCodings(), unplaced.stream())
        .filter(coding -> !coding.memo().isEmpty() && seen.test(coding))
        .forEach(
            coding ->
                codings.computeIfAbsent(coding.transcript(), _ -> new ArrayList<>()).add(coding));
    for (TranscriptSummary transcript : catalogue.transcripts()) {
      note(new MemoTarget.OnTranscript(transcript.id())).ifPresent(memos::add);
      sorted(codings.remove(transcript.id())).map(this::onCoding).forEach(memos::add);
    }
    codings.values().forEach(gone -> sorted(gone).map(this::onCoding).forEach(memos::add));
    return memos;
  }

  private static Stream<Coding> sorted(@Nullable List<Coding> codings) {
    return codings == null
        ? Stream.empty()
        : codings.stream()
            .sorted(
                Comparator.comparing(Coding::range).thenComparing(coding -> coding.id().value()));
  }

  private Optional<Memo> note(MemoTarget target) {
    String text = project.memo(target);
    return text.isEmpty() ? Optional.empty() : Optional.of(of(target, text));
  }

  private Memo of(MemoTarget target, String text) {
    Optional<Changed> changed = dates.of(target);
    Optional<CodeId> code =
        target instanceof MemoTarget.OnCode(CodeId id) ? Optional.of(id) : Optional.empty();
    return new Memo(
        target,
        text,
        code,
        code.map(this::path).orElse(List.of()),
        target instanceof MemoTarget.OnTranscript(String id) ? id : "",
        Optional.empty(),
        Optional.empty(),
        changed.map(Changed::coder).orElse(""),
        changed.map(Changed::at));
  }

  private Memo onCoding(Coding coding) {
    MemoTarget target = new MemoTarget.OnCoding(coding.transcript(), coding.id());
    Optional<Changed> changed = dates.of(target);
    return new Memo(
        target,
        coding.memo(),
        Optional.of(coding.code()),
        path(coding.code()),
        coding.transcript(),
        turns(coding),
        Optional.of(coding),
        changed.map(Changed::coder).orElse(coding.coder()),
        Optional.of(changed.map(Changed::at).orElse(coding.at())));
  }

  private Optional<Span> turns(Coding coding) {
    return project
        .coding(coding.transcript(), coding.id())
        .flatMap(placed -> catalogue.find(placed.transcript()))
        .flatMap(transcript -> transcript.outline().covered(coding.range()));
  }

  private List<String> path(CodeId id) {
    return paths.computeIfAbsent(id, codebook::path);
  }
}
