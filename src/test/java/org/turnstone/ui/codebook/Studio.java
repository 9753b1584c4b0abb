package org.turnstone.ui.codebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.ChangesAtOnce;
import org.turnstone.ui.kit.Visibility;

/// A codebook of two levels in memory, with codings in three transcripts, and what was done to it.
final class Studio {

  static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  static final List<String> TRANSCRIPTS = List.of("t1", "t2", "t3");

  final List<Action> done = new ArrayList<>();
  final CodebookWork work =
      new CodebookWork(
          Background.atOnce(),
          project(),
          TRANSCRIPTS,
          new Visibility(),
          new ChangesAtOnce(this::now, this::perform));

  static Project project() {
    List<Edit> edits = new ArrayList<>();
    code(edits, "Ways of working", "", CodeColour.OCHRE, 0);
    code(edits, "brainstorming", "Ways of working", CodeColour.AZURE, 1);
    code(edits, "drafting", "Ways of working", CodeColour.CLAY, 0);
    code(edits, "kept by hand", "Ways of working", CodeColour.OCHRE, 2);
    code(edits, "Feelings", "", CodeColour.AZURE, 0);
    code(edits, "confidence", "Feelings", CodeColour.PETROL, 3);
    code(edits, "unease", "Feelings", CodeColour.PLUM, 0);
    code(edits, "pride in the work", "Feelings", CodeColour.OLIVE, 0);
    code(edits, "Worries", "", CodeColour.PETROL, 0);
    code(edits, "economic worry", "Worries", CodeColour.CRIMSON, 4);
    code(edits, "sameness", "Worries", CodeColour.VIOLET, 5);
    code(edits, "credit and consent", "Worries", CodeColour.BRICK, 0);
    Stream.of(
            coding("kept by hand", "t1", 10, "the drawing itself stays with me"),
            coding("sameness", "t1", 60, "as smooth as all the others"),
            coding("sameness", "t2", 20, "they all sound alike"),
            coding("sameness", "t2", 80, "the same three jokes"),
            coding("economic worry", "t2", 120, "now ask for the cheap kind"))
        .map(Edit.CodingAdded::new)
        .forEach(edits::add);
    return Fold.apply(Project.EMPTY, edits.toArray(Edit[]::new));
  }

  Project now() {
    return work.project();
  }

  Code code(String name) {
    return now().codebook().matching(name).getFirst();
  }

  List<String> labels() {
    return done.stream().map(Action::label).toList();
  }

  /// The paths of all codes, in order.
  List<String> paths() {
    return now().codebook().inOrder().stream().map(now().codebook()::pathText).toList();
  }

  void undo() {
    Action undo = done.getLast().undo("undo " + done.size(), 99, Instant.EPOCH, "Ana");
    work.changed(Fold.apply(now(), undo), Optional.of(undo));
  }

  void perform(String label, List<Edit> edits) {
    Action action =
        new Action(
            "action " + done.size(), done.size(), NOW, "Ana", label, edits, Optional.empty());
    done.add(action);
    work.changed(Fold.apply(now(), action), Optional.of(action));
  }

  static Coding coding(String code, String transcript, int start, String words) {
    return new Coding(
        new CodingId(code + " at " + transcript + ":" + start),
        new CodeId(code),
        transcript,
        new Quotation(new TextRange(start, start + words.length()), words, "", ""),
        "Ana",
        NOW,
        "");
  }

  private static void code(
      List<Edit> edits, String name, String parent, CodeColour colour, int key) {
    Optional<CodeId> under = parent.isEmpty() ? Optional.empty() : Optional.of(new CodeId(parent));
    edits.add(new Edit.CodeAdded(new Code(new CodeId(name), name, colour, under).withKey(key)));
  }
}
