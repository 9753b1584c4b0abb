package org.turnstone.soak;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.turnstone.edit.CodebookEdits;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;
import org.turnstone.search.Hit;
import org.turnstone.search.QuerySyntaxException;
import org.turnstone.search.TurnQuery;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.Unplaced;
import org.turnstone.workspace.Workspace;

/// Changes of a project, made as the window makes them. New codings have the ids that [Step] gives
/// them, so that the model can know them.
///
/// @param ready run when it is known what to do, before it is done
record Performed(Workspace workspace, Runnable ready) {

  /// @return when it is on disk; empty when there was nothing to do
  Optional<CompletableFuture<Void>> perform(Step step) throws IOException, QuerySyntaxException {
    CodeId code = new CodeId(step.text("code"));
    return switch (step.what()) {
      case "undo" -> workspace.undo();
      case "redo" -> workspace.redo();
      case "tag" -> tag(step);
      case "tagAll" -> tagAll(step);
      case "untag" -> did(step, List.of(new Edit.CodingRemoved(coding(step))));
      case "recode" -> did(step, List.of(recode(coding(step), code)));
      case "memo" -> did(step, List.of(memo(step)));
      case "newCode" -> did(step, List.of(new Edit.CodeAdded(newCode(step, code))));
      case "rename" -> {
        String before = code(code).name();
        yield did(step, List.of(new Edit.CodeRenamed(code, before, step.text("name"))));
      }
      case "move" -> {
        Optional<CodeId> before = code(code).parent();
        yield did(step, List.of(new Edit.CodeMoved(code, before, parent(step))));
      }
      case "merge" ->
          did(step, CodebookEdits.merge(workspace.project(), code, new CodeId(step.text("to"))));
      case "remove" -> did(step, CodebookEdits.remove(workspace.project(), code));
      default -> throw new IllegalArgumentException(step.line());
    };
  }

  private Optional<CompletableFuture<Void>> did(Step step, List<Edit> edits) {
    ready.run();
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(workspace.perform("Step " + step.n() + ", " + step.what(), edits));
  }

  private Optional<CompletableFuture<Void>> tag(Step step) throws IOException {
    Transcript transcript = workspace.transcript(step.text("transcript"));
    Turn turn = transcript.turn((int) step.number("turn")).orElseThrow();
    int start = turn.range().start();
    TextRange range =
        step.has("from")
            ? new TextRange(start + (int) step.number("from"), start + (int) step.number("to"))
            : turn.range();
    return did(
        step,
        tagged(step, List.of(new Tagging.Place(transcript.id(), transcript.quote(range))), turn));
  }

  private List<Edit> tagged(Step step, List<Tagging.Place> places, Turn turn) {
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : edits(step, places)) {
      Coding coding = ((Edit.CodingAdded) edit).coding();
      edits.add(added(coding, step.coding(coding.transcript(), turn.number())));
    }
    return edits;
  }

  private List<Edit> edits(Step step, List<Tagging.Place> places) {
    Code code = code(new CodeId(step.text("code")));
    Tagging.Resolved resolved = new Tagging.Resolved(code.id(), code.name(), List.of());
    Tagging.By by = new Tagging.By(workspace.coder(), Instant.now(), step.text("memo"));
    return Tagging.edits(workspace.project(), resolved, places, by);
  }

  private static Edit added(Coding made, String id) {
    return new Edit.CodingAdded(
        new Coding(
            new CodingId(id),
            made.code(),
            made.transcript(),
            made.quotation(),
            made.coder(),
            made.at(),
            made.memo()));
  }

  /// A file that is gone is passed over, and a turn that no longer has the phrase.
  private Optional<CompletableFuture<Void>> tagAll(Step step)
      throws QuerySyntaxException, IOException {
    String phrase = step.text("phrase");
    Map<Tagging.Place, String> ids = new LinkedHashMap<>();
    for (Hit hit : workspace.all(TurnQuery.parse('"' + phrase + '"'))) {
      Optional<Transcript> transcript = readable(hit.transcript());
      Optional<Turn> turn = transcript.flatMap(it -> it.turn(hit.turn()));
      if (turn.isPresent() && transcript.get().words(turn.get()).contains(phrase)) {
        ids.put(
            new Tagging.Place(hit.transcript(), transcript.get().quote(turn.get().range())),
            step.coding(hit.transcript(), hit.turn()));
      }
    }
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : edits(step, List.copyOf(ids.keySet()))) {
      Coding coding = ((Edit.CodingAdded) edit).coding();
      Tagging.Place place = new Tagging.Place(coding.transcript(), coding.quotation());
      edits.add(added(coding, Objects.requireNonNull(ids.get(place))));
    }
    return did(step, edits);
  }

  private Optional<Transcript> readable(String id) {
    try {
      return Optional.of(workspace.transcript(id));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private Coding coding(Step step) {
    CodingId id = new CodingId(step.text("coding"));
    return workspace
        .project()
        .coding(step.text("transcript"), id)
        .or(
            () ->
                workspace.unplaced().stream()
                    .map(Unplaced::coding)
                    .filter(coding -> coding.id().equals(id))
                    .findFirst())
        .orElseThrow();
  }

  private static Edit recode(Coding coding, CodeId to) {
    return new Edit.CodingRecoded(coding.id(), coding.transcript(), coding.code(), to);
  }

  private Edit memo(Step step) {
    if (step.has("coding")) {
      Coding coding = coding(step);
      MemoTarget target = new MemoTarget.OnCoding(coding.transcript(), coding.id());
      return new Edit.MemoSet(target, coding.memo(), step.text("text"));
    }
    MemoTarget target = Report.target(step.text("on"));
    return new Edit.MemoSet(target, workspace.project().memo(target), step.text("text"));
  }

  private Code newCode(Step step, CodeId id) {
    CodeColour[] colours = CodeColour.values();
    return new Code(id, step.text("name"), colours[step.n() % colours.length], parent(step));
  }

  private static Optional<CodeId> parent(Step step) {
    return Optional.of(step.text("to")).filter(id -> !id.isEmpty()).map(CodeId::new);
  }

  private Code code(CodeId id) {
    return workspace.project().codebook().find(id).orElseThrow();
  }
}
