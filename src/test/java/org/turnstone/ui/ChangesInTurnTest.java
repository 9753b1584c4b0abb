package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Edit;
import org.turnstone.model.MemoTarget;
import org.turnstone.ui.kit.Background;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// The window does not wait for a change with very many edits, and nothing overtakes it.
class ChangesInTurnTest {

  @TempDir Path home;
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<CompletableFuture<Void>> followed = new ArrayList<>();
  private Workspace workspace;
  private ChangesInTurn changes;

  @BeforeEach
  void open() throws IOException {
    workspace = TestFolder.open(TestFolder.two(home), home, "Ana");
    changes = new ChangesInTurn(workspace, new Background(work::add, Runnable::run), followed::add);
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  private static List<Edit> attributes(int count) {
    return IntStream.range(0, count)
        .<Edit>mapToObj(
            i -> new Edit.MemoSet(new MemoTarget.OnTranscript("t" + i), "", "Read again."))
        .toList();
  }

  private int memos() {
    return workspace.project().memos().size();
  }

  private void workOff() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
    followed.forEach(CompletableFuture::join);
  }

  @Test
  void aSmallChangeIsMadeAtOnce() {
    changes.perform("Wrote", attributes(10));
    assertEquals(10, memos());
    changes.undo();
    assertEquals(0, memos());
    changes.redo();
    assertEquals(10, memos());
    assertTrue(work.isEmpty());
    workOff();
  }

  @Test
  void aLargeOneIsMadeAwayFromTheWindowAndNothingOvertakesIt() {
    changes.perform("Wrote", attributes(5_000));
    changes.perform(
        "Wrote", List.of(new Edit.MemoSet(new MemoTarget.OnProject(), "", "Second round.")));
    assertEquals(0, memos());
    assertEquals(2, followed.size());
    workOff();
    assertEquals(5_001, memos());
    changes.undo();
    changes.undo();
    assertEquals(5_000, memos());
    workOff();
    assertEquals(0, memos());
    changes.redo();
    changes.redo();
    assertEquals(0, memos());
    workOff();
    assertEquals(5_001, memos());
  }

  @Test
  void nothingToTakeBackIsNoTrouble() {
    changes.undo();
    changes.redo();
    workOff();
    assertEquals(0, memos());
  }
}
