package org.turnstone.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Conflict;
import org.turnstone.model.Definition;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.Rejection;
import org.turnstone.model.RejectionId;
import org.turnstone.model.TextRange;

/// The rules for work that met, each with two people who did not see each other's.
class FoldTest {

  private static final Code SAMENESS =
      new Code(new CodeId("sameness"), "sameness", CodeColour.AZURE, Optional.empty());
  private static final Code TOOLS =
      new Code(new CodeId("tools"), "tools", CodeColour.PLUM, Optional.empty());
  private static final Code WORRIES =
      new Code(new CodeId("worries"), "worries", CodeColour.CLAY, Optional.empty());
  private static final Coding FIRST = coding("first", SAMENESS);
  private static final Coding SECOND = coding("second", SAMENESS);
  private static final Rejection REJECTED =
      new Rejection(
          new RejectionId("r1"), SAMENESS.id(), "t1", FIRST.quotation(), "Ana", FIRST.at());
  private static final MemoTarget ON_PROJECT = new MemoTarget.OnProject();
  private static final MemoTarget ON_FIRST = new MemoTarget.OnCoding("t1", FIRST.id());

  private final List<Action> actions = new ArrayList<>();
  private Project shared = Project.EMPTY;

  @Test
  void aCodeRemovedWhileAnotherUsedItIsKeptWithTheirCodings() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodingAdded(FIRST));
    List<Edit> removal = CodebookEdits.remove(shared, SAMENESS.id());
    act("Ana", new Edit.CodingAdded(SECOND));
    act("Ben", removal);
    assertEquals(List.of(SAMENESS), project().codebook().inOrder());
    assertEquals(List.of(SECOND), List.copyOf(project().codingsOf("t1")));
    assertEquals(
        List.of("Ben removed sameness while Ana used it. It was kept with the coding of Ana."),
        conflicts());
  }

  @Test
  void aCodingThatArrivesLaterBringsItsRemovedCodeBack() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodingAdded(FIRST));
    act("Ben", CodebookEdits.remove(shared, SAMENESS.id()));
    act("Ana", new Edit.CodingAdded(SECOND));
    assertEquals(List.of(SAMENESS), project().codebook().inOrder());
    assertEquals(List.of(SECOND), List.copyOf(project().codingsOf("t1")));
    assertEquals(List.of("Ben removed sameness while Ana used it. It was kept."), conflicts());
  }

  @Test
  void aRemovedCodeComesBackWithWhatWasChangedSince() {
    start(new Edit.CodeAdded(SAMENESS));
    Action removal = act("Ben", CodebookEdits.remove(shared, SAMENESS.id()));
    act("Ana", new Edit.CodeRenamed(SAMENESS.id(), "sameness", "likeness"));
    undo(removal);
    assertEquals(List.of(SAMENESS.withName("likeness")), project().codebook().inOrder());
  }

  @Test
  void theFourPartsOfADefinitionAreChangedEachByItself() {
    start(new Edit.CodeAdded(SAMENESS));
    act("Ana", new Edit.CodeDefined(SAMENESS.id(), Definition.Part.INCLUDE, "", "All alike"));
    act("Ben", new Edit.CodeDefined(SAMENESS.id(), Definition.Part.EXCLUDE, "", "Own style"));
    assertEquals(
        new Definition("", "All alike", "Own style", ""),
        project().codebook().inOrder().getFirst().definition());
    assertEquals(List.of(), conflicts());
  }

  @Test
  void aRejectedHitIsRememberedUntilItIsTakenBack() {
    start(new Edit.CodeAdded(SAMENESS));
    Action rejected = act("Ana", new Edit.RejectionAdded(REJECTED));
    assertEquals(List.of(REJECTED), List.copyOf(project().rejectionsOf(SAMENESS.id())));
    undo(rejected);
    assertEquals(Project.EMPTY.rejections(), project().rejections());
  }

  @Test
  void rejectedHitsComeBackWithTheirCode() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.RejectionAdded(REJECTED));
    Action removal = act("Ben", CodebookEdits.remove(shared, SAMENESS.id()));
    undo(removal);
    assertEquals(List.of(REJECTED), List.copyOf(project().rejectionsOf(SAMENESS.id())));
  }

  @Test
  void ofTwoQueriesSavedUnderOneNameTheLaterCountsAndIsListed() {
    start(new Edit.SearchSaved("money", Optional.empty(), Optional.of("cheap*")));
    act("Ana", new Edit.SearchSaved("money", Optional.of("cheap*"), Optional.of("rate")));
    act("Ben", new Edit.SearchSaved("money", Optional.of("cheap*"), Optional.of("fee")));
    assertEquals(Map.of("money", "fee"), project().searches());
    assertEquals(
        List.of(
            "Ben changed the search money to fee while it became rate elsewhere. It is fee now."),
        conflicts());
  }

  @Test
  void aMemoOnARemovedCodeBringsItBack() {
    start(new Edit.CodeAdded(SAMENESS));
    act("Ben", CodebookEdits.remove(shared, SAMENESS.id()));
    act("Ana", new Edit.MemoSet(new MemoTarget.OnCode(SAMENESS.id()), "", "Think again"));
    assertEquals(List.of(SAMENESS), project().codebook().inOrder());
    assertEquals("Think again", project().memo(new MemoTarget.OnCode(SAMENESS.id())));
  }

  @Test
  void aCodeWithAMemoThatItsRemoverDidNotSeeIsKept() {
    start(new Edit.CodeAdded(SAMENESS));
    List<Edit> removal = CodebookEdits.remove(shared, SAMENESS.id());
    act("Ana", new Edit.MemoSet(new MemoTarget.OnCode(SAMENESS.id()), "", "Think again"));
    act("Ben", removal);
    assertEquals(List.of(SAMENESS), project().codebook().inOrder());
  }

  @Test
  void codesBelowARemovedOneGoUpOneLevel() {
    Code below = TOOLS.withParent(Optional.of(SAMENESS.id()));
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodeAdded(below));
    act("Ben", CodebookEdits.remove(shared, SAMENESS.id()));
    assertEquals(List.of(TOOLS), project().codebook().inOrder());
  }

  @Test
  void codingsThatArriveForAMergedCodeFollowItOverManySteps() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodeAdded(TOOLS), new Edit.CodeAdded(WORRIES));
    act("Ben", CodebookEdits.merge(shared, SAMENESS.id(), TOOLS.id()));
    act("Ben", CodebookEdits.merge(project(), TOOLS.id(), WORRIES.id()));
    act("Ana", new Edit.CodingAdded(FIRST));
    assertEquals(List.of(FIRST.withCode(WORRIES.id())), List.copyOf(project().codingsOf("t1")));
    assertEquals(List.of(), conflicts());
  }

  @Test
  void unmergingTakesBackAlsoWhatArrivedLater() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodeAdded(TOOLS), new Edit.CodingAdded(FIRST));
    Action merge = act("Ben", CodebookEdits.merge(shared, SAMENESS.id(), TOOLS.id()));
    act("Ana", new Edit.CodingAdded(SECOND));
    undo(merge);
    assertEquals(List.of(FIRST, SECOND), byId());
  }

  @Test
  void ofTwoCodesMergedIntoEachOtherTheFirstMergeCounts() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodeAdded(TOOLS), new Edit.CodingAdded(FIRST));
    act("Ana", CodebookEdits.merge(shared, SAMENESS.id(), TOOLS.id()));
    act("Ben", CodebookEdits.merge(shared, TOOLS.id(), SAMENESS.id()));
    assertEquals(List.of(TOOLS), project().codebook().inOrder());
    assertEquals(List.of(FIRST.withCode(TOOLS.id())), byId());
    assertEquals(1, conflicts().size());
  }

  @Test
  void threeCodesMergedInACircleEndInOne() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodeAdded(TOOLS), new Edit.CodeAdded(WORRIES));
    act("Ana", CodebookEdits.merge(shared, SAMENESS.id(), TOOLS.id()));
    act("Ben", CodebookEdits.merge(shared, TOOLS.id(), WORRIES.id()));
    act("Ben", CodebookEdits.merge(shared, WORRIES.id(), SAMENESS.id()));
    act("Ana", new Edit.CodingAdded(FIRST));
    assertEquals(List.of(WORRIES), project().codebook().inOrder());
    assertEquals(List.of(FIRST.withCode(WORRIES.id())), byId());
  }

  @Test
  void aCodingOfACodeThatNoJournalDefinesGetsAVisibleCode() {
    start();
    act("Ana", new Edit.CodingAdded(FIRST));
    assertEquals("unknown code", project().codebook().inOrder().getFirst().name());
    assertEquals(1, conflicts().size());
  }

  @Test
  void anUnknownCodeIsNamedAfterWhatIsKnown() {
    start();
    act("Ben", new Edit.CodeRenamed(SAMENESS.id(), "sameness", "likeness"));
    act("Ana", new Edit.CodingAdded(FIRST));
    assertEquals("likeness", project().codebook().inOrder().getFirst().name());
  }

  @Test
  void theDefinitionOfAnUnknownCodeReplacesIt() {
    start();
    act("Ana", new Edit.CodingAdded(FIRST));
    act("Ben", new Edit.CodeAdded(SAMENESS));
    assertEquals(List.of(SAMENESS), project().codebook().inOrder());
  }

  @Test
  void aCodingTakenOffWhileItWasRecodedIsKept() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodeAdded(TOOLS), new Edit.CodingAdded(FIRST));
    act("Ana", new Edit.CodingRecoded(FIRST.id(), "t1", SAMENESS.id(), TOOLS.id()));
    act("Ben", new Edit.CodingRemoved(FIRST));
    assertEquals(List.of(FIRST.withCode(TOOLS.id())), byId());
    assertEquals(1, conflicts().size());
  }

  @Test
  void aCodingRecodedAfterItWasTakenOffElsewhereComesBack() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodeAdded(TOOLS), new Edit.CodingAdded(FIRST));
    act("Ben", new Edit.CodingRemoved(FIRST));
    act("Ana", new Edit.CodingRecoded(FIRST.id(), "t1", SAMENESS.id(), TOOLS.id()));
    assertEquals(List.of(FIRST.withCode(TOOLS.id())), byId());
    assertEquals(1, conflicts().size());
  }

  @Test
  void aMemoOnACodingThatWasTakenOffElsewhereIsKept() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodingAdded(FIRST));
    act("Ben", new Edit.CodingRemoved(FIRST));
    act("Ana", new Edit.MemoSet(ON_FIRST, "", "Important"));
    assertEquals(List.of(FIRST.withMemo("Important")), byId());
  }

  @Test
  void anUndoneTagThatSomeoneRecodedMeanwhileStays() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodeAdded(TOOLS));
    Action tag = act("Ana", new Edit.CodingAdded(FIRST));
    act("Ben", new Edit.CodingRecoded(FIRST.id(), "t1", SAMENESS.id(), TOOLS.id()));
    undo(tag);
    assertEquals(List.of(FIRST.withCode(TOOLS.id())), byId());
    assertEquals(1, conflicts().size());
  }

  @Test
  void anUndoneTagGoesAlsoWhenItsCodeWasMerged() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodeAdded(TOOLS));
    Action tag = act("Ana", new Edit.CodingAdded(FIRST));
    act("Ben", CodebookEdits.merge(project(), SAMENESS.id(), TOOLS.id()));
    undo(tag);
    assertEquals(List.of(), byId());
    assertEquals(List.of(), conflicts());
  }

  @Test
  void anUndoneRecodingThatSomeoneRecodedSinceStays() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodingAdded(FIRST));
    act("Ana", new Edit.CodeAdded(TOOLS), new Edit.CodeAdded(WORRIES));
    Action recoding =
        act("Ana", new Edit.CodingRecoded(FIRST.id(), "t1", SAMENESS.id(), TOOLS.id()));
    act("Ben", new Edit.CodingRecoded(FIRST.id(), "t1", TOOLS.id(), WORRIES.id()));
    undo(recoding);
    assertEquals(List.of(FIRST.withCode(WORRIES.id())), byId());
  }

  @Test
  void ofTwoRecodingsTheLaterCountsAndIsListed() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodingAdded(FIRST));
    act("Ana", new Edit.CodeAdded(TOOLS), new Edit.CodeAdded(WORRIES));
    act("Ana", new Edit.CodingRecoded(FIRST.id(), "t1", SAMENESS.id(), TOOLS.id()));
    act("Ben", new Edit.CodingRecoded(FIRST.id(), "t1", SAMENESS.id(), WORRIES.id()));
    assertEquals(List.of(FIRST.withCode(WORRIES.id())), byId());
    assertEquals(
        List.of(
            "Ben changed a coding in t1 to worries while it became tools elsewhere."
                + " It is worries now."),
        conflicts());
  }

  @Test
  void twoMemosOnTheSameThingAreBothKept() {
    start();
    act("Ana", new Edit.MemoSet(ON_PROJECT, "", "Ana's thought"));
    act("Ben", new Edit.MemoSet(ON_PROJECT, "", "Ben's thought"));
    assertEquals("Ana's thought\n\nBen's thought", project().memo(ON_PROJECT));
    assertEquals(
        List.of(
            "Ben changed the memo on the project while it was changed elsewhere. Both texts were"
                + " kept."),
        conflicts());
  }

  @Test
  void undoingOneOfTwoMemosLeavesTheOther() {
    start();
    Action ana = act("Ana", new Edit.MemoSet(ON_PROJECT, "", "Ana's thought"));
    Action ben = act("Ben", new Edit.MemoSet(ON_PROJECT, "", "Ben's thought"));
    undo(ana);
    assertEquals("Ben's thought", project().memo(ON_PROJECT));
    undo(ben);
    assertEquals("", project().memo(ON_PROJECT));
  }

  @Test
  void aMemoThatGrewBeforeBothMetIsNotDoubled() {
    start();
    act("Ana", new Edit.MemoSet(ON_PROJECT, "", "An"));
    act("Ben", new Edit.MemoSet(ON_PROJECT, "", "Be"));
    act("Ana", new Edit.MemoSet(ON_PROJECT, "An", "Ana's thought"));
    assertEquals("Ana's thought\n\nBe", project().memo(ON_PROJECT));
  }

  @Test
  void clearingAMemoThatWasChangedElsewhereLeavesIt() {
    start(new Edit.MemoSet(ON_PROJECT, "", "old"));
    act("Ana", new Edit.MemoSet(ON_PROJECT, "old", "new"));
    act("Ben", new Edit.MemoSet(ON_PROJECT, "old", ""));
    assertEquals("new", project().memo(ON_PROJECT));
  }

  @Test
  void twoDefinitionsOfACodeAreBothKept() {
    start(new Edit.CodeAdded(SAMENESS));
    act("Ana", new Edit.CodeDefined(SAMENESS.id(), Definition.Part.DESCRIPTION, "", "All alike"));
    act("Ben", new Edit.CodeDefined(SAMENESS.id(), Definition.Part.DESCRIPTION, "", "No variety"));
    assertEquals(
        "All alike\n\nNo variety",
        project().codebook().inOrder().getFirst().definition().description());
  }

  @Test
  void addingAndRemovingTwiceIsOnce() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodingAdded(FIRST));
    act("Ana", new Edit.CodeAdded(SAMENESS), new Edit.CodingAdded(FIRST));
    assertEquals(shared, project());
    act("Ana", CodebookEdits.remove(shared, SAMENESS.id()));
    Project removed = project();
    act("Ben", CodebookEdits.remove(shared, SAMENESS.id()));
    assertEquals(removed, project());
  }

  @Test
  void anUnknownEditChangesNothing() {
    start(new Edit.CodeAdded(SAMENESS));
    act("Ana", new Edit.Unknown("codeSung", "{\"type\":\"codeSung\"}"));
    assertEquals(shared, project());
  }

  @Test
  void oneTagCopiesNothingButItsTranscript() {
    start(new Edit.CodeAdded(SAMENESS), new Edit.CodingAdded(FIRST));
    Project tagged =
        Fold.apply(
            shared,
            new Edit.CodingAdded(
                new Coding(
                    new CodingId("other"),
                    SAMENESS.id(),
                    "t2",
                    FIRST.quotation(),
                    "Ana",
                    Instant.EPOCH,
                    "")));
    assertSame(shared.codebook().codes(), tagged.codebook().codes());
    assertSame(shared.codings().get("t1"), tagged.codings().get("t1"));
    assertSame(shared.memos(), tagged.memos());
  }

  private void start(Edit... edits) {
    act("Zoe", edits);
    shared = project();
  }

  private Action act(String coder, Edit... edits) {
    return act(coder, List.of(edits));
  }

  private Action act(String coder, List<Edit> edits) {
    int clock = actions.size() + 1;
    Action action =
        new Action("a" + clock, clock, Instant.EPOCH, coder, "Did it", edits, Optional.empty());
    actions.add(action);
    return action;
  }

  private void undo(Action action) {
    int clock = actions.size() + 1;
    actions.add(action.undo("a" + clock, clock, Instant.EPOCH, action.coder()));
  }

  private Project project() {
    return Fold.of(actions);
  }

  private List<String> conflicts() {
    return project().conflicts().stream().map(Conflict::sentence).toList();
  }

  private List<Coding> byId() {
    return project()
        .allCodings()
        .sorted(Comparator.comparing(coding -> coding.id().value()))
        .toList();
  }

  private static Coding coding(String id, Code code) {
    Quotation words = Quotation.of("They all sound alike to me.", new TextRange(5, 20));
    return new Coding(new CodingId(id), code.id(), "t1", words, "Ana", Instant.EPOCH, "");
  }
}
