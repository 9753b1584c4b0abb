package org.turnstone.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Project;
import org.turnstone.model.Role;

class ProgressTallyTest {

  private final ProgressTally tally = new ProgressTally("Ana");

  private List<Progress> progress(Interviews interviews) {
    return rows(interviews).stream().map(TranscriptRow::progress).toList();
  }

  private List<TranscriptRow> rows(Interviews interviews) {
    return tally.count(interviews.catalogue(), interviews.project(), Set.of()).rows();
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
    List<TranscriptRow> before = rows(interviews);
    List<TranscriptRow> after = rows(interviews.code("b", 2, 4));
    assertSame(before.getFirst(), after.getFirst());
    assertEquals(new Progress(2, 2), after.getLast().progress());
  }

  @Test
  void aboutATranscriptItsFirstAttributesAreSaid() {
    Interviews interviews =
        new Interviews().add("a", 1, "Illustrator", "a", "freelance", "19", "x");
    assertEquals("Illustrator · freelance · 19", rows(interviews).getFirst().about());
  }

  @Test
  void theCodingsOfHiddenCodersDoNotCount() {
    Interviews interviews = new Interviews().add("a", 2).code("a", 2, 2).codeAs("Ben", "a", 4, 0);
    assertEquals(
        List.of(2, 1, 2),
        Stream.of(Set.<String>of(), Set.of("Ben"), Set.<String>of())
            .map(hidden -> tally.count(interviews.catalogue(), interviews.project(), hidden))
            .map(counted -> counted.total().coded())
            .toList());
  }

  @Test
  void whoIsMadeAParticipantIsToBeCoded() {
    Interviews interviews = new Interviews().add("a", 2).code("a", 1, 1);
    rows(interviews);
    Project changed = interviews.project(Map.of("AI", Role.PARTICIPANT, "User", Role.OTHER));
    assertEquals(
        new Progress(1, 2), tally.count(interviews.catalogue(), changed, Set.of()).total());
  }

  @Test
  void theRestTakesAsLongAsTheLastTurnsDid() {
    Interviews interviews = new Interviews().add("a", 40);
    for (int i = 0; i < 30; i++) {
      interviews.codeAs("Ana", "a", 2 * i + 2, 60 * i);
      interviews.codeAs("Ben", "a", 2 * i + 2, 7 * i);
    }
    assertEquals(Optional.of(Duration.ofMinutes(10)), left(interviews));
  }

  @Test
  void breaksAndTurnsCodedAtOnceDoNotChangeThePace() {
    Interviews interviews = new Interviews().add("a", 50);
    for (int i = 0; i < 30; i++) {
      interviews.codeAs("Ana", "a", 2 * i + 2, i < 15 ? 60 * i : 60 * i + 3600);
    }
    for (int i = 30; i < 40; i++) {
      interviews.codeAs("Ana", "a", 2 * i + 2, 60 * 29 + 3600);
    }
    assertEquals(Optional.of(Duration.ofMinutes(10)), left(interviews));
  }

  @Test
  void aFewTurnsTellNoPace() {
    Interviews interviews = new Interviews().add("a", 40);
    for (int i = 0; i < Pace.FEWEST; i++) {
      interviews.codeAs("Ana", "a", 2 * i + 2, 60 * i);
    }
    assertEquals(Optional.empty(), left(interviews));
  }

  @Test
  void whenAllIsCodedNothingIsLeft() {
    Interviews interviews = new Interviews().add("a", 30);
    for (int i = 0; i < 30; i++) {
      interviews.codeAs("Ana", "a", 2 * i + 2, 60 * i);
    }
    assertEquals(Optional.empty(), left(interviews));
  }

  private Optional<Duration> left(Interviews interviews) {
    return tally.count(interviews.catalogue(), interviews.project(), Set.of()).left();
  }
}
