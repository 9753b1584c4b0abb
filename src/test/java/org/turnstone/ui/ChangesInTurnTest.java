package org.turnstone.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turnstone.edit.Action;
import org.turnstone.edit.Edit;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;
import org.turnstone.ui.kit.Background;
import org.turnstone.ui.kit.Changes;
import org.turnstone.workspace.Tagging;
import org.turnstone.workspace.TestFolder;
import org.turnstone.workspace.Workspace;

/// The window does not wait for a change that takes time, and nothing overtakes it.
class ChangesInTurnTest {

  @TempDir Path home;
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<CompletableFuture<Void>> followed = new ArrayList<>();
  private final List<Exception> failed = new ArrayList<>();
  private Workspace workspace;
  private ChangesInTurn changes;

  @BeforeEach
  void open() throws IOException {
    workspace = TestFolder.open(TestFolder.two(home), home, "Ana");
    changes = new ChangesInTurn(workspace, new Background(work::add, Runnable::run));
    changes.tell(
        new ChangesInTurn.Listener() {
          @Override
          public void follow(CompletableFuture<Void> saved) {
            followed.add(saved);
          }

          @Override
          public void notMade(Exception failure) {
            failed.add(failure);
          }
        });
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  private static List<Edit> memos(int count) {
    return IntStream.range(0, count).<Edit>mapToObj(i -> memo("t" + i)).toList();
  }

  private static Edit memo(String transcript) {
    return new Edit.MemoSet(new MemoTarget.OnTranscript(transcript), "", "Read again.");
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

  /// What takes its time: until it is worked off, all that is asked for waits.
  private CompletableFuture<List<Edit>> makeLong(Edit... edits) {
    return changes.makeSlowly(_ -> new Changes.Plan("Took long", List.of(edits)));
  }

  private void tag(String path) {
    Tagging.Place place =
        new Tagging.Place(
            "p01",
            new Quotation(new TextRange(22, 34), "I bake bread", "you do?\n\n", ". I worry"));
    changes.make(
        "Tagged",
        project ->
            Tagging.edits(
                project,
                Tagging.code(project, path, Optional.empty()),
                List.of(place),
                new Tagging.By("Ana", Instant.EPOCH, "")));
  }

  private List<String> codings() {
    return workspace
        .project()
        .allCodings()
        .map(coding -> workspace.project().codebook().find(coding.code()).orElseThrow().name())
        .toList();
  }

  private List<String> labels() {
    return workspace.history().actions().stream().map(Action::label).toList();
  }

  private Action latest() {
    return workspace.history().latestFirst().getFirst();
  }

  @Test
  void aSmallChangeIsMadeAtOnce() {
    assertTrue(changes.make("Wrote", _ -> memos(10)).isDone());
    assertEquals(10, memos());
    changes.undo();
    assertEquals(0, memos());
    changes.redo();
    assertEquals(10, memos());
    changes.takeBack(latest());
    assertEquals(0, memos());
    assertTrue(work.isEmpty());
    assertTrue(changes.settled().isDone());
    workOff();
  }

  @Test
  void aLargeOneIsMadeAwayFromTheWindowAndNothingOvertakesIt() {
    changes.make("Wrote", _ -> memos(5_000));
    changes.make(
        "Wrote", _ -> List.of(new Edit.MemoSet(new MemoTarget.OnProject(), "", "Second round.")));
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

  @Test
  void whatTakesLongToFindIsTakenBackByAnUndoThatFollowsAtOnce() {
    tag("money");
    makeLong(memo("t1"), memo("t2"));
    changes.undo();
    workOff();
    assertEquals(0, memos());
    assertEquals(List.of("money"), codings());
    makeLong(memo("t1"));
    changes.undo();
    changes.redo();
    workOff();
    assertEquals(1, memos());
  }

  @Test
  void anUndoOfWhatCameToNothingTakesNothingBack() {
    tag("money");
    makeLong();
    changes.undo();
    changes.undo();
    workOff();
    assertEquals(List.of("money"), codings());
    assertEquals(List.of("Tagged"), labels());
    changes.undo();
    assertEquals(List.of(), codings());
  }

  @Test
  void whatIsAskedForTwiceWhileAnotherIsMadeIsDoneOnce() {
    tag("money");
    makeLong(memo("t1"));
    tag("money");
    tag("time");
    tag("time");
    workOff();
    assertEquals(List.of("money", "time"), codings().stream().sorted().toList());
    assertEquals(2, workspace.project().codebook().codes().size());
    assertEquals(List.of("Tagged", "Took long", "Tagged"), labels());
  }

  @Test
  void editsAreGivenWhenTheyAreMade() {
    CompletableFuture<List<Edit>> made = makeLong(memo("t1"));
    CompletableFuture<List<Edit>> nothing = changes.make("Nothing", _ -> List.of());
    assertFalse(made.isDone());
    assertFalse(nothing.isDone());
    workOff();
    assertEquals(List.of(memo("t1")), made.join());
    assertEquals(List.of(), nothing.join());
  }

  @Test
  void aChangeThatFailsIsToldAndTheNextOneIsMade() {
    IOException failure = new IOException("The file is gone.");
    CompletableFuture<List<Edit>> made =
        changes.makeSlowly(
            _ -> {
              throw failure;
            });
    changes.make("Wrote", _ -> memos(1));
    workOff();
    assertTrue(made.isCompletedExceptionally());
    assertEquals(List.of(failure), failed);
    assertEquals(1, memos());
  }

  @Test
  void oneThatFailsAtOnceIsLeftToWhoeverAsked() {
    changes.make("Two", _ -> List.of(code("money"), code("money")));
    assertThrows(IllegalArgumentException.class, () -> tag("money"));
    assertEquals(List.of(), failed);
    tag("time");
    assertEquals(List.of("time"), codings());
  }

  private static Edit code(String name) {
    return new Edit.CodeAdded(new Code(CodeId.random(), name, CodeColour.AZURE, Optional.empty()));
  }

  @Test
  void aLargeActionIsTakenBackAwayFromTheWindowAndOnce() {
    changes.make("Wrote", _ -> memos(5_000));
    workOff();
    Action large = latest();
    changes.takeBack(large);
    changes.takeBack(large);
    assertEquals(5_000, memos());
    workOff();
    assertEquals(0, memos());
    assertEquals(List.of("Wrote", "Undid: Wrote"), labels());
    changes.redo();
    changes.takeBack("Back", List.of(large));
    assertEquals(0, memos());
    workOff();
    assertEquals(List.of("Wrote", "Undid: Wrote", "Redid: Wrote", "Back"), labels());
    assertEquals(0, memos());
  }

  @Test
  void itIsSettledWhenTheLastOneThatWaitsIsMade() {
    makeLong(memo("t1"));
    CompletableFuture<Void> settled = changes.settled();
    changes.make("Wrote", _ -> List.of(memo("t2")));
    work.remove().run();
    assertEquals(1, memos());
    assertFalse(settled.isDone());
    workOff();
    assertEquals(2, memos());
    assertTrue(settled.isDone());
  }

  @Test
  void whoListensLaterIsToldOfWhatWaits() {
    makeLong(memo("t1"));
    changes.make("Wrote", _ -> List.of(memo("t2")));
    List<CompletableFuture<Void>> later = new ArrayList<>();
    List<Boolean> waiting = new ArrayList<>();
    changes.tell(
        new ChangesInTurn.Listener() {
          @Override
          public void follow(CompletableFuture<Void> saved) {
            later.add(saved);
          }

          @Override
          public void waiting(boolean any) {
            waiting.add(any);
          }
        });
    assertEquals(2, later.size());
    workOff();
    later.forEach(CompletableFuture::join);
    assertEquals(List.of(true, false), waiting);
  }
}
