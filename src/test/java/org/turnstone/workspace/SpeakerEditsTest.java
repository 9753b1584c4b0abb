package org.turnstone.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.Catalogue;
import org.turnstone.model.Naming;
import org.turnstone.model.Project;
import org.turnstone.model.Role;
import org.turnstone.model.TranscriptSummary;
import org.turnstone.model.TurnOutline;
import org.turnstone.speakers.Roster;
import org.turnstone.speakers.Speaker;

class SpeakerEditsTest {

  private Project project = Project.EMPTY;

  @Test
  void theOthersTakeOnTheNameAndTheRoleOfTheFirst() {
    join("Anna Berg", "AB", "A.B.");
    Speaker anna = speaker("Anna Berg");
    assertEquals(List.of("A.B.", "AB", "Anna Berg"), anna.written());
    assertEquals(Map.of("A.B.", Role.PARTICIPANT), project.roles());
    assertEquals(Role.PARTICIPANT, anna.role());
  }

  @Test
  void aSpeakerWithoutAPseudonymTakesOverThatOfWhomItIsJoinedWith() {
    apply(SpeakerEdits.rename(project, speaker("AB"), "P07"));
    join("Anna Berg", "AB");
    assertEquals(Optional.of("P07"), project.naming().pseudonym("Anna Berg"));
  }

  @Test
  void aLabelThatIsTakenApartLeavesTheOthersTogether() {
    join("AB", "A.B.");
    join("Anna Berg", "AB");
    apply(SpeakerEdits.takeApart(project, speaker("Anna Berg"), "AB"));
    assertEquals(List.of("AB"), speaker("AB").written());
    assertEquals(List.of("A.B.", "Anna Berg"), speaker("Anna Berg").written());
  }

  @Test
  void theLabelWithTheNameIsTakenApartTooAndTheOthersHaveTheNameOfAnother() {
    join("Anna Berg", "AB", "A.B.");
    apply(SpeakerEdits.takeApart(project, speaker("Anna Berg"), "Anna Berg"));
    assertEquals(List.of("Anna Berg"), speaker("Anna Berg").written());
    assertEquals(List.of("A.B.", "AB"), speaker("A.B.").written());
  }

  @Test
  void whatIsJoinedInACircleIsTakenApart() {
    project =
        Fold.apply(
            project,
            new Edit.LabelJoined("AB", Optional.empty(), Optional.of("Anna Berg")),
            new Edit.LabelJoined("Anna Berg", Optional.empty(), Optional.of("AB")));
    apply(SpeakerEdits.takeApart(project, speaker("AB"), "Anna Berg"));
    assertEquals(Map.of(), project.naming().joined());
  }

  @Test
  void aSpeakerHasOnePseudonymWhateverItsLabelsHad() {
    apply(SpeakerEdits.rename(project, speaker("AB"), "P07"));
    join("Anna Berg", "AB");
    apply(SpeakerEdits.rename(project, speaker("Anna Berg"), " P08 "));
    assertEquals(Map.of("Anna Berg", "P08"), project.naming().shown());
    apply(SpeakerEdits.rename(project, speaker("Anna Berg"), " "));
    assertEquals(Map.of(), project.naming().shown());
  }

  @Test
  void aNameIsReplacedAndShownAgain() {
    apply(SpeakerEdits.replace(project, " Anna ", "Beate"));
    assertEquals(Map.of("Anna", "Beate"), project.naming().spoken());
    assertEquals(List.of(), SpeakerEdits.replace(project, "Anna", "Beate"));
    apply(SpeakerEdits.replace(project, "Anna", ""));
    assertEquals(Naming.AS_WRITTEN, project.naming());
  }

  private void join(String into, String... others) {
    List<Speaker> joined = List.of(others).stream().map(this::speaker).toList();
    apply(SpeakerEdits.join(project, speaker(into), joined));
  }

  private void apply(List<Edit> edits) {
    project = Fold.apply(project, edits.toArray(Edit[]::new));
  }

  private Speaker speaker(String name) {
    return Roster.of(catalogue(), project).find(name).orElseThrow();
  }

  private static Catalogue catalogue() {
    int[] starts = {0, 12, 24, 36};
    int[] ends = {10, 22, 34, 46};
    Role participant = Role.PARTICIPANT;
    Role[] roles = {participant, participant, Role.OTHER, participant};
    String[] labels = {"Anna Berg", "AB", "A.B.", "Ben"};
    TurnOutline outline = new TurnOutline(starts, ends, roles, labels);
    return new Catalogue(List.of(new TranscriptSummary("t1", "", "t1.md", Map.of(), outline)));
  }
}
