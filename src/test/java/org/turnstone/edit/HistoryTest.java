package org.turnstone.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.turnstone.edit.History.Known;
import org.turnstone.model.MemoTarget;

class HistoryTest {

  private static final Action FIRST = action("1", "Ana");
  private static final Action SECOND = action("2", "Ana");

  @Test
  void theLastActionOfAPersonIsUndoneFirst() {
    History history = History.of(List.of(FIRST, SECOND, action("3", "Ben")));
    assertEquals(Optional.of(SECOND), history.undoable("Ana"));
  }

  @Test
  void anUndoneActionCanBeRedoneAndUndoneAgain() {
    Action undo = undo(SECOND, "3");
    Action redo = undo(undo, "4");
    History undone = History.of(List.of(FIRST, SECOND, undo));
    assertEquals(Optional.of(FIRST), undone.undoable("Ana"));
    assertEquals(Optional.of(undo), undone.redoable("Ana"));
    History redone = undone.with(redo);
    assertEquals(Optional.of(redo), redone.undoable("Ana"));
    assertEquals(Optional.empty(), redone.redoable("Ana"));
    assertEquals(Optional.of(FIRST), redone.with(undo(redo, "5")).undoable("Ana"));
  }

  @Test
  void nothingCanBeRedoneAfterSomethingNew() {
    History history = History.of(List.of(FIRST, undo(FIRST, "2"), action("3", "Ana")));
    assertEquals(Optional.empty(), history.redoable("Ana"));
  }

  @Test
  void anActionUndoneOnTwoComputersIsUndoneOnce() {
    History history = History.of(List.of(FIRST, SECOND, undo(SECOND, "3"), undo(SECOND, "4")));
    assertEquals(Optional.of(FIRST), history.undoable("Ana"));
  }

  @Test
  void anActionUndoneBySomeoneElseCanBeRedoneByItsCoder() {
    Action undo = FIRST.undo("2", 2, Instant.EPOCH, "Ben");
    History history = History.of(List.of(FIRST, undo));
    assertEquals(Optional.empty(), history.undoable("Ana"));
    assertEquals(Optional.of(undo), history.redoable("Ana"));
  }

  @Test
  void whatANewerVersionDidIsNotOfferedForUndo() {
    Edit unknown = new Edit.Unknown("codeSung", "{}");
    Action newer =
        new Action("2", 2, Instant.EPOCH, "Ana", "Sang", List.of(unknown), Optional.empty());
    assertEquals(Optional.of(FIRST), History.of(List.of(FIRST, newer)).undoable("Ana"));
  }

  @Test
  void labelsSayWhatWasUndoneAndRedone() {
    Action undo = undo(FIRST, "2");
    Action redo = undo(undo, "3");
    assertEquals("Undid: Wrote 1", undo.label());
    assertEquals("Redid: Wrote 1", redo.label());
    assertEquals("Undid: Wrote 1", undo(redo, "4").label());
  }

  @Test
  void anUndoReachesBelowAHundredThousandOthers() {
    List<Action> many =
        IntStream.range(0, 100_000).mapToObj(i -> action(Integer.toString(i), "Ana")).toList();
    Action undo = undo(many.getFirst(), "undo");
    History history = History.of(many).with(undo);
    assertEquals(Optional.of(many.getLast()), history.undoable("Ana"));
    assertEquals(many.size() + 1, history.actions().size());
    assertEquals(undo, history.latestFirst().getFirst());
  }

  @Test
  void whatWasReadOfTheFirstActionsIsKnownFromThenOn() {
    List<Action> first =
        IntStream.range(0, 1_000).mapToObj(i -> action(Integer.toString(i), "Ana")).toList();
    AtomicInteger readings = new AtomicInteger();
    Known known = new Known(List.of(), false, List.of(), true);
    History history =
        History.after(
                Map.of("Ana", known),
                () -> {
                  readings.incrementAndGet();
                  return first;
                })
            .withAll(List.of(action("b", "Ben"), action("c", "Ben")));
    assertFalse(history.knows("Ana"));
    assertEquals(Optional.of(first.getLast()), history.undoable("Ana"));
    assertTrue(history.knows("Ana"));
    assertSame(history.latestFirst(), history.latestFirst());
    assertEquals(List.of("999", "b", "c"), ids(history).subList(999, 1_002));
    assertEquals(ids(history), ids(history.with(SECOND)).subList(0, 1_002));
    assertEquals(1, readings.get());
  }

  @Test
  void theLastThingDoneAndTheLastUndoAreKnownWhateverTheirSize() {
    Action large = large("large");
    Action undo = undo(large("undone"), "undo");
    History all = History.of(List.of(FIRST, large("undone"), undo));
    assertEquals(List.of(undo), all.known(20, 5).get("Ana").undone());
    Known known = History.of(List.of(FIRST, SECOND, large)).known(20, 5).get("Ana");
    assertEquals(List.of(large), known.done());
    assertFalse(known.allDone());
  }

  private static Action large(String id) {
    List<Edit> edits =
        IntStream.range(0, 10)
            .<Edit>mapToObj(i -> new Edit.MemoSet(new MemoTarget.OnProject(), "", id + i))
            .toList();
    return new Action(id, 1, Instant.EPOCH, "Ana", "Wrote " + id, edits, Optional.empty());
  }

  private static List<String> ids(History history) {
    return history.actions().stream().map(Action::id).toList();
  }

  private static Action action(String id, String coder) {
    List<Edit> edits = List.of(new Edit.MemoSet(new MemoTarget.OnProject(), "", id));
    return new Action(id, 1, Instant.EPOCH, coder, "Wrote " + id, edits, Optional.empty());
  }

  private static Action undo(Action action, String id) {
    return action.undo(id, 2, Instant.EPOCH, action.coder());
  }
}
