package org.turnstone.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTallyTest {

  private final ProgressTally tally = new ProgressTally();

  private List<Progress> progress(Interviews interviews) {
    return tally.rows(interviews.catalogue(), interviews.project()).stream()
        .map(TranscriptRow::progress)
        .toList();
  }

  @Test
  void anAnswerWithAnyCodingIsCoded() {
    assertEquals(
        List.of(new Progress(2, 3)),
        progress(new Interviews().add("a", 3).code("a", 2, 2).code("a", 2, 2).code("a", 6, 6)));
  }

  @Test
  void aCodingOfAQuestionCountsForNothing() {
    assertEquals(
        List.of(new Progress(0, 3)), progress(new Interviews().add("a", 3).code("a", 1, 1)));
  }

  @Test
  void aCodingOverSeveralTurnsCountsForAllTheirAnswers() {
    assertEquals(
        List.of(new Progress(2, 3)), progress(new Interviews().add("a", 3).code("a", 1, 5)));
  }

  @Test
  void aTranscriptWithoutAnswersIsNeverDone() {
    assertEquals(List.of(new Progress(0, 0)), progress(new Interviews().add("a", 0)));
    assertEquals(false, Progress.NONE.isDone());
  }

  @Test
  void onlyTranscriptsWithNewCodingsAreCountedAgain() {
    Interviews interviews = new Interviews().add("a", 2).add("b", 2).code("a", 2, 2);
    List<TranscriptRow> before = tally.rows(interviews.catalogue(), interviews.project());
    List<TranscriptRow> after =
        tally.rows(interviews.catalogue(), interviews.code("b", 2, 4).project());
    assertSame(before.getFirst(), after.getFirst());
    assertEquals(new Progress(2, 2), after.getLast().progress());
  }

  @Test
  void aboutATranscriptItsFirstAttributesAreSaid() {
    Interviews interviews =
        new Interviews().add("a", 1, "Illustrator", "a", "freelance", "19", "x");
    assertEquals(
        "Illustrator · freelance · 19",
        tally.rows(interviews.catalogue(), interviews.project()).getFirst().about());
  }
}
