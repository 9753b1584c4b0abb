package org.turnstone.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turnstone.model.Code;
import org.turnstone.model.CodeColour;
import org.turnstone.model.CodeId;
import org.turnstone.model.Coding;
import org.turnstone.model.CodingId;
import org.turnstone.model.MemoTarget;
import org.turnstone.model.Project;
import org.turnstone.model.Quotation;
import org.turnstone.model.TextRange;

class AftermathTest {

  private final List<Action> done = new ArrayList<>();
  private final Action start = perform("Ana", "Began", memo("", "begun"));

  @Test
  void everythingDoneAfterAnActionIsTakenBackAtOnceAndBroughtBackByOneUndo() {
    Project before = Fold.of(done);
    perform("Ana", "Added rent", new Edit.CodeAdded(code("rent")));
    perform("Ana", "Tagged", new Edit.CodingAdded(coding("g1", "rent")));
    perform("Ana", "Wrote", memo("begun", "more"));
    Project after = Fold.of(done);
    Action back = takeBack("Ana");
    assertEquals(List.of("Wrote", "Tagged", "Added rent"), labels(back.takesBack()));
    assertEquals(before.codebook(), Fold.of(done).codebook());
    assertEquals(before.memos(), Fold.of(done).memos());
    assertEquals(0, Fold.of(done).allCodings().count());
    assertEquals(Optional.of(back), History.of(done).undoable("Ana"));
    undo(back, "Ana");
    assertEquals(after.codebook(), Fold.of(done).codebook());
    assertEquals(after.codings(), Fold.of(done).codings());
    assertEquals(after.memos(), Fold.of(done).memos());
  }

  @Test
  void whatWasTakenBackAlreadyIsLeftOut() {
    Action first = perform("Ana", "Wrote", memo("begun", "more"));
    undo(first, "Ana");
    assertEquals(List.of(), aftermath().ownOf("Ana"));
    undo(done.getLast(), "Ana");
    assertEquals(List.of("Redid: Wrote"), labelsOf(aftermath().ownOf("Ana")));
    undo(done.getLast(), "Ana");
    assertEquals(List.of(), aftermath().ownOf("Ana"));
  }

  @Test
  void anUndoOfSomethingEarlierIsTakenBackToo() {
    undo(start, "Ana");
    perform("Ana", "Wrote", memo("", "anew"));
    takeBack("Ana");
    assertEquals("begun", Fold.of(done).memo(new MemoTarget.OnProject()));
  }

  @Test
  void goingBackTwiceTakesBackTheRest() {
    perform("Ana", "Added rent", new Edit.CodeAdded(code("rent")));
    Action middle = perform("Ana", "Added bread", new Edit.CodeAdded(code("bread")));
    perform("Ana", "Added night", new Edit.CodeAdded(code("night")));
    takeBack("Ana", middle);
    assertEquals(List.of("Added bread", "Added rent"), labelsOf(aftermath().ownOf("Ana")));
    takeBack("Ana");
    assertEquals(0, Fold.of(done).codebook().codes().size());
  }

  @Test
  void goingBackBehindAGoingBackBringsBackWhatItTook() {
    Action rent = perform("Ana", "Added rent", new Edit.CodeAdded(code("rent")));
    perform("Ana", "Added bread", new Edit.CodeAdded(code("bread")));
    Action wide = takeBack("Ana");
    takeBack("Ana", rent);
    assertEquals(1, Fold.of(done).codebook().codes().size());
    assertEquals(Optional.of("rent"), onlyCode());
    assertEquals(Optional.empty(), Reversals.of(done.reversed()).of(rent));
    assertEquals(wide.id(), done.getLast().takesBack().getFirst());
  }

  @Test
  void theWorkOfOthersStays() {
    perform("Ana", "Added rent", new Edit.CodeAdded(code("rent")));
    perform("Ben", "Tagged", new Edit.CodingAdded(coding("g1", "rent")));
    Action back = takeBack("Ana");
    Project now = Fold.of(done);
    assertEquals(List.of("Added rent"), labels(back.takesBack()));
    assertEquals(1, now.allCodings().count());
    assertEquals(
        "Ana removed rent while Ben used it. It was kept with the coding of Ben.",
        now.conflicts().getLast().sentence());
  }

  @Test
  void anActionOnWhichALaterOneBuildsSaysWhich() {
    Action added = perform("Ana", "Added rent", new Edit.CodeAdded(code("rent")));
    Action tagged = perform("Ana", "Tagged", new Edit.CodingAdded(coding("g1", "rent")));
    Action coloured =
        perform(
            "Ben",
            "Coloured",
            new Edit.CodeRecoloured(new CodeId("rent"), CodeColour.AZURE, CodeColour.PLUM));
    assertEquals(Optional.of(coloured), buildingOn(added));
    assertEquals(Optional.empty(), buildingOn(tagged));
    undo(coloured, "Ben");
    assertEquals(Optional.of(tagged), buildingOn(added));
    undo(tagged, "Ana");
    assertEquals(Optional.empty(), buildingOn(added));
  }

  @Test
  void reversalsSayWhoTookAnActionBack() {
    Action wrote = perform("Ana", "Wrote", memo("begun", "more"));
    Action undo = undo(wrote, "Ben");
    assertEquals(Optional.of(undo), Reversals.of(done.reversed()).of(wrote));
    Action redo = undo(undo, "Ana");
    assertEquals(Optional.empty(), Reversals.of(done.reversed()).of(wrote));
    assertEquals(Optional.of(redo), Reversals.of(done.reversed()).of(undo));
    assertEquals(Optional.empty(), Reversals.of(done.reversed()).of(redo));
  }

  private Optional<Action> buildingOn(Action action) {
    return Aftermath.of(done.reversed(), action.id()).buildingOn(action);
  }

  private Aftermath aftermath() {
    return Aftermath.of(done.reversed(), start.id());
  }

  private Optional<String> onlyCode() {
    return Fold.of(done).codebook().codes().values().stream().map(Code::name).findFirst();
  }

  private Action takeBack(String coder) {
    return takeBack(coder, start);
  }

  private Action takeBack(String coder, Action after) {
    List<Action> own = Aftermath.of(done.reversed(), after.id()).ownOf(coder);
    return add(Action.takingBack(own, newId(), done.size() + 1, Instant.EPOCH, coder, "Went back"));
  }

  private Action undo(Action action, String coder) {
    return add(action.undo(newId(), done.size() + 1, Instant.EPOCH, coder));
  }

  private Action perform(String coder, String label, Edit edit) {
    return add(
        new Action(
            newId(),
            done.size() + 1,
            Instant.EPOCH,
            coder,
            label,
            List.of(edit),
            Optional.empty()));
  }

  private Action add(Action action) {
    done.add(action);
    return action;
  }

  private String newId() {
    return Integer.toString(done.size());
  }

  private List<String> labels(List<String> ids) {
    return ids.stream().map(id -> done.get(Integer.parseInt(id)).label()).toList();
  }

  private static List<String> labelsOf(List<Action> actions) {
    return actions.stream().map(Action::label).toList();
  }

  private static Edit memo(String from, String to) {
    return new Edit.MemoSet(new MemoTarget.OnProject(), from, to);
  }

  private static Code code(String name) {
    return new Code(new CodeId(name), name, CodeColour.AZURE, Optional.empty());
  }

  private static Coding coding(String id, String code) {
    return new Coding(
        new CodingId(id),
        new CodeId(code),
        "p01",
        Quotation.of("I worry about the rent.", new TextRange(2, 7)),
        "Ben",
        Instant.EPOCH,
        "");
  }
}
