package org.turnstone.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.Edit;
import org.turnstone.edit.Fold;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;

/// A memo is saved while other changes are made, which it has to wait for.
class MemoDraftTest {

  private static final MemoTarget ONE = new MemoTarget.OnTranscript("t1");
  private static final MemoTarget OTHER = new MemoTarget.OnTranscript("t2");

  private Project project = Project.EMPTY;
  private MemoTarget here = ONE;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final MemoDraft draft = new MemoDraft(new Waiting());

  private final class Waiting implements Changes {

    @Override
    public CompletableFuture<List<Edit>> make(Function<Project, Plan> change) {
      CompletableFuture<List<Edit>> made = new CompletableFuture<>();
      waiting.add(
          () -> {
            List<Edit> edits = change.apply(project).edits();
            project = Fold.apply(project, edits.toArray(Edit[]::new));
            draft.takeIn(on(here));
            made.complete(edits);
          });
      return made;
    }

    @Override
    public CompletableFuture<List<Edit>> makeSlowly(SlowPlan change) {
      throw new UnsupportedOperationException();
    }
  }

  private void goTo(MemoTarget target) {
    here = target;
    draft.moveOn(on(target));
  }

  private Optional<MemoDraft.Subject> on(MemoTarget target) {
    return Optional.of(new MemoDraft.Subject(target, "a transcript", project.memo(target)));
  }

  private void write(String text) {
    draft.textProperty().set(text);
    draft.save();
  }

  private String text() {
    return draft.textProperty().get();
  }

  @Test
  void whatWasSavedIsShownBeforeItsTurnHasCome() {
    goTo(ONE);
    write("Read again.");
    draft.takeIn(on(ONE));
    assertEquals("Read again.", text());
    goTo(OTHER);
    assertEquals("", text());
    goTo(ONE);
    assertEquals("Read again.", text());
    waiting.remove().run();
    assertEquals("Read again.", project.memo(ONE));
    assertEquals("Read again.", text());
  }

  @Test
  void whatIsSavedTwiceWhileItWaitsIsNotTornApart() {
    goTo(ONE);
    write("Read");
    write("Read again.");
    draft.takeIn(on(ONE));
    assertEquals("Read again.", text());
    waiting.remove().run();
    waiting.remove().run();
    assertEquals("Read again.", project.memo(ONE));
    assertEquals("Read again.", text());
  }

  @Test
  void whatCameFromElsewhereIsShownAllTheSame() {
    goTo(ONE);
    write("Mine.");
    waiting.remove().run();
    project = Fold.apply(project, new Edit.MemoSet(ONE, "Mine.", "Mine, and yours."));
    draft.takeIn(on(ONE));
    assertEquals("Mine, and yours.", text());
  }
}
