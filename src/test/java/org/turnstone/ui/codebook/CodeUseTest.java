package org.turnstone.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.CodeId;
import org.turnstone.model.Project;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Visibility;

class CodeUseTest {

  private static final CodeId SAMENESS = new CodeId("sameness");

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Visibility visibility = new Visibility();
  private final Project project = Studio.project();
  private final CodeUse use =
      new CodeUse(
          new Background(work::add, Runnable::run), visibility, Studio.TRANSCRIPTS, project);
  private final List<Set<CodeId>> told = new ArrayList<>();

  @Test
  void nothingIsKnownUntilItHasBeenCounted() {
    assertFalse(use.isCounted());
    work.remove().run();
    assertTrue(use.isCounted());
    assertEquals(3, use.codings(SAMENESS));
    assertEquals(2, use.transcripts(SAMENESS));
  }

  @Test
  void whatIsDoneWhileItIsCountedIsCountedToo() {
    use.changed(withOneMore(), Optional.empty());
    work.remove().run();
    assertEquals(1, work.size());
    work.remove().run();
    assertEquals(4, use.codings(SAMENESS));
  }

  @Test
  void whoNeedsTheNumbersWaitsForThem() {
    List<Integer> seen = new ArrayList<>();
    use.whenCounted(() -> seen.add(use.codings(SAMENESS)));
    assertEquals(List.of(), seen);
    use.changed(withOneMore(), Optional.empty());
    work.remove().run();
    work.remove().run();
    assertEquals(List.of(4), seen);
  }

  @Test
  void codingsOfHiddenCodersDoNotCount() {
    work.remove().run();
    use.listen(told::add);
    visibility.hideCoder("Ana");
    assertEquals(0, use.codings(SAMENESS));
    assertEquals(0, use.codingsOf(SAMENESS).count());
    assertEquals(3, use.ofAllCoders().codings(SAMENESS));
    assertEquals(List.of(project.codebook().codes().keySet()), told);
    visibility.showCoder("Ana");
    assertEquals(3, use.codings(SAMENESS));
  }

  @Test
  void aHiddenCodeIsCounted() {
    work.remove().run();
    use.listen(told::add);
    visibility.hide(SAMENESS);
    assertEquals(3, use.codings(SAMENESS));
    assertEquals(List.of(), told);
  }

  private Project withOneMore() {
    return Fold.apply(
        project, new Edit.CodingAdded(Studio.coding("sameness", "t3", 5, "once more")));
  }
}
