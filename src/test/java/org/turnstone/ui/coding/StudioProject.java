package org.turnstone.ui.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TextRange;
import org.turnstone.model.Transcript;
import org.turnstone.model.Turn;

/// A small coded interview: a codebook of two levels, and a turn with three codings.
final class StudioProject {

  static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  static final String ID = "studio_07";
  static final String QUESTION = "And the parts of the work where you keep it away?";
  static final String ANSWER =
      "Anything with a face in it. Faces are why people come, so the drawing itself stays with me."
          + " I tried it for colour sketches once and they came back smooth, as smooth as all the"
          + " others. Two old clients now ask for the cheap kind, and that keeps me awake.";

  private StudioProject() {}

  static Transcript transcript() {
    String text = QUESTION + "\n\n" + ANSWER + "\n\n";
    int answer = QUESTION.length() + 2;
    int end = answer + ANSWER.length();
    return new Transcript(
        ID,
        "",
        "07.md",
        Map.of(),
        "",
        text,
        List.of(
            new Turn(
                1, "AI", Role.INTERVIEWER, new TextRange(0, QUESTION.length()), Optional.empty()),
            new Turn(2, "User", Role.PARTICIPANT, new TextRange(answer, end), Optional.empty()),
            new Turn(3, "AI", Role.INTERVIEWER, new TextRange(end + 2, end + 2), Optional.empty())),
        List.of(),
        List.of());
  }

  static TextRange words(String words) {
    int at = transcript().text().indexOf(words);
    return new TextRange(at, at + words.length());
  }

  static Place on(int turn) {
    return new Place(transcript(), turn, Optional.empty(), Optional.empty());
  }

  static Place on(int turn, String words) {
    return new Place(transcript(), turn, Optional.of(words(words)), Optional.empty());
  }

  static Place selecting(int turn, String coding) {
    return new Place(transcript(), turn, Optional.empty(), Optional.of(new CodingId(coding)));
  }

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
    coding(edits, "kept by hand", "the drawing itself stays with me", 30);
    coding(edits, "sameness", "as smooth as all the others. Two old clients", 5);
    coding(edits, "economic worry", "now ask for the cheap kind, and that keeps me awake", 2);
    edits.add(
        new Edit.MemoSet(
            new MemoTarget.OnTranscript(ID), "", "Style and price come up together here too."));
    return Fold.apply(Project.EMPTY, edits.toArray(Edit[]::new));
  }

  static Code code(Project project, String name) {
    return project.codebook().matching(name).getFirst();
  }

  private static void code(
      List<Edit> edits, String name, String parent, CodeColour colour, int key) {
    Optional<CodeId> under = parent.isEmpty() ? Optional.empty() : Optional.of(new CodeId(parent));
    edits.add(
        new Edit.CodeAdded(new Code(new CodeId(name), name, colour, under, Definition.NONE, key)));
  }

  private static void coding(List<Edit> edits, String code, String words, int minutesAgo) {
    edits.add(
        new Edit.CodingAdded(
            new Coding(
                new CodingId(code + " 1"),
                new CodeId(code),
                ID,
                transcript().quote(words(words)),
                "Ana",
                NOW.minusSeconds(minutesAgo * 60L),
                "")));
  }
}
