package org.turnstone.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.ChangesAtOnce;

class CodeTallyTest {

  private static final CodeId SAMENESS = new CodeId("sameness");

  private final Queue<Runnable> later = new ArrayDeque<>();
  private final CodingWork work =
      new CodingWork(
          StudioProject.project(),
          "Ana",
          InstantSource.fixed(StudioProject.NOW),
          new ChangesAtOnce(StudioProject::project, (_, _) -> {}));
  private final CodeTally tally = new CodeTally(work, new Background(later::add, Runnable::run));

  @Test
  void allAreCountedAwayFromTheWindow() {
    assertEquals(0, tally.count(SAMENESS));
    count();
    assertEquals(written(), tally.count(SAMENESS));
  }

  @Test
  void aFewMoreAreCountedAtOnce() {
    count();
    tag(5);
    assertEquals(0, later.size());
    assertEquals(written() + 5, tally.count(SAMENESS));
  }

  @Test
  void manyMoreAreCountedAwayFromTheWindow() {
    count();
    tag(500);
    assertEquals(written(), tally.count(SAMENESS));
    count();
    assertEquals(written() + 500, tally.count(SAMENESS));
  }

  @Test
  void whatIsDoneWhileManyAreCountedIsCountedToo() {
    count();
    tag(500);
    tag(5);
    count();
    assertEquals(written() + 505, tally.count(SAMENESS));
  }

  private void count() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  private static int written() {
    return (int)
        StudioProject.project().allCodings().filter(each -> each.code().equals(SAMENESS)).count();
  }

  private void tag(int times) {
    Project project = work.project();
    Coding like = project.allCodings().findFirst().orElseThrow();
    List<Edit> edits =
        IntStream.range(0, times)
            .<Edit>mapToObj(
                i ->
                    new Edit.CodingAdded(
                        new Coding(
                            new CodingId("coding " + times + " " + i),
                            SAMENESS,
                            like.transcript(),
                            like.quotation(),
                            "Ana",
                            StudioProject.NOW,
                            "")))
            .toList();
    Action action =
        new Action(
            "tag " + times, times, StudioProject.NOW, "Ana", "Tagged", edits, Optional.empty());
    work.changed(Fold.apply(project, edits.toArray(Edit[]::new)), Optional.of(action));
  }
}
