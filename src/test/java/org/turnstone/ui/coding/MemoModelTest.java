package org.turnstone.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.CodeId;
import org.turnstone.model.MemoTarget;

class MemoModelTest {

  private static final MemoTarget TRANSCRIPT = new MemoTarget.OnTranscript(StudioProject.ID);
  private static final String MEMO = "Style and price come up together here too.";

  private final Desk desk = Desk.on(StudioProject.on(1));
  private final MemoModel memo = new MemoModel(desk.work);

  @Test
  void itIsOnTheTranscriptUnlessACodingIsSelected() {
    assertEquals("Memo on studio_07", memo.titleProperty().get());
    assertEquals(MEMO, memo.draft().textProperty().get());
    desk.work.placeProperty().set(Optional.of(StudioProject.selecting(2, "sameness 1")));
    assertEquals("Memo on sameness", memo.titleProperty().get());
    assertEquals("", memo.draft().textProperty().get());
  }

  @Test
  void nothingIsSavedWhileOneWrites() {
    memo.draft().textProperty().set("Ask B");
    memo.draft().textProperty().set("Ask Ben");
    assertEquals(List.of(), desk.labels());
    memo.save();
    memo.save();
    assertEquals(List.of("Changed the memo on studio_07"), desk.labels());
    assertEquals("Ask Ben", desk.work.project().memo(TRANSCRIPT));
  }

  @Test
  void movingOnSavesWhatWasWritten() {
    desk.work.placeProperty().set(Optional.of(StudioProject.selecting(2, "sameness 1")));
    memo.draft().textProperty().set("Close to craft.");
    desk.work.placeProperty().set(Optional.of(StudioProject.on(1)));
    assertEquals(
        List.of("Wrote a memo on sameness on 9 words in turn 2 of studio_07"), desk.labels());
    assertEquals(MEMO, memo.draft().textProperty().get());
  }

  @Test
  void goingToAnotherTurnOfTheTranscriptKeepsWriting() {
    memo.draft().textProperty().set("Half a sen");
    desk.work.placeProperty().set(Optional.of(StudioProject.on(2)));
    assertEquals("Half a sen", memo.draft().textProperty().get());
    assertEquals(List.of(), desk.labels());
  }

  @Test
  void aCodeThatWasAskedForIsShownUntilOneGoesElsewhere() {
    memo.showCode(new CodeId("sameness"));
    assertEquals("Memo on the code sameness", memo.titleProperty().get());
    memo.draft().textProperty().set("Compare with unease.");
    desk.work.placeProperty().set(Optional.of(StudioProject.on(2)));
    assertEquals(List.of("Wrote a memo on the code sameness"), desk.labels());
    assertEquals("Memo on studio_07", memo.titleProperty().get());
  }

  @Test
  void anErasedMemoSaysSo() {
    memo.draft().textProperty().set("  ");
    memo.save();
    assertEquals(List.of("Erased the memo on studio_07"), desk.labels());
    assertEquals("", desk.work.project().memo(TRANSCRIPT));
  }

  @Test
  void undoShowsTheFormerWords() {
    memo.draft().textProperty().set("Other words.");
    memo.save();
    desk.undo();
    assertEquals(MEMO, memo.draft().textProperty().get());
  }

  @Test
  void whatAnotherPersonWroteMeanwhileIsNotLost() {
    memo.draft().textProperty().set("Mine.");
    desk.work.changed(
        Fold.apply(desk.work.project(), new Edit.MemoSet(TRANSCRIPT, MEMO, "Theirs.")),
        Optional.empty());
    assertEquals("Mine.", memo.draft().textProperty().get());
    memo.save();
    assertEquals("Theirs.\n\nMine.", desk.work.project().memo(TRANSCRIPT));
  }
}
